/** The shape of a look: whither, at whom, over which shoulder. */
import { isClauseEnd, opensPhrase } from './clause-words.ts';
import { readModifiers, stresses } from './modifiers.ts';
import { nameAt } from './objects.ts';
import { isPersonal } from './pronouns.ts';
import { blank, type Shape, type Situation } from './read-event.ts';

const WAYS = new Set(['left', 'right', 'up', 'down', 'back', 'away', 'ahead', 'straight', 'around', 'off', 'directly']);

const LATE_SHOULDER = /\bover (?:her|his|their|its|the|one) (?:(left|right) )?shoulder\b/i;

export function looking({ text, words, after, verb, whom }: Situation): Shape | undefined {
  if (verb.goal === true) {
    const seen = nameAt(words, after, (entity) => entity.kind !== 'style');
    if (seen !== undefined) {
      const read = readModifiers(text, words, seen.next);
      return read.broken
        ? undefined
        : { event: { ...blank('look', verb.id), target: seen.entity.name }, next: read.next };
    }
    if (isPersonal(words[after]) && isClauseEnd(words, after + 1)) {
      const target = whom?.name ?? null;
      return {
        event: { ...blank('look', verb.id), target, to: target ?? words[after]?.lower ?? null },
        next: after + 1,
      };
    }
    const lens = /^(?:the )?(?:camera|lens)\b/.exec(`${words[after]?.lower ?? ''} ${words[after + 1]?.lower ?? ''}`);
    if (lens !== null)
      return { event: { ...blank('look', verb.id), target: 'camera' }, next: after + lens[0].split(' ').length };
    if (!/^(?:left|right|away|forward|screen|frame|camera)$/.test(words[after]?.lower ?? '')) return undefined;
  }
  let at = after;
  const found: string[] = [];
  for (;;) {
    const word = words[at];
    if (word?.kind !== 'word' || !WAYS.has(word.lower) || opensPhrase(words, at)) break;
    if (word.lower !== 'right' || !stresses(words, at)) found.push(word.lower);
    at++;
  }
  const over =
    words[at]?.lower === 'over' && words.slice(at, at + 4).find((word) => word.lower === 'shoulder') !== undefined;
  const shoulder = over
    ? words.slice(at, at + 4).find((word) => word.lower === 'left' || word.lower === 'right')?.lower
    : undefined;
  if (over) at = words.findIndex((word, position) => position >= at && word.lower === 'shoulder') + 1;
  const into = /^(?:into|at|to|toward|towards) (?:(?:the )?(?:camera|lens)|us)\b/.exec(
    words
      .slice(at, at + 3)
      .map((word) => word.lower)
      .join(' '),
  );
  if (into !== null)
    return { event: { ...blank('look', verb.id), target: 'camera' }, next: at + into[0].split(' ').length };
  const read = readModifiers(text, words, at);
  if (read.broken) return undefined;
  // `at JON over her left shoulder`
  const late = LATE_SHOULDER.exec(
    text.slice(words[at]?.start ?? text.length, words[read.next - 1]?.end ?? text.length),
  );
  const direction =
    shoulder ?? late?.[1]?.toLowerCase() ?? found.find((word) => word === 'left' || word === 'right') ?? read.direction;
  const value =
    over || late !== null || found.includes('back')
      ? 'back'
      : (found.find((word) => word === 'up' || word === 'down' || word === 'away') ?? null);
  return {
    event: {
      ...blank('look', verb.id),
      direction: direction === 'left' || direction === 'right' ? direction : null,
      from: /\bout of\b/i.test(text) ? null : read.from,
      target: read.toName,
      to: read.to,
      value,
    },
    next: read.next,
  };
}
