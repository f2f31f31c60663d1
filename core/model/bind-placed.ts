/** `MARA seated at left, facing right, CUP in her right hand` → a place, a posture, a facing and what the hands hold. */
import type { Block, Directive } from '../../grammar/syntax-tree.ts';
import { readHolding } from './action/shapes.ts';
import { wordsOf } from './action/words.ts';
import type { Cast } from './cast.ts';
import type { Placed, Side } from './screenplay.ts';
import type { Where } from './where.ts';

const POSTURES: Readonly<Record<string, string>> = {
  seated: 'sitting',
  sitting: 'sitting',
  standing: 'standing',
  kneeling: 'kneeling',
  crouching: 'kneeling',
  lying: 'lying',
};

/** The names and states of a `present`, `blocking` or `end` directive. A clause without a name belongs to the one before it. */
export function bindPlaced(directive: Directive, block: Block, cast: Cast): readonly Placed[] {
  const placed: Placed[] = [];
  for (const clause of directive.clauses) {
    if (clause.kind !== 'place') continue;
    const text = block.text.slice(clause.span.start, clause.span.end);
    const named = cast.nameAt(text, 0);
    const name = named?.entity.name ?? clause.name.text;
    const rest = text.slice(named?.length ?? clause.name.text.length);
    const holding = holdingIn(text, cast);
    const last = placed.at(-1);
    if (holding !== undefined && named?.entity.kind === 'prop' && last !== undefined) {
      placed[placed.length - 1] = { ...last, hands: [...last.hands, holding] };
      continue;
    }
    const { sideAt, ...state } = readState(rest);
    const offset = clause.span.end - rest.length;
    const sideWhere: Where | null =
      sideAt === null ? null : { block: block.id, start: offset + sideAt.start, end: offset + sideAt.end };
    placed.push({ ...state, sideWhere, name, hands: [], where: { block: block.id, ...clause.span } });
  }
  return placed;
}

function holdingIn(text: string, cast: Cast): Placed['hands'][number] | undefined {
  const read = readHolding(wordsOf(text, cast), 0)?.event;
  return read?.object === null || read?.object === undefined ? undefined : { prop: read.object, hand: read.hand };
}

interface ReadState extends Pick<Placed, 'side' | 'facing' | 'posture' | 'states'> {
  /** Offsets of the side's word in the text that was read. */
  readonly sideAt: { readonly start: number; readonly end: number } | null;
}

function readState(text: string): ReadState {
  const lower = text.toLowerCase();
  const facing = /\b(?:facing|looking|turned)\s+(?:to(?:ward)?s?\s+)?(?:the\s+)?(left|right|camera|away)\b/.exec(
    lower,
  )?.[1];
  const bare = facing === undefined ? lower : lower.replace(/\b(?:facing|looking|turned)\b.*/, '');
  const side = /\b(left|right|centre|center|middle)\b/.exec(bare);
  const word = side?.[0];
  const posture = /\b(seated|sitting|standing|kneeling|crouching|lying)\b/.exec(bare)?.[1];
  return {
    side: word === undefined ? null : word === 'left' || word === 'right' ? word : ('centre' satisfies Side),
    sideAt: side === null ? null : { start: side.index, end: side.index + side[0].length },
    facing: facing ?? null,
    posture: posture === undefined ? null : (POSTURES[posture] ?? null),
    states: [...bare.matchAll(/\b(open|closed|locked|lit|unlit|broken|whole|full|empty|wet)\b/g)].map(
      (match) => match[0],
    ),
  };
}
