/** An angle that the camera's height does not allow: looking up from above, or straight ahead from far over someone's head. */
import { heightOfWord, isAngleWord, pitchesOf, type AngleWord } from '../../../staging/camera-angle.ts';
import { crown, DEFAULT_HEIGHT, eyes } from '../../../staging/body.ts';
import { cropTo, distanceFor, isShotSize, sizeOrder, spanOfSize } from '../../../staging/optics.ts';
import { toDegrees } from '../../../physics/degrees.ts';
import type { Posture } from '../../../staging/staging.ts';
import { isSpeech, type Shot, type Stated } from '../../../model/screenplay.ts';
import { stateOf } from '../../../timeline/state.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { capitalised, metres, short } from '../../words.ts';

/** The heights of a body that the lens may look at, in metres over the floor. */
interface Body {
  readonly name: string;
  readonly lowest: number;
  readonly highest: number;
  readonly eyes: number;
}

export const angleHeight = defineRule({
  id: 'camera/angle-height',
  summary: 'The camera can’t have this angle from this height.',
  severity: 'warning',
  tables: ['framing.landmarks', 'lenses.angles'],
  figures: {
    slack: { value: 5, unit: '°', source: 'general knowledge: what a word for an angle leaves open' },
    above: { value: 0.3, unit: 'm', source: 'general knowledge: what a height that someone writes leaves open' },
  },
  check({ scene }, film, report, values) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      const angle = shot.camera.angle;
      const height = heightOf(shot);
      if (angle === null || height === null || !isAngleWord(angle.value)) continue;
      const body = bodyOf(traced, film);
      if (body === undefined || standsAside(shot) || mayBeHigh(traced, film)) continue;
      const distance = distanceOf(shot, film);
      const fits = (word: AngleWord) =>
        isPossible(pitchesOf(word, film.tables), word, height.value, distance, body, values);
      if (fits(angle.value)) continue;
      report({
        where: height.where,
        shot: shot.id,
        message: messageFor(angle.value, height.value, distance, body),
        because: [{ message: 'The angle is set here', where: angle.where }],
        fixes: [
          ...instead(angle.value, height.value, body)
            .filter(fits)
            .slice(0, 1)
            .map((word): Fix => ({
              title: `Call it "${NAMES[word]}"`,
              safe: true,
              edits: [{ where: angle.where, text: NAMES[word] }],
            })),
          ...(angle.value === 'level' ? [atEyes(height, body)] : []),
        ],
      });
    }
  },
});

const NAMES: Readonly<Record<AngleWord, string>> = {
  worm: "worm's-eye view",
  low: 'low angle',
  level: 'eye level',
  high: 'high angle',
  overhead: 'overhead',
};

/** What was said of the height, where it is a height over the floor. */
function heightOf({ camera }: Shot): Stated<number> | null {
  if (camera.height !== null) return camera.height;
  const word = camera.heightWord;
  if (word === null || !['ground', 'second floor', 'aerial'].includes(word.value)) return null;
  return { value: heightOfWord(word.value) ?? 0, where: word.where };
}

/** A camera that rises, sinks or tilts has the angle at one end, and the height perhaps at the other. */
function standsAside({ camera }: Shot): boolean {
  return (
    camera.pov !== null ||
    camera.overShoulder !== null ||
    camera.moves.some(({ id }) => /^(?:tilt|crane|pedestal|fly-through|reveal)/.test(id))
  );
}

/** Someone on a roof or a horse, or in a pit, is not where the floor is. */
const HIGH =
  /\b(?:roof|cliff|ledge|balcon|tower|stair|step|ladder|tree|window|climb|above|below|bridge|ridge|crest|dune|hill|mountain|peak|scaffold|stage|wall|upstairs|downstairs|sky|air|fl(?:y|ies)|jump|leap|fall|hang|float|hover|gallery|mezzanine|deck|platform|horse|saddle|pit|hole|trench|slope|stands? on|kneel|crouch|lie|lies|lying|sit|bed)/i;

/** What a place is, as against what stands in it: a room with windows is no window. */
const HIGH_PLACE =
  /\b(?:roof|cliff|ledge|balcon|tower|stair|steps|ladder|bridge|ridge|crest|dune|hill|mountain|peak|scaffold|stage|gallery|mezzanine|deck|platform|pit|hole|trench|slope)/i;

