/** Two camera moves at once that undo each other, a camera that stands still and moves, or one that is two things at once. */
import type { CameraMove } from '../../../model/screenplay.ts';
import { defineRule } from '../../rule.ts';

export const opposedMoves = defineRule({
  id: 'camera/opposed-moves',
  summary: 'The camera is to go two opposite ways at once, to stand still and move, or to be two things at once.',
  severity: 'error',
  check({ scene }, _film, report) {
    for (const { shot } of scene.shots) {
      const { moves, support, clashes, said } = shot.camera;
      for (const { was, now } of clashes) {
        // What changes in the shot is said with a word for it.
        if (CHANGES.test(said)) continue;
        report({
          where: now.where,
          shot: shot.id,
          message: `The camera can't be both "${was.value}" and "${now.value}". Keep one of them.`,
          because: [{ message: `"${was.value}" here`, where: was.where }],
        });
      }
      if (moves.length === 0) continue;
      for (const move of moves) {
        if (support === null || !isOnTheSpot(move, support.value)) continue;
        report({
          where: move.where,
          shot: shot.id,
          severity: 'warning',
          message: `${support.value === 'tripod' ? 'A camera on a tripod' : `A ${support.value} camera`} can't do "${move.words}".`,
          because: [{ message: 'This carries it', where: support.where }],
        });
      }
      for (const [index, move] of moves.entries()) {
        const other = moves.slice(0, index).find((earlier) => excludes(earlier, move) && atOnce(earlier, move));
        if (other === undefined) continue;
        report({
          where: move.where,
          shot: shot.id,
          message: `The camera can't do "${other.words}" and "${move.words}" at once. Use "then" if one follows the other.`,
          because: [{ message: `"${other.words}" here`, where: other.where }],
          fixes: [
            {
              title: `Let "${move.words}" follow`,
              safe: true,
              edits: [{ where: { ...move.where, end: move.where.start }, text: 'then ' }],
            },
          ],
        });
      }
    }
  },
});

const CHANGES = /\b(?:then|to|into|becomes)\b/i;

/** A tripod goes nowhere, but follows by panning; nobody's hands lock a camera off, and `static` by hand is as still as hands are. */
function isOnTheSpot({ id, words, metres }: CameraMove, support: string): boolean {
  return support === 'tripod'
    ? /^(?:dolly-(?:in|out)|truck|lead|crane|arc|fly-through)/.test(id) || (metres !== null && id.startsWith('track'))
    : (support === 'handheld' || support === 'shoulder') && /^lock/i.test(words);
}

/** Moves that the text times begin apart. */
function atOnce(a: CameraMove, b: CameraMove): boolean {
  return a.step === b.step && a.at === b.at;
}

function excludes(a: CameraMove, b: CameraMove): boolean {
  if (a.id === 'static' || b.id === 'static') return travels(a.id === 'static' ? b : a);
  const [one, other] = [wayOf(a), wayOf(b)];
  return one !== undefined && one.axis === other?.axis && one.sign !== other.sign;
}

/** A locked camera may zoom. */
function travels({ id }: CameraMove): boolean {
  return id !== 'static' && id !== 'reveal' && !/zoom-(?:in|out)$/.test(id);
}

const SIGNS: Readonly<Record<string, number>> = {
  left: 1,
  right: -1,
  up: 1,
  down: -1,
  in: 1,
  out: -1,
  cw: 1,
  ccw: -1,
};

/** Words for the same axis. */
const SAME: Readonly<Record<string, string>> = {
  'crash-zoom': 'zoom',
  'whip-pan': 'pan',
  crane: 'pedestal',
  track: 'truck',
};

function wayOf({ id }: CameraMove): { readonly axis: string; readonly sign: number } | undefined {
  const end = id.lastIndexOf('-');
  const sign = SIGNS[id.slice(end + 1)];
  const axis = id.slice(0, end);
  return sign === undefined ? undefined : { axis: SAME[axis] ?? axis, sign };
}
