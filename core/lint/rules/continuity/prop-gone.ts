/** A thing that was broken, eaten, burnt or left elsewhere, and is used. */
import { isThing } from '../../../model/cast.ts';
import { isSpeech, type Event } from '../../../model/screenplay.ts';
import type { Where } from '../../../model/where.ts';
import { mayTell } from '../../../timeline/aspects.ts';
import { contradictionsIn, proseBetween } from '../../../timeline/contradictions.ts';
import { stateOf, type EntityState, type Fact, type State } from '../../../timeline/state.ts';
import type { Passage, ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import { defineRule } from '../../rule.ts';
import { earlierWords, itIs, wasOf } from '../../words.ts';

export const propGone = defineRule({
  id: 'continuity/prop-gone',
  summary: 'A thing is used that was broken, eaten, burnt or left behind.',
  severity: 'error',
  tables: ['persistence'],
  check(passage, film, report) {
    const told = new Set<string>();
    const tell = (
      name: string,
      fact: Fact<unknown>,
      where: Where,
      shot: string | undefined,
      was: string,
      now = 'used',
    ) => {
      // A thing that is gone is told of once in a scene.
      if (told.has(name)) return;
      told.add(name);
      report({
        where,
        ...(shot === undefined ? {} : { shot }),
        // What may have been mended in the time since is asked about.
        severity: fact.loose === true ? 'info' : 'error',
        message: `The ${name} ${wasOf(name)} ${was} ${earlierWords(fact, passage)}, but here ${itIs(name)} ${now}. ${wayOut(was, name)}`,
        because: [{ message: `${name} ${was} here`, where: fact.where }],
      });
    };
    for (const { name, was, now, wasSaid, nowSaid, traced } of contradictionsIn(passage, 'condition')) {
      if (nowSaid === 'whole') tell(name, was, now.where, traced?.shot.id, wasSaid, nowSaid);
    }
    const { place, location } = passage.scene.scene;
    for (const traced of passage.scene.shots) {
      for (const { event, before } of traced.steps) {
        const { object } = event;
        if (object === null || before.get(object) === undefined) continue;
        const known = stateOf(before, object);
        const gone = spoilt(event, known);
        if (gone !== undefined) {
          if (!mended(object, passage, gone, event.where)) tell(object, gone, event.where, traced.shot.id, gone.value);
          continue;
        }
        const left = leftElsewhere(event, known, location ?? place, passage);
        if (left !== undefined) tell(object, left, event.where, traced.shot.id, `left in ${left.value}`);
      }
      for (const { name, fact, where } of plainUses(traced, film))
        if (!mended(name, passage, fact, where)) tell(name, fact, where, traced.shot.id, fact.value);
    }
  },
});

function wayOut(was: string, name: string): string {
  const it = wasOf(name) === 'was' ? 'it' : 'them';
  if (was.startsWith('left')) return `Let somebody take ${it} along, or use another.`;
  return was === 'broken' ? `Let somebody mend ${it}, or use another.` : 'Say how that can be, or use another.';
}

/** What can't be done any more with a thing in such a state. Doing to it what was done is a matter of its own. */
function spoilt(event: Event, { condition }: EntityState): Fact<string> | undefined {
  if (condition.length === 0) return undefined;
  return condition.find(({ value, how }) => {
    if (event.value === value || event.value === 'whole') return false;
    // A declaration may call a thing burnt that is still a thing.
    if (value === 'eaten' || (value === 'burnt' && how === 'derived')) return event.verb !== 'is';
    return value === 'broken' && event.class === 'change' && NEEDS_WHOLE.has(event.value ?? '');
  });
}

const NEEDS_WHOLE = new Set(['drunk from', 'full', 'filled', 'lit']);

/** Over a direct link, where it was put down in another place and nobody was seen to take it along. */
function leftElsewhere(event: Event, known: EntityState, place: string, { gap }: Passage): Fact<string> | undefined {
  const { holder, spot } = known;
  if (gap.link !== 'CONTINUOUS' || gap.samePlace || holder === null || holder.value !== null || spot === null)
    return undefined;
  if (spot.how !== 'derived' || spot.loose === true || event.class === 'look') return undefined;
  const [there, here] = [spot.value.toLowerCase(), place.toLowerCase()];
  return there.includes(here) || here.includes(there) ? undefined : spot;
}

/** `JON checks PHONE`: plain uses that are no event. */
function plainUses(
  { shot, out }: ShotTrace,
  { screenplay }: Film,
): readonly { readonly name: string; readonly fact: Fact<string>; readonly where: Where }[] {
  const ruined = ruinedIn(out).filter(({ name }) => {
    const entity = screenplay.cast.find(name);
    return entity !== undefined && isThing(entity);
  });
  return ruined.flatMap(({ name, fact }) =>
    shot.beats.flatMap((beat) => {
      if (isSpeech(beat) || beat.events.length > 0 || fact.where.block === shot.block.id) return [];
      const at = beat.text.indexOf(name);
      const uses = at > 0 && USES.test(beat.text.slice(0, at)) && !/^['’]s/.test(beat.text.slice(at + name.length));
      return uses ? [{ name, fact, where: beat.where }] : [];
    }),
  );
}

const USES =
  /^\p{Lu}[\p{Lu}\p{N}.'’ -]* (?:\p{Ll}+ly )?(?:checks|uses|dials|answers|plays|starts|fires|reads|drives|rides|plays|scrolls through|talks into|speaks into|types on|turns on)(?: (?:the|her|his|their))? $/u;

function ruinedIn(state: State): readonly { readonly name: string; readonly fact: Fact<string> }[] {
  const found: { name: string; fact: Fact<string> }[] = [];
  state.forEach(({ condition }, name) => {
    if (condition.length === 0) return;
    const fact = condition.find(({ value, how }) => how === 'derived' && RUINED.has(value));
    if (fact !== undefined) found.push({ name, fact });
  });
  return found;
}

const RUINED = new Set(['broken', 'eaten', 'burnt']);

/** A sentence in between may tell of a repair or of another such thing: one that names it, or one that nobody understood. */
function mended(name: string, passage: Passage, fact: Fact<unknown>, where: Where): boolean {
  return proseBetween(passage, fact.where, where).some(
    ({ text, events }) =>
      (text.includes(name) && REPAIRED.test(text)) ||
      (events.length === 0 &&
        mayTell(text, 'condition') &&
        /\b(?:fix|mend|repair|repl|another|new|second|spare|glue|tape)/i.test(text)),
  );
}

const REPAIRED = /\b(?:fix|mend|repair|repl|another|glue|tape)/i;
