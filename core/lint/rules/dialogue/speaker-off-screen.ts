/** Someone who speaks and is not in the frame, without a word that says so. */
import { isPerson } from '../../../model/cast.ts';
import { isSpeech, type Shot, type Speech } from '../../../model/screenplay.ts';
import { stateOf } from '../../../timeline/state.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import { defineRule } from '../../rule.ts';

export const speakerOffScreen = defineRule({
  id: 'dialogue/speaker-off-screen',
  summary: 'Someone speaks who is not in the frame, and nothing says that only the voice is there.',
  severity: 'warning',
  check({ scene }, film, report) {
    const { cast } = film.screenplay;
    for (const traced of scene.shots) {
      const { shot, speeches } = traced;
      if (speeches.length === 0 || !showsOnlyItsSubjects(shot)) continue;
      const speakers = new Set(speeches.map(({ speech }) => speech.speaker));
      for (const speaker of speakers) {
        if (shot.subjects.some((subject) => subject.value === speaker)) continue;
        const entity = cast.find(speaker);
        if (entity === undefined || !isPerson(entity) || mayBeSeen(speaker, traced)) continue;
        const lines = speeches.map(({ speech }) => speech).filter((speech) => speech.speaker === speaker);
        const [first] = lines;
        if (first === undefined || lines.some(isOnlyHeard) || hasLeft(speaker, traced)) continue;
        const mark = (voice: string) =>
          lines.map(({ cue }) => ({ where: { ...cue, start: cue.end }, text: ` (${voice})` }));
        report({
          where: first.cue,
          shot: shot.id,
          message: `${speaker} speaks but isn't in frame. Mark it (O.S.) or (V.O.).`,
          because: shot.subjects.map((subject) => ({
            message: `The frame is on ${subject.value}`,
            where: subject.where,
          })),
          fixes: [
            { title: 'Mark it (O.S.): in the place, out of the frame', safe: true, edits: mark('O.S.') },
            { title: 'Mark it (V.O.): a voice over the picture', safe: false, edits: mark('V.O.') },
          ],
        });
      }
    }
  },
});

/** So close that nobody fits in besides those it names. */
const CLOSE = new Set(['ECU', 'BCU', 'CU', 'MCU', 'MS']);

/** Framings and words of a heading that leave a shot on its own subjects. */
const PLAIN = new Set(['single', 'reaction']);

/** Moves that bring no one else into the frame. */
const STEADY = /^(?:static|dolly-in|zoom-in|push|tilt|pedestal)/;

function showsOnlyItsSubjects({ size, subjects, seconds, framing, words, camera, continues }: Shot): boolean {
  // A close shot of a script without lengths and cameras may go on as anything.
  if (seconds === null && camera.where === null) return false;
  if (size === null || !CLOSE.has(size.value) || subjects.length === 0 || continues !== null) return false;
  if ((framing !== null && !PLAIN.has(framing)) || words.some((word) => !PLAIN.has(word))) return false;
  if (camera.pov !== null || camera.overShoulder !== null) return false;
  return camera.moves.every((move) => STEADY.test(move.id));
}

/** Acts, is placed, or is named in the action or the camera's line. */
function mayBeSeen(name: string, traced: ShotTrace): boolean {
  const { shot } = traced;
  if (shot.end.some((placed) => placed.name === name) || shot.camera.said.includes(name)) return true;
  const seen = shot.beats.some(
    (beat) =>
      !isSpeech(beat) && (beat.text.includes(name) || /\b(?:they|them|both|others?|everyone)\b/i.test(beat.text)),
  );
  return seen || shot.blocking.some((placed) => placed.name === name);
}

/** Whether they may speak at all is another question then, which is asked elsewhere. */
function hasLeft(name: string, { in: state }: ShotTrace): boolean {
  return stateOf(state, name).present?.value === false;
}

/** Through a wall, a telephone or a memory, in whatever words. */
function isOnlyHeard({ voices, delivery }: Speech): boolean {
  if (voices.some((voice) => voice !== "CONT'D")) return true;
  return delivery.some((words) => /\b(?:off|phone|radio|voice|heard|through|filtered|behind|v\.?o)\b/i.test(words));
}
