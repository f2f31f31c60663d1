/** Two people who look at each other, each in a shot of their own, and both to the same side. */
import { isPerson } from '../../../model/cast.ts';
import type { Where } from '../../../model/where.ts';
import { cutsIn } from '../../../timeline/cuts.ts';
import { stateOf, type State } from '../../../timeline/state.ts';
import type { Passage, ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import type { Edit } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

interface Gaze {
  readonly side: 'left' | 'right';
  /** Whom they are said to look at. */
  readonly at: string | null;
  readonly where: Where;
  /** The word to replace. */
  readonly word: Where | null;
}

export const eyeline = defineRule({
  id: 'continuity/eyeline',
  summary: 'Two people who look at each other both look to the same side of the frame.',
  severity: 'warning',
  check(passage, film, report) {
    for (const { from, to } of cutsIn(passage)) {
      const one = singleOf(from);
      const other = singleOf(to);
      if (one === undefined || other === undefined || one === other) continue;
      const second = gazeOf(other, to, 'first');
      const first = second === undefined ? undefined : gazeOf(one, from, 'last');
      if (first === undefined || second === undefined || first.side !== second.side) continue;
      if (!isSomeone(one, film) || !isSomeone(other, film)) continue;
      if (!lookAtEachOther(one, other, first, second, passage)) continue;
      // Whoever looks the way they should from where they stand is right.
      const expected = sideToward(one, other, from.opening);
      const wrong = expected !== null && expected !== first.side ? first : second;
      const [name, traced, right] = wrong === first ? [one, from, second] : [other, to, first];
      const edits: readonly Edit[] =
        wrong.word === null ? [] : [{ where: wrong.word, text: wrong.side === 'left' ? 'right' : 'left' }];
      report({
        where: wrong.where,
        shot: traced.shot.id,
        message: `${one} and ${other} both look ${wrong.side}; they won't seem to look at each other.`,
        because: [{ message: `${name === one ? other : one} looks ${right.side} here`, where: right.where }],
        fixes:
          edits.length === 0
            ? []
            : [{ title: `Let ${name} look ${wrong.side === 'left' ? 'right' : 'left'}`, safe: true, edits }],
      });
    }
  },
});

/** The one that a shot is of. */
function singleOf({ shot }: ShotTrace): string | undefined {
  if (shot.subjects.length !== 1 || shot.camera.pov !== null || shot.words.includes('pov')) return undefined;
  return shot.subjects[0]?.value;
}

function isSomeone(name: string, { screenplay }: Film): boolean {
  const entity = screenplay.cast.find(name);
  return entity !== undefined && isPerson(entity);
}

/** The look nearest to the cut, else the way somebody is placed to face. */
function gazeOf(name: string, { shot, steps }: ShotTrace, which: 'first' | 'last'): Gaze | undefined {
  const looks = steps.map(({ event }) => event).filter((event) => event.class === 'look' && event.subject === name);
  const look = which === 'first' ? looks[0] : looks.at(-1);
  if (look !== undefined) {
    const side = look.direction;
    // A look back, down or at a door is not one across the table.
    if ((side !== 'left' && side !== 'right') || look.value !== null || look.from !== null) return undefined;
    if (look.to !== null && look.target === null) return undefined;
    const at = look.text.search(/\b(?:left|right)\b/i);
    const start = look.where.start + at;
    const word = at < 0 ? null : { ...look.where, start, end: start + side.length };
    return { side, at: look.target, where: look.where, word };
  }
  const placed = shot.blocking.find((each) => each.name === name);
  const side = placed?.facing;
  if (placed === undefined || (side !== 'left' && side !== 'right')) return undefined;
  return { side, at: null, where: placed.where, word: placed.facingWhere };
}

/** One looks at the other and nobody looks elsewhere; or they stand on the line of the scene, on either side, or talk in turn. */
function lookAtEachOther(one: string, other: string, first: Gaze, second: Gaze, { scene }: Passage): boolean {
  if ((first.at !== null && first.at !== other) || (second.at !== null && second.at !== one)) return false;
  if (first.at !== null || second.at !== null) return true;
  const axis = scene.scene.axis?.value;
  if (axis?.includes(one) === true && axis.includes(other)) return true;
  if (sideToward(one, other, scene.shots[0]?.in ?? new Map()) !== null) return true;
  const speak = (name: string) =>
    scene.shots.some(({ speeches }) => speeches.some(({ speech }) => speech.speaker === name));
  return speak(one) && speak(other);
}

/** Where the other one was last, seen from the audience; null where that is not known. */
function sideToward(one: string, other: string, state: State): 'left' | 'right' | null {
  const [own, theirs] = [stateOf(state, one).side?.value, stateOf(state, other).side?.value];
  if (own === 'left' && theirs === 'right') return 'right';
  return own === 'right' && theirs === 'left' ? 'left' : null;
}
