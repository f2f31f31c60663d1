/** Puts what a rule says in feet, miles an hour and pounds, for a film whose title page asks for them: rules count in metres. */
import type { Reported } from './rule.ts';
import { aFirst, aOr, short } from './words.ts';

/** The words around a figure stay; what stands in quotes is the writer's own and stays too. */
export function inImperial(reported: Reported): Reported {
  const { message, because = [], fixes = [] } = reported;
  return {
    ...reported,
    message: converted(message),
    because: because.map((reason) => ({ ...reason, message: converted(reason.message) })),
    fixes: fixes.map(({ edits, ...fix }) => ({
      ...fix,
      title: converted(fix.title),
      edits: edits.map((edit) => (ONLY_A_FIGURE.test(edit.text) ? { ...edit, text: converted(edit.text) } : edit)),
    })),
  };
}

const FIGURE = /"[^"]*"|(?<![\w.])(?:(an?) )?(-?\d+(?:\.\d+)?) (m\/s|km\/h|km|m|cm|kg|°C)(?![\w/])/gi;
/** An edit that has more words in it may repeat what the writer wrote. */
const ONLY_A_FIGURE = /^-?\d+(?:\.\d+)? \S+(?: (?:away|high))?$/;

function converted(text: string): string {
  return text.replace(FIGURE, (whole: string, article?: string, figure?: string, unit?: string) => {
    const known = unit === undefined ? undefined : UNITS[unit];
    if (known === undefined) return whole;
    const said = `${short(known.of(Number(figure)))} ${known.unit}`;
    return article === undefined ? said : article.startsWith('A') ? aFirst(said) : aOr(said);
  });
}

interface Other {
  readonly unit: string;
  readonly of: (value: number) => number;
}

const times = (unit: string, factor: number): Other => ({ unit, of: (value) => value * factor });

/** Source: the international foot, mile and pound. */
const UNITS: Readonly<Record<string, Other>> = {
  'm/s': times('mph', 1 / 0.44704),
  'km/h': times('mph', 1 / 1.609344),
  km: times('miles', 1 / 1.609344),
  m: times('ft', 1 / 0.3048),
  cm: times('in', 1 / 2.54),
  kg: times('lb', 1 / 0.45359237),
  '°C': { unit: '°F', of: (celsius) => celsius * 1.8 + 32 },
};
