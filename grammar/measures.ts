/** Holds the figures of a clause to what they measure: a height in metres a second is a slip of the pen. */
import type { Clause, SyntaxFault } from './syntax-tree.ts';
import type { Quantity } from './piece.ts';
import type { ShotClause } from './shot-parser.ts';

interface Measure {
  readonly quantity: Quantity | null;
  readonly what: string;
  readonly dimensions: readonly string[];
  readonly example: string;
}

/** The fault of a clause whose figure measures something else; undefined where all is well. */
export function wrongMeasure(clause: Clause | ShotClause): SyntaxFault | undefined {
  for (const { quantity, what, dimensions, example } of measuresOf(clause)) {
    if (quantity === null || dimensions.includes(quantity.dimension)) continue;
    return {
      code: 'structure/wrong-unit',
      message: `"${quantity.text}" is not ${what}. Write it like ${example}.`,
      span: quantity.span,
    };
  }
  return undefined;
}

function measuresOf(clause: Clause | ShotClause): readonly Measure[] {
  const measure = (quantity: Quantity | null, what: string, example: string, ...dimensions: string[]) => [
    { quantity, what, dimensions, example },
  ];
  switch (clause.kind) {
    case 'length':
      return measure(clause.seconds, 'the length of a shot', '4s', 'time', 'frames');
    case 'lens':
      return [clause.from, clause.to].flatMap((lens) => measure(lens, 'a focal length', '35mm', 'length'));
    case 'height':
      return measure(clause.height, 'a height', '1.2 m high', 'length');
    case 'distance':
      return measure(clause.distance, 'a distance', '3 m away', 'length');
    case 'angle':
      return measure(clause.degrees, 'an angle', '15°', 'angle');
    case 'move':
      return [
        ...measure(clause.amount, 'how far a camera moves', '2 m or 30°', 'length', 'angle'),
        ...measure(clause.over, 'how long a move takes', '3s', 'time', 'frames'),
        ...measure(clause.at, 'when a move starts', 'at 2s', 'time', 'frames'),
        ...measure(clause.toLens, 'a focal length', '50mm', 'length'),
      ];
    case 'rack focus':
      return measure(clause.at, 'when the focus moves', 'at 2s', 'time', 'frames');
    case 'frame rate':
      return measure(clause.rate, 'a frame rate', 'at 120 fps', 'frame rate');
    case 'shutter':
      return measure(clause.degrees, 'a shutter angle', '180°', 'angle');
    case 'light':
      return measure(clause.kelvin, 'a colour of light', '5600K', 'colour temperature');
    case 'wind':
      return measure(clause.speed, 'the speed of wind', '8 m/s', 'speed');
    case 'temperature':
      return measure(clause.temperature, 'a temperature', '20 °C', 'temperature');
    case 'visibility':
      return measure(clause.distance, 'how far one sees', '40 m', 'length');
    default:
      return [];
  }
}
