/** Reads what a video file really holds, which is not always what was asked for. */
import { ALL_FORMATS, EncodedPacketSink, FilePathSource, Input, type InputTrack } from 'mediabunny';

export interface MovieFacts {
  readonly seconds: number;
  /** Pixels as shown, after rotation and pixel aspect. */
  readonly width: number;
  readonly height: number;
  /** Frames a second on average, rounded to a thousandth. */
  readonly fps: number;
  readonly frames: number;
  /** One entry a track, such as `video avc` or `audio aac`. */
  readonly tracks: readonly string[];
}

/** The file is read through to its end, so that one cut short is noticed. Fails in plain words. */
export async function probeMovie(path: string): Promise<MovieFacts> {
  using input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
  if (!(await input.canRead())) throw new Error('The file is not a video in a format that is known here.');
  const picture = await input.getPrimaryVideoTrack();
  if (picture === null) throw new Error('The file holds no picture.');
  const tracks = await input.getTracks();
  for (const track of tracks) await checkWhole(track);
  const { packetCount, averagePacketRate } = await picture.computePacketStats();
  return {
    seconds: await input.computeDuration(),
    width: await picture.getDisplayWidth(),
    height: await picture.getDisplayHeight(),
    fps: Math.round(averagePacketRate * 1000) / 1000,
    frames: packetCount,
    tracks: await Promise.all(tracks.map(async (track) => `${track.type} ${(await track.getCodec()) ?? 'unknown'}`)),
  };
}

/** The index of a file may promise more packets than the file holds. */
async function checkWhole(track: InputTrack): Promise<void> {
  const { packetCount } = await track.computePacketStats();
  const packets = new EncodedPacketSink(track).packets();
  let held = 0;
  while ((await packets.next()).done !== true) held += 1;
  if (held < packetCount) throw new Error('The file is cut short.');
}
