/** Units a quantity can have, and what one of them is in SI. */

export type Dimension =
  | 'length'
  | 'speed'
  | 'time'
  | 'mass'
  | 'angle'
  | 'temperature'
  | 'colour temperature'
  | 'frame rate'
  | 'frames'
  | 'volume'
  | 'share';

export interface Unit {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly dimension: Dimension;
  /** SI value of one unit (metres, metres a second, seconds, kilograms, degrees, °C, kelvin, hertz, litres). */
  readonly factor: number;
}

const unit = (dimension: Dimension, factor: number, id: string, ...aliases: string[]): Unit => ({
  id,
  aliases,
  dimension,
  factor,
});

export const units: readonly Unit[] = [
  unit('length', 0.001, 'mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'),
  unit('length', 0.01, 'cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters'),
  unit('length', 1, 'm', 'metre', 'metres', 'meter', 'meters'),
  unit('length', 1000, 'km', 'kilometre', 'kilometres', 'kilometer', 'kilometers'),
  unit('length', 0.0254, 'in', 'inch', 'inches', '"'),
  unit('length', 0.3048, 'ft', 'foot', 'feet', "'"),
  unit('length', 0.9144, 'yd', 'yard', 'yards'),
  unit('length', 1609.344, 'mi', 'mile', 'miles'),
  unit('speed', 1, 'm/s', 'mps', 'metres per second', 'meters per second', 'metres a second'),
  unit('speed', 1 / 3.6, 'km/h', 'kmh', 'kph', 'kilometres per hour', 'kilometers per hour'),
  unit('speed', 0.44704, 'mph', 'miles per hour'),
  unit('speed', 0.3048, 'ft/s', 'fps (feet)'),
  unit('speed', 0.514444, 'kn', 'knot', 'knots', 'kt'),
  unit('time', 1, 's', 'sec', 'secs', 'second', 'seconds'),
  unit('time', 60, 'min', 'mins', 'minute', 'minutes'),
  unit('time', 3600, 'h', 'hr', 'hrs', 'hour', 'hours'),
  unit('mass', 0.001, 'g', 'gram', 'grams'),
  unit('mass', 1, 'kg', 'kilo', 'kilos', 'kilogram', 'kilograms'),
  unit('mass', 1000, 't', 'ton', 'tons', 'tonne', 'tonnes'),
  unit('mass', 0.45359237, 'lb', 'lbs', 'pound', 'pounds'),
  unit('mass', 0.028349523125, 'oz', 'ounce', 'ounces'),
  unit('angle', 1, '°', 'deg', 'degree', 'degrees'),
  unit('temperature', 1, '°C', 'C', 'celsius'),
  unit('temperature', 5 / 9, '°F', 'F', 'fahrenheit'),
  unit('colour temperature', 1, 'K', 'kelvin'),
  unit('frame rate', 1, 'fps', 'frames per second'),
  unit('frames', 1, 'frames', 'frame'),
  unit('volume', 0.001, 'ml', 'millilitre', 'millilitres', 'milliliter', 'milliliters'),
  unit('volume', 0.01, 'cl', 'centilitre', 'centilitres'),
  unit('volume', 1, 'l', 'L', 'litre', 'litres', 'liter', 'liters'),
  unit('share', 0.01, '%', 'percent'),
];

const byName = new Map(units.flatMap((u) => [u.id, ...u.aliases].map((name) => [name.toLowerCase(), u] as const)));

export function findUnit(name: string): Unit | undefined {
  return byName.get(name.toLowerCase());
}

/** Every spelling, longest first, as a lexer wants them. */
export const unitSpellings: readonly string[] = [...byName.keys()]
  .filter((n) => !n.includes('('))
  .sort((a, b) => b.length - a.length);