function mayBeHigh({ shot, scene }: ShotTrace, film: Film): boolean {
  const location = scene.location === null ? undefined : film.screenplay.cast.find(scene.location);
  return (
    HIGH_PLACE.test(location?.description ?? '') ||
    HIGH.test(`${scene.heading} ${shot.camera.said}`) ||
    shot.beats.some((beat) => !isSpeech(beat) && HIGH.test(beat.text))
  );
}

/** The one person the shot is of; undefined where there is none, or more than one. A close shot looks at the eyes. */
function bodyOf(traced: ShotTrace, film: Film): Body | undefined {
  const { shot } = traced;
  const { tables } = film;
  const [subject, ...others] = shot.subjects;
  const entity = subject === undefined ? undefined : film.screenplay.cast.find(subject.value);
  if (entity?.kind !== 'character' || others.length > 0) return undefined;
  const stature = entity.height ?? DEFAULT_HEIGHT;
  const known = (stateOf(traced.in, entity.name).posture ?? stateOf(traced.out, entity.name).posture)?.value;
  const posture = isPosture(known) ? known : null;
  const size = shot.size?.value ?? '';
  const close = isShotSize(size) && sizeOrder.indexOf(size) <= sizeOrder.indexOf('MCU');
  return {
    name: entity.name,
    highest: crown(posture ?? 'standing', tables) * stature,
    lowest: posture === null ? 0 : close ? eyes(posture, tables) * stature : 0.5 * crown(posture, tables) * stature,
    eyes: eyes(posture ?? 'standing', tables) * stature,
  };
}

function isPosture(word: string | undefined): word is Posture {
  return word === 'standing' || word === 'sitting' || word === 'kneeling' || word === 'lying';
}

/** Metres as written, or as the size asks for on the lens that is written. */
function distanceOf({ camera, size }: Shot, { screenplay, tables }: Film): number | null {
  if (camera.distance !== null) return camera.distance.value;
  if (camera.lens === null || size === null || !isShotSize(size.value)) return null;
  if (camera.lensWords.includes('anamorphic')) return null;
  const { sensor, aspect } = screenplay.settings;
  const { height } = cropTo(sensor, aspect);
  return distanceFor(spanOfSize(size.value, tables), DEFAULT_HEIGHT, camera.lens.value.from, height);
}

/** Whether some part of the body can be seen under the angle; without a distance only up and down can be told apart. */
function isPossible(
  [least, most]: readonly [least: number, most: number],
  word: AngleWord,
  height: number,
  distance: number | null,
  body: Body,
  { slack, above }: { readonly slack: number; readonly above: number },
): boolean {
  if (word === 'low' || word === 'worm') return height <= body.highest + above;
  // Straight down there must be room for a picture between the lens and the floor.
  if (word === 'overhead') return height >= body.lowest + above;
  if (word === 'high') return height >= body.lowest - above / 3;
  if (distance === null) return true;
  return down(height - body.highest, distance) <= most + slack && down(height - body.lowest, distance) >= least - slack;
}

/** Degrees that a camera looks down on what is so much lower. */
function down(lower: number, distance: number): number {
  return toDegrees(Math.asin(Math.max(-1, Math.min(1, lower / distance))));
}

function messageFor(word: AngleWord, height: number, distance: number | null, { name, eyes }: Body): string {
  const high = `the camera is ${metres(height)} high`;
  const said = capitalised(NAMES[word]);
  if (word === 'low' || word === 'worm') return `"${said}" looks up at ${name}, but ${high}.`;
  if (word === 'high' || word === 'overhead') return `"${said}" looks down on ${name}, but ${high}.`;
  const pitch = down(height - eyes, distance ?? 1);
  return `"${said}" looks straight at ${name}, but ${high} and ${metres(distance ?? 0)} away: it looks ${pitch > 0 ? 'down' : 'up'} by ${short(Math.abs(pitch))}°.`;
}

function instead(word: AngleWord, height: number, body: Body): readonly AngleWord[] {
  if (word === 'low' || word === 'worm') return ['high'];
  if (word === 'high' || word === 'overhead') return ['low'];
  return [height > body.eyes ? 'high' : 'low'];
}

function atEyes(height: Stated<number>, body: Body): Fix {
  const at = metres(body.eyes);
  return { title: `Put the camera at ${at}`, safe: false, edits: [{ where: height.where, text: `${at} high` }] };
}
