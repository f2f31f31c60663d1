/** A video model of a team's own: each thing it says is held to what it must be, and what it leaves out is not known. */
import type { Node } from 'jsonc-parser';
import { nearest } from '../../grammar/nearest.ts';
import type { Target } from '../targets/targets.ts';
import { pairsOf, plainValue, type Fault } from './json-nodes.ts';

interface Field {
  /** Ends the sentence `"sizes" is …`. */
  readonly what: string;
  takes(value: unknown): boolean;
  /** What holds where a team does not say. */
  readonly otherwise: unknown;
}

/** Null where nothing can be made of it, which has been told. */
export function readTarget(node: Node, fault: Fault): Target | null {
  if (node.type !== 'object') {
    fault(node, 'A video model is an object in braces.');
    return null;
  }
  const said: Record<string, unknown> = {};
  let sound = true;
  for (const [name, value, key] of pairsOf(node, fault)) {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof Target] : undefined;
    const plain = plainValue(value);
    if (field?.takes(plain) === true) {
      said[name] = plain;
      continue;
    }
    sound = false;
    if (field !== undefined) fault(value, `"${name}" is ${field.what}.`);
    else {
      const near = nearest(name, Object.keys(FIELDS));
      fault(key, `A video model has no "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`);
    }
  }
  const id = said['id'];
  if (id === undefined && sound) fault(node, 'A video model needs an "id".');
  if (id === undefined || !sound) return null;
  const all = Object.entries(FIELDS).map(([name, { otherwise }]) => [name, said[name] ?? otherwise]);
  return { ...Object.fromEntries(all), name: said['name'] ?? id } as Target;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value <= Number.MAX_SAFE_INTEGER;
const orNull = (field: Field): Field => ({
  ...field,
  takes: (value) => value === null || field.takes(value),
  otherwise: null,
});

const TEXT: Field = { what: 'a text, such as "our-model"', takes: isText, otherwise: '' };
const DATE: Field = {
  what: 'a date, such as "2026-09-24"',
  takes: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  otherwise: '',
};
const AMOUNT: Field = { what: 'a number above 0', takes: isAmount, otherwise: null };
const YES_OR_NO: Field = { what: 'true or false', takes: (value) => typeof value === 'boolean', otherwise: false };
const KNOWN_OR_NOT = orNull({ ...YES_OR_NO, what: 'true, false or null' });

function texts(example: string): Field {
  const takes = (value: unknown) => Array.isArray(value) && value.every(isText);
  return { what: `a list of texts, such as ["${example}"]`, takes, otherwise: [] };
}

const FIELDS: Readonly<Record<keyof Target, Field>> = {
  id: TEXT,
  name: TEXT,
  seconds: orNull({
    what: 'a list of seconds, such as [4, 8]',
    takes: (value) => Array.isArray(value) && value.length > 0 && value.every(isAmount),
    otherwise: null,
  }),
  secondsRange: orNull({
    what: 'the shortest and the longest clip in seconds, such as [3, 15]',
    takes: (value) =>
      Array.isArray(value) && value.length === 2 && value.every(isAmount) && Number(value[0]) <= Number(value[1]),
    otherwise: null,
  }),
  sizes: texts('1280x720'),
  aspects: texts('16:9'),
  promptLimit: orNull(AMOUNT),
  promptStyle: {
    what: '"paragraph" or "sections"',
    takes: (value) => value === 'paragraph' || value === 'sections',
    otherwise: 'paragraph',
  },
  negative: KNOWN_OR_NOT,
  audio: KNOWN_OR_NOT,
  oneMove: YES_OR_NO,
  lengthInProse: YES_OR_NO,
  shotsPerClip: orNull(AMOUNT),
  retired: orNull(DATE),
  stillAt: orNull(TEXT),
  selfHosted: { ...YES_OR_NO, otherwise: true },
  facePixels: { ...AMOUNT, otherwise: undefined },
  usdPerSecond: orNull({
    what: 'a number, 0 or more',
    takes: (value) => value === 0 || isAmount(value),
    otherwise: null,
  }),
  asOf: DATE,
  sources: texts('https://example.com/model'),
};
