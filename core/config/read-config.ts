/** The text of a `shotwright.config.json` → what it sets, and what is wrong with it, each at its place. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { nearest } from '../../grammar/clause-lists.ts';
import { headingIds, type ExtraWords } from '../../grammar/heading-words.ts';
import type { Severity } from '../lint/finding.ts';
import { rules } from '../lint/rules.ts';
import { toTarget, type Target } from '../targets/targets.ts';
import { tableFigures } from './tables.ts';
import { DEFAULT_CONFIG, type Config, type SetSeverity } from './config.ts';

/** Something a configuration says that can't be followed. Offsets count from the start of its text. */
export interface ConfigFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Settings for the files that some patterns match. */
export interface Override {
  readonly files: readonly string[];
  readonly config: Config;
}

export interface ReadConfig {
  readonly config: Config;
  readonly overrides: readonly Override[];
  readonly faults: readonly ConfigFault[];
}

const KEYS = ['$schema', 'rules', 'thresholds', 'targets', 'vocabulary', 'overrides'];
const SEVERITIES: readonly SetSeverity[] = ['error', 'warning', 'info', 'off'];
const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON: words need quotation marks.',
  CommaExpected: 'A comma is missing before this.',
  ColonExpected: 'A colon is missing before this.',
  PropertyNameExpected: 'A name in quotation marks was expected here.',
  ValueExpected: 'A value was expected here.',
  CloseBraceExpected: 'A closing brace } is missing.',
  CloseBracketExpected: 'A closing bracket ] is missing.',
};

/** Never throws; what can't be followed is left out and told. */
export function readConfig(text: string): ReadConfig {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const faults: ConfigFault[] = errors.map(({ error, offset, length }) => ({
    message: SYNTAX[printParseErrorCode(error)] ?? 'This is no JSON.',
    start: offset,
    end: offset + Math.max(1, length),
  }));
  const fault = (node: Node, message: string) => {
    faults.push({ message, start: node.offset, end: node.offset + node.length });
  };
  if (root?.type !== 'object') {
    if (root !== undefined) fault(root, 'A configuration is an object in braces: { "rules": { … } }.');
    return { config: DEFAULT_CONFIG, overrides: [], faults };
  }
  const overrides: Override[] = [];
  const config = readSettings(root, KEYS, fault);
  for (const node of entriesOf(root).get('overrides')?.children ?? []) {
    const files = entriesOf(node).get('files')?.children ?? [];
    const patterns = files.flatMap((file): string[] => (typeof file.value === 'string' ? [file.value] : []));
    if (patterns.length === 0) fault(node, 'An override needs the files it is for: "files": ["drafts/**"].');
    overrides.push({ files: patterns, config: readSettings(node, ['files', 'rules', 'thresholds'], fault) });
  }
  return { config, overrides, faults };
}

/** What holds for a file: the settings of all, and over them those of the overrides that it falls under, the last one first. */
export function configFor({ config, overrides }: ReadConfig, isFor: (files: readonly string[]) => boolean): Config {
  return overrides
    .filter(({ files }) => isFor(files))
    .reduce(
      (all, { config: own }) => ({
        severities: { ...all.severities, ...own.severities },
        thresholds: { ...all.thresholds, ...own.thresholds },
        targets: all.targets,
        vocabulary: all.vocabulary,
        today: all.today,
      }),
      config,
    );
}

type Fault = (node: Node, message: string) => void;

function readSettings(node: Node, keys: readonly string[], fault: Fault): Config {
  if (node.type !== 'object') {
    fault(node, 'An object in braces was expected here.');
    return DEFAULT_CONFIG;
  }
  for (const property of node.children ?? []) {
    const [key] = property.children ?? [];
    if (key !== undefined && !keys.includes(String(key.value))) {
      const near = nearest(String(key.value), keys);
      fault(
        key,
        `There is no setting "${String(key.value)}".${near === undefined ? ` There are ${keys.slice(keys[0] === '$schema' ? 1 : 0).join(', ')}.` : ` Did you mean "${near}"?`}`,
      );
    }
  }
  const entries = entriesOf(node);
  return {
    severities: readSeverities(entries.get('rules'), fault),
    thresholds: readThresholds(entries.get('thresholds'), fault),
    targets: readTargets(entries.get('targets'), fault),
    vocabulary: readVocabulary(entries.get('vocabulary'), fault),
    today: null,
  };
}

