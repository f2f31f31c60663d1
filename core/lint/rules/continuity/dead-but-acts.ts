/** Someone who is dead, unconscious or asleep, and acts or speaks all the same. */
import { isPerson } from '../../../model/cast.ts';
import { isSpeech, type Beat, type Event, type Speech } from '../../../model/screenplay.ts';
import type { Where } from '../../../model/where.ts';
import { unreadBetween } from '../../../timeline/contradictions.ts';
import { isLoose } from '../../../timeline/cuts.ts';
import { isOffScreen } from '../../../timeline/schedule.ts';
import { stateOf, type Fact, type State } from '../../../timeline/state.ts';
import type { Passage, ShotTrace } from '../../../timeline/timeline.ts';
import { defineRule } from '../../rule.ts';
import { earlierWords } from '../../words.ts';

export const deadButActs = defineRule({
  id: 'continuity/dead-but-acts',
  summary: 'Someone who is dead, unconscious or asleep acts or speaks.',
  severity: 'error',
  tables: ['persistence'],
  check(passage, film, report) {
    // Told of once, or woken by what they do.
    const over = new Set<Where>();
    for (const traced of passage.scene.shots) {
      if (!isAnyoneHelpless(traced) || isLoose(traced.shot)) continue;
      for (const deed of deedsIn(traced)) {
        const fact = helplessness(deed.before, deed.name);
        if (fact === undefined || over.has(fact.where)) continue;
        const does = doesIn(deed, fact.value);
        if (does === null) continue;
        over.add(fact.where);
        const entity = film.screenplay.cast.find(deed.name);
        if (does === 'wakes' || entity === undefined || !isPerson(entity)) continue;
        if (mayLive(deed, fact, passage)) continue;
        report({
          where: deed.where,
          shot: traced.shot.id,
          severity: isInPassage(fact.where, passage) && fact.value !== 'asleep' ? 'error' : 'warning',
          message: `${deed.name} was ${fact.value} ${earlierWords(fact, passage)}, but ${does} here. ${wayOut(deed.name, does, fact.value)}`,
          because: [{ message: `${deed.name} ${fact.value} here`, where: fact.where }],
        });
      }
    }
  },
});

const HELPLESS = new Set(['dead', 'unconscious', 'asleep']);

function helplessness(state: State, name: string): Fact<string> | undefined {
  const { condition } = stateOf(state, name);
  // Most of the time nothing is the matter with anyone.
  return condition.length === 0
    ? undefined
    : condition.find(({ value, loose }) => loose !== true && HELPLESS.has(value));
}

/** Whether anyone does something who can't. */
function isAnyoneHelpless({ steps, speeches }: ShotTrace): boolean {
  return (
    steps.some(({ event, before }) => helplessness(before, event.subject) !== undefined) ||
    speeches.some(({ speech, before }) => helplessness(before, speech.speaker) !== undefined)
  );
}

interface Deed {
  readonly name: string;
  readonly where: Where;
  readonly before: State;
  readonly event?: Event;
  readonly speech?: Speech;
}

/** Down the page. */
function deedsIn({ steps, speeches }: ShotTrace): readonly Deed[] {
  const acts = steps.map(({ event, before }) => ({ name: event.subject, where: event.where, before, event }));
  const lines = speeches.map(({ speech, before }) => ({ name: speech.speaker, where: speech.cue, before, speech }));
  return [...acts, ...lines].toSorted((a, b) => a.where.start - b.where.start);
}

/** Null for what a body does too: it lies, falls, lets go, is dressed, is carried. Who sits up or looks has woken. */
function doesIn({ event, speech }: Deed, how: string): 'acts' | 'speaks' | 'wakes' | null {
  if (speech !== undefined)
    return isOffScreen(speech) || speech.delivery.some((words) => IN_SLEEP.test(words)) ? null : 'speaks';
  if (event === undefined) return null;
  switch (event.class) {
    case 'travel':
      return ON_FOOT.has(event.verb) ? 'acts' : null;
    case 'take':
    case 'give':
    case 'throw':
      return event.object === null ? null : 'acts';
    case 'change':
      return event.verb === 'is' || event.object === null ? null : 'acts';
    case 'posture':
      if (event.value !== 'standing') return how === 'dead' || event.value === 'lying' ? null : 'wakes';
      return how === 'dead' ? 'acts' : 'wakes';
    case 'look':
      return how === 'dead' ? null : 'wakes';
    default:
      return null;
  }
}

const IN_SLEEP = /sleep|mumbl|murmur|mutter|dream/i;
const ON_FOOT = new Set(
  'walk stroll trudge hurry storm burst charge approach follow step jog run sprint tear crawl creep limp climb'.split(
    ' ',
  ),
);

/** A sentence in between that nobody understood may tell of it; anything may wake who only sleeps or has fainted. */
function mayLive({ name, where }: Deed, fact: Fact<string>, passage: Passage): boolean {
  const { scene, before } = passage;
  if (!isInPassage(fact.where, passage)) {
    // On a plain new scene the story may have gone back.
    if (fact.value !== 'dead' || scene.scene.link === null) return true;
  }
  const unread = unreadBetween(passage, fact.where, where);
  const shots = [...(before?.shots ?? []), ...scene.shots].map(({ shot }) => shot);
  if (fact.value === 'dead')
    return unread.some((text) => text.toLowerCase().includes(name.toLowerCase()) || LIFE.test(text));
  return (
    unread.length > 0 || shots.some(({ sound, beats }) => sound.length > 0 || beats.some((beat) => mayWake(name, beat)))
  );
}

/** Somebody speaks, or does something to them: `JON kneels and slaps her`. */
function mayWake(name: string, beat: Beat): boolean {
  if (isSpeech(beat)) return beat.speaker !== name;
  return beat.events.some(({ subject }) => subject !== name) && /\b(?:him|her|them|it)\b/i.test(beat.text);
}

const LIFE =
  /\b(?:a?wak|a?woke|alive|lives?\b|living|comes? (?:to|back|round|around)\b|reviv|stir|eyes|breath|gasp|cough|blink|twitch|resurrect|ghost|spirit|undead|dream|pretend|act(?:s|ing)? dead|play(?:s|ing) dead|wasn't|isn't|not dead|bod(?:y|ies)\b|corpse|conscious|remember|memor|photo|video|tape|record|earlier|before)/i;

function isInPassage({ block }: Where, { before, scene }: Passage): boolean {
  return (
    block === scene.scene.block.id ||
    [...(before?.shots ?? []), ...scene.shots].some(({ shot }) => shot.block.id === block)
  );
}

function wayOut(name: string, does: 'acts' | 'speaks', how: string): string {
  if (how !== 'dead') return `First write "${name} wakes."`;
  return does === 'speaks' ? 'Make it a voice over: (V.O.).' : 'If this is earlier, make it a FLASHBACK.';
}
