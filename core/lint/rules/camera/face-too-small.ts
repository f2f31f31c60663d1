/** Someone speaks or plays to the camera, with a face too small for a video model to keep. */
import { isSpeech } from '../../../model/screenplay.ts';
import { isShotSize, sizeName, spanOfSize } from '../../../staging/optics.ts';
import { isOffScreen } from '../../../timeline/schedule.ts';
import { defineRule } from '../../rule.ts';
import { aOr } from '../../words.ts';

export const faceTooSmall = defineRule({
  id: 'camera/face-too-small',
  summary: 'A face that matters is too small for the video model to keep.',
  severity: 'info',
  tables: ['framing'],
  figures: {
    pixels: { value: 32, unit: 'pixels', source: 'no service publishes one; our own estimate' },
    height: { value: 720, unit: 'pixels', source: 'the usual height of a clip, where the model gives no sizes' },
  },
  check({ scene }, film, report, { pixels, height }) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      const size = shot.size?.value ?? '';
      // Wider than a full shot: in any other the face is large enough.
      if ((size !== 'WS' && size !== 'EWS') || !isShotSize(size)) continue;
      const target = film.targetOf(traced);
      if (target === undefined) continue;
      const tall = pictureHeight(target.sizes) ?? height;
      const face = ((1 - film.tables.framing.landmarks.chin) / spanOfSize(size, film.tables)) * tall;
      const least = target.facePixels ?? pixels;
      if (face >= least) continue;
      const speech = shot.beats.find(
        (beat) => isSpeech(beat) && !isOffScreen(beat) && shot.subjects.some(({ value }) => value === beat.speaker),
      );
      if (speech === undefined || !isSpeech(speech) || shot.size === null) continue;
      report({
        where: shot.size.where,
        shot: shot.id,
        message: `${speech.speaker} speaks in ${aOr(sizeName(size))}, with a face about ${String(Math.round(face))} pixels high; a video model needs about ${String(least)} to keep it.`,
        because: [{ message: `${speech.speaker} speaks here`, where: speech.where }],
      });
    }
  },
});

/** Of the largest picture a model makes; undefined where its sizes are not known. */
function pictureHeight(sizes: readonly string[]): number | undefined {
  const heights = sizes.flatMap((size) => Number(/x(\d+)$/.exec(size)?.[1] ?? NaN)).filter((value) => value > 0);
  return heights.length === 0 ? undefined : Math.max(...heights);
}