function readSeverities(node: Node | undefined, fault: Fault): Record<string, SetSeverity> {
  const severities: Record<string, SetSeverity> = {};
  const known = [...rules.map(({ id }) => id), ...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  for (const [name, value, key] of pairsOf(node, fault)) {
    if (!known.includes(name) && !name.startsWith('structure')) {
      const near = nearest(name, known);
      fault(key, `There is no rule "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`);
    } else if (isSeverity(value.value)) severities[name] = value.value;
    else fault(value, `How grave is it? "error", "warning", "info" or "off" was expected.`);
  }
  return severities;
}

function isSeverity(value: unknown): value is SetSeverity {
  return SEVERITIES.includes(value as Severity);
}

function readThresholds(node: Node | undefined, fault: Fault): Record<string, number> {
  const thresholds: Record<string, number> = {};
  const known = thresholdNames();
  for (const [name, value, key] of pairsOf(node, fault)) {
    if (!known.includes(name)) {
      const near = nearest(name, known);
      fault(key, `There is no threshold "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`);
    } else if (typeof value.value !== 'number') fault(value, 'A number was expected here.');
    else thresholds[name] = value.value;
  }
  return thresholds;
}

/** Every figure a team may set, by its full name. */
function thresholdNames(): readonly string[] {
  return [
    ...rules.flatMap((rule) => Object.keys(rule.figures).map((name) => `${rule.id}.${name}`)),
    ...tableFigures.map(({ name }) => name),
  ];
}

/** Other spellings for the words of scene headings. */
function readVocabulary(node: Node | undefined, fault: Fault): ExtraWords {
  const vocabulary: Record<string, readonly string[]> = {};
  for (const [word, value, key] of pairsOf(node, fault)) {
    const spellings = (value.children ?? []).flatMap(({ value: one }): string[] =>
      typeof one === 'string' && one.trim() !== '' ? [one] : [],
    );
    if (!headingIds.includes(word)) {
      const near = nearest(word, headingIds);
      fault(key, `"${word}" is no word of a scene heading.${near === undefined ? '' : ` Did you mean "${near}"?`}`);
    } else if (value.type !== 'array' || spellings.length !== value.children?.length)
      fault(value, `A list of spellings was expected here, such as ["NUIT"].`);
    else vocabulary[word] = spellings;
  }
  return vocabulary;
}

function readTargets(node: Node | undefined, fault: Fault): readonly Target[] {
  if (node === undefined) return [];
  if (node.type !== 'array') {
    fault(node, 'A list in brackets was expected here: "targets": [{ "id": "our-model", … }].');
    return [];
  }
  return (node.children ?? []).flatMap((child) => {
    const value = plainObject(child);
    const problem = value === null ? 'A video model is an object in braces.' : problemWithTarget(value);
    if (value === null || problem !== null) {
      fault(child, problem ?? '');
      return [];
    }
    return [
      toTarget({ ...BLANK_TARGET, ...value, name: value['name'] ?? value['id'] } as unknown as Parameters<
        typeof toTarget
      >[0]),
    ];
  });
}

/** What is not said of a team's own model is not known, and rules stay silent about it. */
const BLANK_TARGET = {
  seconds: null,
  secondsRange: null,
  sizes: [],
  aspects: [],
  promptLimit: null,
  promptStyle: 'paragraph',
  negative: null,
  audio: null,
  oneMove: false,
  lengthInProse: false,
  shotsPerClip: null,
  retired: null,
  stillAt: null,
  selfHosted: true,
  usdPerSecond: null,
  asOf: '',
  sources: [],
};

const NUMBERS = ['seconds', 'secondsRange'];
const AMOUNTS = ['promptLimit', 'shotsPerClip', 'usdPerSecond'];

function problemWithTarget(value: Readonly<Record<string, unknown>>): string | null {
  if (typeof value['id'] !== 'string' || value['id'] === '') return 'A video model needs an "id".';
  const unknown = Object.keys(value).find((key) => key !== 'id' && key !== 'name' && !(key in BLANK_TARGET));
  if (unknown !== undefined) {
    const near = nearest(unknown, Object.keys(BLANK_TARGET));
    return `A video model has no "${unknown}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
  }
  const isNumbers = (list: unknown) =>
    Array.isArray(list) && list.length > 0 && list.every((one) => typeof one === 'number');
  const wrongList = NUMBERS.find((key) => isSaid(value[key]) && !isNumbers(value[key]));
  if (wrongList !== undefined) return `"${wrongList}" is a list of seconds, such as [4, 8].`;
  const wrongAmount = AMOUNTS.find((key) => isSaid(value[key]) && typeof value[key] !== 'number');
  return wrongAmount === undefined ? null : `"${wrongAmount}" is a number.`;
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function plainObject(node: Node): Record<string, unknown> | null {
  if (node.type !== 'object') return null;
  return Object.fromEntries([...entriesOf(node)].map(([key, value]) => [key, plainValue(value)]));
}

function plainValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plainValue);
  return node.type === 'object' ? plainObject(node) : node.value;
}

function entriesOf(node: Node): ReadonlyMap<string, Node> {
  const entries = new Map<string, Node>();
  if (node.type !== 'object') return entries;
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key !== undefined && value !== undefined) entries.set(String(key.value), value);
  }
  return entries;
}

function pairsOf(node: Node | undefined, fault: Fault): readonly (readonly [string, Node, Node])[] {
  if (node === undefined) return [];
  if (node.type !== 'object') {
    fault(node, 'An object in braces was expected here.');
    return [];
  }
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    return key === undefined || value === undefined ? [] : [[String(key.value), value, key] as const];
  });
}
