/** Someone who takes a thing with hands that already hold others. */
import type { Event } from '../../../model/screenplay.ts';
import { longestUnseen } from '../../../timeline/on-screen.ts';
import { mayTell, unseenChange } from '../../../timeline/aspects.ts';
import { unreadBetween } from '../../../timeline/contradictions.ts';
import { isLoose } from '../../../timeline/cuts.ts';
import { stateOf, type Fact, type State } from '../../../timeline/state.ts';
import type { Passage, ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

export const handsFull = defineRule({
  id: 'continuity/hands-full',
  summary: 'Someone takes a thing with no hand free for it.',
  severity: 'error',
  tables: ['persistence'],
  check(passage, film, report) {
    for (const traced of passage.scene.shots) {
      for (const { event, before } of traced.steps) {
        if (event.class !== 'take' && event.class !== 'hold' && event.class !== 'give') continue;
        const name = event.class === 'give' ? event.target : event.subject;
        const { object } = event;
        if (name === null || object === null) continue;
        const full = fullHands(name, object, event, before, film);
        if (full === undefined || mayBeFree(name, full, event, traced, passage)) continue;
        const held = [...new Set(full.map(({ value }) => value))].join(' and ');
        const both = film.screenplay.cast.find(object)?.handsNeeded === 2 ? ` The ${object} takes both.` : '';
        const hand = event.class !== 'give' && both === '' ? event.hand : null;
        report({
          where: event.where,
          shot: traced.shot.id,
          message:
            hand === 'left' || hand === 'right'
              ? `${name}'s ${hand} hand is full: ${held}.`
              : `${name}'s hands are full: ${held}.${both}`,
          because: [...new Map(full.map((hand) => [hand.where, hand])).values()].map(({ value, where }) => ({
            message: `${String(value)} taken here`,
            where,
          })),
          // One free hand will do, unless the thing takes both.
          fixes: putDown(name, both === '' && event.hand !== 'both' ? full.slice(0, 1) : full, event, traced),
        });
      }
    }
  },
});

/** What the hands hold that would have to be free; undefined where one may be free, or nobody knows. */
function fullHands(
  name: string,
  object: string,
  event: Event,
  state: State,
  { screenplay }: Film,
): readonly Fact<string | null>[] | undefined {
  const { leftHand, rightHand } = stateOf(state, name);
  const occupied = (hand: Fact<string | null> | null) =>
    hand !== null && hand.loose !== true && hand.value !== null && hand.value !== object ? [hand] : [];
  const [left, right] = [occupied(leftHand), occupied(rightHand)];
  const full = [...left, ...right];
  if (full.length === 0) return undefined;
  // It is in a hand of hers already, so nothing is added; or it is moved over, which a hand must be free for.
  if (stateOf(state, object).holder?.value?.name === name && (event.hand === null || event.class === 'take'))
    return undefined;
  const given = event.class === 'give' ? null : event.hand;
  if (given === 'both' || screenplay.cast.find(object)?.handsNeeded === 2) return full;
  if (given === 'left') return left.length > 0 ? left : undefined;
  if (given === 'right') return right.length > 0 ? right : undefined;
  return left.length > 0 && right.length > 0 ? full : undefined;
}

/** Out of the picture for long enough, or a sentence in between that may tell of a hand set free. */
function mayBeFree(
  name: string,
  full: readonly Fact<string | null>[],
  event: Event,
  traced: ShotTrace,
  passage: Passage,
): boolean {
  if (isLoose(traced.shot)) return true;
  return full.some(({ where }) => {
    if (longestUnseen([name], where, traced, passage) >= unseenChange('hand', '', passage.tables)) return true;
    return unreadBetween(passage, where, event.where).some((text) => mayTell(text, 'hand'));
  });
}

function putDown(
  name: string,
  full: readonly Fact<string | null>[],
  { where }: Event,
  { shot }: ShotTrace,
): readonly Fix[] {
  const beat = shot.beats.find((each) => each.kind === 'prose' && each.events[0]?.where === where);
  if (beat === undefined) return [];
  const things = [...new Set(full.map(({ value }) => value))];
  const text = things.map((each) => `${name} puts down ${String(each)}. `).join('');
  const edits = [{ where: { ...beat.where, end: beat.where.start }, text }];
  return [{ title: `Let ${name} put down ${things.join(' and ')}`, safe: false, edits }];
}
