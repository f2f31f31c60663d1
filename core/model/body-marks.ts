/** Reads wounds, scars, blood and dirt out of plain words: `a cut over her left brow`. */
import type { BodyMark } from './screenplay.ts';

const WHAT =
  'cut|gash|scratch|graze|wound|bruise|black eye|scar|tattoo|burn|blister|stitches|bandage|plaster|cast|sling|splint|blood|bloodstain|dirt|mud|soot|sunburn';
const PART =
  'eyebrow|brow|forehead|temple|eye|cheek|nose|lip|chin|jaw|ear|face|neck|throat|shoulder|upper arm|forearm|arm|elbow|wrist|hand|palm|knuckles|finger|thumb|chest|back|belly|stomach|side|hip|thigh|knee|shin|leg|ankle|foot';
const MARK = new RegExp(
  `\\b(no |without (?:a |an |the |any )?)?(?:(${WHAT})s?)\\b(?:(?: (?:over|on|across|under|above|below|along|down|through|in|around|at|beside))?(?: (?:her|his|their|its|the|a))?(?: (left|right))?(?: (${PART})s?)\\b)?`,
  'gi',
);

/** Words that make a person's skin bare again. */
const UNMARKED = /\b(?:unmarked|unhurt|unscathed)\b/i;

/** Every mark that some words tell of, in their order. */
export function readBodyMarks(text: string): readonly BodyMark[] {
  if (!ANY.test(text)) return NONE;
  return [...text.matchAll(MARK)].map((match): BodyMark => {
    const side = match[3]?.toLowerCase();
    const what = (match[2] ?? '').toLowerCase();
    return {
      what,
      part: what === 'black eye' ? 'eye' : (match[4]?.toLowerCase() ?? null),
      side: side === 'left' || side === 'right' ? side : null,
      there: match[1] === undefined && !UNMARKED.test(text),
    };
  });
}

/** The words with every mark in them replaced. */
export function withoutBodyMarks(text: string, replace: (words: string) => string): string {
  return ANY.test(text) ? text.replace(MARK, replace) : text;
}

const ANY = new RegExp(`\\b(?:${WHAT})`, 'i');
const NONE: readonly BodyMark[] = [];

/** `cut over the left brow`, for messages. */
export function bodyMarkWords({ what, part, side }: BodyMark): string {
  if (part === null || what === 'black eye') return what;
  const on = part === 'brow' || part === 'eyebrow' ? 'over' : 'on';
  return `${what} ${on} the ${side === null ? '' : `${side} `}${part}`;
}

/** Whether two marks may be one and the same, on either side of the body. */
export function sameKindOfMark(a: BodyMark, b: BodyMark): boolean {
  return a.what === b.what && (a.part === null || b.part === null || a.part === b.part);
}
