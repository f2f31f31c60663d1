/** The text of a `shotwright.config.json` → what it sets, and what is wrong with it, each at its place. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { nearest } from '../../grammar/nearest.ts';
import { problemWithSpelling, spellable } from '../../grammar/extra-words.ts';
import type { ExtraWords } from '../../grammar/vocabulary/word.ts';
import type { Severity } from '../lint/finding.ts';
import { rules, settable } from '../lint/rules.ts';
import type { Target } from '../targets/targets.ts';
import { DEFAULT_CONFIG, type Config, type SetSeverity } from './config.ts';
import { entriesOf, itemsOf, pairsOf, type Fault } from './json-nodes.ts';
import { readTarget } from './read-target.ts';
import { tableFigures } from './tables.ts';

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
  try {
    return readWhole(text);
  } catch (error) {
    // Brackets in brackets by the thousand are more than a reader of JSON can follow.
    if (!(error instanceof RangeError)) throw error;
    const message = 'This goes too deep to be read: a configuration has a few braces in each other.';
    return { config: DEFAULT_CONFIG, overrides: [], faults: [{ message, start: 0, end: text.length }] };
  }
}

function readWhole(text: string): ReadConfig {
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
  for (const node of itemsOf(entriesOf(root).get('overrides'), '"overrides": [{ "files": ["drafts/**"], … }]', fault)) {
    const files = readPatterns(node, fault);
    overrides.push({ files, config: readSettings(node, ['files', 'rules', 'thresholds'], fault) });
  }
  return { config, overrides, faults };
}

/** Longer ones are no patterns, and the matcher takes none. */
const LONGEST_PATTERN = 1000;

function readPatterns(node: Node, fault: Fault): readonly string[] {
  const files = entriesOf(node).get('files')?.children ?? [];
  if (files.length === 0) fault(node, 'An override needs the files it is for: "files": ["drafts/**"].');
  return files.flatMap((file): string[] => {
    const pattern: unknown = file.value;
    if (typeof pattern === 'string' && pattern !== '' && pattern.length <= LONGEST_PATTERN) return [pattern];
    fault(file, 'A pattern for the names of files was expected here, such as "drafts/**".');
    return [];
  });
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
  for (const [name, value, key] of pairsOf(node, fault)) {
    const problem = problemWithRule(name);
    if (problem !== null) fault(key, problem);
    else if (isSeverity(value.value)) severities[name] = value.value;
    else fault(value, `How grave is it? "error", "warning", "info" or "off" was expected.`);
  }
  return severities;
}

/** What is wrong with what is named as a rule or a family; null where there is such a one. */
export function problemWithRule(name: string): string | null {
  const known = new Set(settable.flatMap(({ id }) => [id, id.slice(0, id.indexOf('/'))]));
  if (known.has(name)) return null;
  const near = nearest(name, [...known]);
  return `There is no rule "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
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
    } else {
      const problem = problemWithFigure(name, value.value);
      if (problem !== null) fault(value, problem);
      else thresholds[name] = Number(value.value);
    }
  }
  return thresholds;
}

/** Angles and degrees may lie below nothing; a speed, a length or a time can't, and what is something can't be nothing. */
function problemWithFigure(name: string, value: unknown): string | null {
  if (typeof value !== 'number') return 'A number was expected here.';
  const figure = tableFigures.find((each) => each.name === name);
  if (figure === undefined) return value < 0 ? 'A number of 0 or more was expected here.' : null;
  if (/^(?:°|degrees|share)/.test(figure.unit)) return null;
  if (figure.value === 0) return value < 0 ? 'A number of 0 or more was expected here.' : null;
  return value > 0 ? null : 'A number above 0 was expected here.';
}

/** Every figure a team may set, by its full name. */
function thresholdNames(): readonly string[] {
  return [
    ...rules.flatMap((rule) => Object.keys(rule.figures).map((name) => `${rule.id}.${name}`)),
    ...tableFigures.map(({ name }) => name),
  ];
}

/** Other spellings of words; one that is taken is left out. */
function readVocabulary(node: Node | undefined, fault: Fault): ExtraWords {
  const vocabulary: Record<string, readonly string[]> = {};
  const ids = spellable.map(({ id }) => id);
  for (const [word, value, key] of pairsOf(node, fault)) {
    if (!ids.includes(word)) {
      const near = nearest(word, ids);
      const offer = near === undefined ? '' : ` Did you mean "${near}"?`;
      fault(key, `"${word}" is no word that can be spelled otherwise.${offer}`);
      continue;
    }
    if (value.type !== 'array') fault(value, 'A list of spellings was expected here, such as ["NUIT"].');
    const spellings: string[] = [];
    for (const item of value.type === 'array' ? (value.children ?? []) : []) {
      const spelling: unknown = item.value;
      const problem =
        typeof spelling !== 'string' || spelling.trim() === ''
          ? 'A spelling was expected here, such as "NUIT".'
          : problemWithSpelling(spelling.trim(), word, vocabulary);
      if (problem === null) spellings.push(String(spelling).trim());
      else fault(item, problem);
    }
    if (spellings.length > 0) vocabulary[word] = spellings;
  }
  return vocabulary;
}

function readTargets(node: Node | undefined, fault: Fault): readonly Target[] {
  return itemsOf(node, '"targets": [{ "id": "our-model", … }]', fault).flatMap(
    (child) => readTarget(child, fault) ?? [],
  );
}
