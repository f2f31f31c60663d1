/** The light directives of a scene or a shot → what was said of its light. */
import type { Block, Directive } from '../../grammar/syntax-tree.ts';
import { nameFor, type Cast } from './cast.ts';
import { saidIn } from './directives.ts';
import type { Light, Stated } from './screenplay.ts';
import { placeIn } from './where.ts';

export function lightOf(directives: readonly Directive[], block: Block, cast: Cast): Light {
  if (directives.length === 0) return NOTHING_SAID;
  const kinds: Stated<string>[] = [];
  const practicals: string[] = [];
  let { from, fromWhere, kelvin, colour } = NOTHING_SAID;
  for (const { clauses } of directives) {
    for (const clause of clauses) {
      if (clause.kind !== 'light' && clause.kind !== 'light source') continue;
      if (clause.from !== null && from === null)
        [from, fromWhere] = [clause.from.text, placeIn(block, clause.from.span)];
      if (clause.kind === 'light source') {
        practicals.push(nameFor(cast, clause.name.text));
        continue;
      }
      for (const word of clause.words) kinds.push({ value: word, where: placeIn(block, clause.span) });
      if (clause.kelvin !== null) kelvin ??= { value: clause.kelvin.value, where: placeIn(block, clause.kelvin.span) };
      if (clause.colour !== null)
        colour ??= { value: longColour(clause.colour.text), where: placeIn(block, clause.colour.span) };
    }
  }
  const words = kinds.map(({ value }) => value);
  return { words, kinds, said: saidIn(directives), from, fromWhere, kelvin, colour, practicals };
}

const NOTHING_SAID: Light = {
  words: [],
  kinds: [],
  said: '',
  from: null,
  fromWhere: null,
  kelvin: null,
  colour: null,
  practicals: [],
};

/** `#f2d` is `#ff22dd`. */
function longColour(colour: string): string {
  const lower = colour.toLowerCase();
  return lower.length === 4 ? lower.replace(/[0-9a-f]/g, '$&$&') : lower;
}
