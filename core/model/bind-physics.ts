/** The physics directives of a shot: sentences of action as events, and the other figures as statements. */
import type { Quantity } from '../../grammar/piece.ts';
import type { Block, Directive } from '../../grammar/syntax-tree.ts';
import { USUAL_TABLES } from '../data/tables.ts';
import type { Lexicon } from './action/lexicon.ts';
import { readSentence } from './action/read-sentence.ts';
import { EARTH } from '../physics/falls.ts';
import type { Cast } from './cast.ts';
import { itemsOf } from './properties.ts';
import { quantitiesIn } from './quantities.ts';
import type { Event, Shot, Statement } from './screenplay.ts';
import type { Stated, Where } from './where.ts';

/** `CANTEEN falls 1.2 m in 0.5 s, gravity moon`: one statement to a comma. What is neither stays prose. */
export function bindPhysics(
  directives: readonly Directive[],
  block: Block,
  cast: Cast,
  lexicon: Lexicon,
): Pick<Shot, 'physics' | 'statements'> {
  if (directives.length === 0) return NOTHING_SAID;
  const physics: Event[] = [];
  const statements: Statement[] = [];
  for (const directive of directives) {
    for (const item of itemsOf(directive.value.text)) {
      const offset = directive.value.span.start + item.start;
      const { events } = readSentence(item.text, cast, { block: block.id, offset }, lexicon);
      physics.push(...events);
      if (events.length > 0) continue;
      const statement = readStatement(item.text, cast, {
        block: block.id,
        start: offset,
        end: offset + item.text.length,
      });
      if (statement !== undefined) statements.push(statement);
    }
  }
  return { physics, statements };
}

const NOTHING_SAID = { physics: [], statements: [] };

function readStatement(text: string, cast: Cast, where: Where): Statement | undefined {
  const pull = readGravity(text);
  if (pull !== undefined) return { kind: 'gravity', of: pull, where };
  const found = quantitiesIn(text);
  const stated = (dimension: string, quantity = found.find((one) => one.dimension === dimension)) =>
    quantity === undefined ? null : toStated(quantity, where);
  const named = cast.nameAt(text, 0);
  if (named !== undefined) return ofThing(named.entity.name, text.slice(named.length), stated, where);
  const [, of = ''] = /^(?:the\s+)?(\p{L}+)/u.exec(text.toLowerCase()) ?? [];
  const length = stated('length');
  const time = stated('time');
  if (length !== null && /\b(?:deep|thick)\b/i.test(text)) return { kind: 'depth', of, metres: length.value, where };
  if (time !== null && /\bafter\b/i.test(text)) return { kind: 'delay', of, seconds: time, where };
  if (length !== null && /\b(?:away|off)\b/i.test(text)) return { kind: 'away', of, metres: length, where };
  return undefined;
}

/** `thrown at 18 m/s at 40° lands 30 m away`, `slides 4 m in 2 s`, `burns 2 cm in 1 h`. */
function ofThing(
  subject: string,
  rest: string,
  stated: (dimension: string) => Stated<number> | null,
  where: Where,
): Statement | undefined {
  const common = { subject, speed: stated('speed'), seconds: stated('time'), where };
  if (/^\s+(?:is\s+)?(?:thrown|hurled|flung|kicked|hit|shot|fired)\b/i.test(rest))
    return { kind: 'throw', ...common, angle: stated('angle'), landing: stated('length') };
  if (/^\s+(?:slides|skids|glides)\b/i.test(rest)) return { kind: 'slide', ...common, distance: stated('length') };
  const how = /^\s+burns\b/i.test(rest) ? 'burn' : /^\s+pours\b/i.test(rest) ? 'pour' : null;
  const amount = how === null ? null : stated(how === 'burn' ? 'length' : 'volume');
  if (how === null || amount === null || common.seconds === null) return undefined;
  return { kind: 'use', subject, how, amount, seconds: common.seconds, where };
}

function toStated({ value, span }: Quantity, where: Where): Stated<number> {
  return { value, where: { block: where.block, start: where.start + span.start, end: where.start + span.end } };
}

const WEIGHTLESS = new Set(['none', 'zero', 'no', 'space']);

/** `gravity moon`, `gravity 3.7 m/s2`, `gravity 0.5 g`, `zero gravity`. */
function readGravity(text: string): number | string | undefined {
  const words = /^(?:gravity(?:\s+(?:of|on|as on))?(?:\s+the)?\s+(.+)|(\w+)\s+gravity)$/i.exec(text);
  const said = (words?.[1] ?? words?.[2] ?? '').trim().toLowerCase();
  const figure = /^(\d+(?:\.\d+)?)\s*(m\/s(?:2|²|\^2)|g)$/.exec(said);
  if (figure !== null) return Number(figure[1]) * (figure[2] === 'g' ? EARTH : 1);
  return WEIGHTLESS.has(said) ? 0 : Object.hasOwn(USUAL_TABLES.gravity.values, said) ? said : undefined;
}
