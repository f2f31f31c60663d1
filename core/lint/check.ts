/** Runs the rules over a film and adds what the parser could not take; what the writer allowed is left out, and unused permissions are told. */
import { partOf, type Part, type SyntaxTree } from '../../grammar/syntax-tree.ts';
import { DEFAULT_CONFIG, severitySet, type Config } from '../config/config.ts';
import type { Cast } from '../model/cast.ts';
import { gather, makeRow, remember, type Row } from '../model/memory.ts';
import type { Scene, Settings } from '../model/screenplay.ts';
import type { Where } from '../model/where.ts';
import type { Passage } from '../timeline/timeline.ts';
import type { Film } from './film.ts';
import { usualSeverity, type FaultId } from './faults.ts';
import type { Finding } from './finding.ts';
import { inImperial } from './imperial.ts';
import { permissionsIn, type Permission } from './permissions.ts';
import type { Report, Reported, Rule, SceneRule, Values } from './rule.ts';
import { severityIn, sleepingFamilies } from './world.ts';

/** What was found in a file, part by part, so that a later version needs to look only at what changed. */
export interface Checked {
  readonly settings: Settings;
  readonly cast: Cast;
  readonly config: Config;
  readonly rules: readonly Rule[];
  /** Permissions of the whole file, from its title page. */
  readonly permissions: readonly Permission[];
  readonly row: Row<Passage | Part, readonly Finding[]>;
  readonly ofFilm: readonly FoundInFilm[];
  /** One for each part. */
  readonly settled: readonly Settled[];
  /** Ordered by place in the file. */
  readonly findings: readonly Finding[];
}

/** What a rule found in the film as a whole, and the things it looked at. */
interface FoundInFilm {
  readonly rule: Rule;
  readonly seen: readonly unknown[];
  readonly findings: readonly Finding[];
}

/** The findings of a part once permissions are applied, with what they were made of. */
interface Settled {
  readonly part: Part;
  readonly own: readonly Finding[];
  readonly extra: readonly Finding[];
  readonly findings: readonly Finding[];
  /** Permissions of the whole file that were needed here. */
  readonly used: readonly Permission[];
}

const NONE: readonly Finding[] = [];

/** `others` is what was found wrong with the file from outside of it, such as includes that lead nowhere. */
export function check(
  tree: SyntaxTree,
  film: Film,
  rules: readonly Rule[],
  earlier?: Checked,
  others: readonly Finding[] = NONE,
): Checked {
  const { config } = film;
  const { settings, cast } = film.screenplay;
  const permissions = tree.parts[0] === undefined ? [] : permissionsIn(tree.parts[0].part).file;
  const { passages } = film.timeline;
  // Only the first part may have no scene. A passage is new whenever its part is.
  const loose = tree.parts.length - passages.length;
  const items = tree.parts.map(({ part }, index) => passages[index - loose] ?? part);
  const comparable =
    earlier?.settings === settings && earlier.cast === cast && earlier.config === config && earlier.rules === rules
      ? earlier
      : undefined;
  const ready = readied(rules, config);
  const row = makeRow(items, comparable?.row, (item, index) => {
    const part = tree.parts[index]?.part;
    if (part === undefined) return NONE;
    const faults = asSet(
      remember(syntax, part, () => syntaxFindings(part)),
      config,
    );
    if (!('scene' in item)) return faults;
    const found = inScene(item, film, ready);
    return faults.length === 0 ? found : [...faults, ...found];
  });
  const ofFilm = inFilm(film, rules, comparable?.ofFilm ?? []);
  const extras = byPart([...ofFilm.flatMap(({ findings }) => findings), ...asSet(others, config)]);
  const known = comparable?.permissions === permissions ? comparable.settled : undefined;
  const shift = (known?.length ?? 0) - tree.parts.length;
  const settled = tree.parts.map(({ part }, index) => {
    const own = row.values[index] ?? NONE;
    const extra = extras.get(part.id) ?? NONE;
    // Parts that came or went have moved all that follow.
    const before = known?.[index]?.part === part ? known[index] : known?.[index + shift];
    const same = before?.part === part && before.own === own && sameList(before.extra, extra);
    return same ? before : settle(part, own, extra, permissions, config);
  });
  const findings = gather(settled.map((each) => each.findings));
  const unusedInFile = unusedOf(
    permissions.filter((permission) => !settled.some(({ used }) => used.includes(permission))),
    config,
  );
  return {
    settings,
    cast,
    config,
    rules,
    permissions,
    row,
    ofFilm,
    settled,
    findings: unusedInFile.length === 0 ? findings : inOrder([...unusedInFile, ...findings], tree),
  };
}

function sameList(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a === b || (a.length === b.length && a.every((finding, index) => finding === b[index]));
}

/** Applies the permissions to what was found in a part, and tells of those that do nothing. */
function settle(
  part: Part,
  own: readonly Finding[],
  extra: readonly Finding[],
  ofFile: readonly Permission[],
  config: Config,
): Settled {
  const permissions = permissionsIn(part).own;
  if (own.length === 0 && extra.length === 0 && permissions.length === 0)
    return { part, own, extra, findings: NONE, used: [] };
  const used = new Set<Permission>();
  const findings = [...own, ...extra].filter((finding) => {
    const permission = [...permissions, ...ofFile].find((candidate) => candidate.covers(finding));
    if (permission !== undefined) used.add(permission);
    return permission === undefined;
  });
  findings.push(
    ...unusedOf(
      permissions.filter((permission) => !used.has(permission)),
      config,
    ),
  );
  findings.sort(byPlaceIn(part));
  return { part, own, extra, findings, used: ofFile.filter((permission) => used.has(permission)) };
}

const syntax = new WeakMap<Part, readonly Finding[]>();

/** A rule with its family and its figures, made ready once for all scenes. */
interface Ready {
  readonly rule: SceneRule;
  readonly family: string;
  readonly values: Values;
}

function readied(rules: readonly Rule[], config: Config): readonly Ready[] {
  return rules.flatMap((rule) =>
    rule.scope !== 'scene' || severitySet(config, rule.id) === 'off'
      ? []
      : [{ rule, family: rule.id.slice(0, rule.id.indexOf('/')), values: valuesOf(rule, config) }],
  );
}

function inScene(passage: Passage, film: Film, rules: readonly Ready[]): readonly Finding[] {
  const found: Finding[] = [];
  const { scene } = passage.scene;
  const asleep = sleepingFamilies(scene, film);
  let current: Rule | undefined;
  const report: Report = (reported) => {
    if (current !== undefined) take(reported, current, film, scene, found);
  };
  for (const { rule, family, values } of rules) {
    if (asleep.length > 0 && asleep.includes(family)) continue;
    current = rule;
    rule.check(passage, film, report, values);
  }
  return found.length === 0 ? NONE : found;
}

/** Rules of the whole film look again only when one of the things they look at is another than before. */
function inFilm(film: Film, rules: readonly Rule[], before: readonly FoundInFilm[]): readonly FoundInFilm[] {
  return rules.flatMap((rule) => {
    if (rule.scope === 'scene' && rule.checkTitle === undefined) return [];
    // The whole of what is kept goes with settings, cast and configuration.
    const seen = rule.scope === 'film' ? rule.dependsOn(film) : ON_TITLE;
    const known = before.find((each) => each.rule === rule);
    if (known !== undefined && known.seen.length === seen.length && seen.every((thing, i) => thing === known.seen[i]))
      return [known];
    const findings: Finding[] = [];
    const report: Report = (reported) => {
      take(reported, rule, film, undefined, findings);
    };
    if (severitySet(film.config, rule.id) !== 'off') {
      const own = valuesOf(rule, film.config);
      if (rule.scope === 'film') rule.check(film, report, own);
      else rule.checkTitle?.(film, report, own);
    }
    return [{ rule, seen, findings }];
  });
}

const ON_TITLE: readonly unknown[] = [];

/** Runs one rule over the whole film and forgets what it finds, to see how long it takes. */
export function timeRule(rule: Rule, film: Film): void {
  const nowhere: Report = () => undefined;
  const own = valuesOf(rule, film.config);
  if (rule.scope === 'film') rule.check(film, nowhere, own);
  else for (const passage of film.timeline.passages) rule.check(passage, film, nowhere, own);
}

function take(reported: Reported, rule: Rule, film: Film, scene: Scene | undefined, found: Finding[]): void {
  const severity = severityIn(rule, reported.severity ?? rule.severity, scene, film);
  if (severity === 'off') return;
  const said = film.screenplay.settings.units === 'imperial' ? inImperial(reported) : reported;
  // What two people do in one sentence is wrong once.
  const last = found.at(-1);
  if (last?.rule === rule.id && last.message === said.message && isAt(last.where, said.where)) return;
  found.push({ because: [], fixes: [], ...said, severity, rule: rule.id, shot: reported.shot ?? null });
}

function isAt(a: Where, b: Where): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}

/** The rule's figures as they are, or as the configuration sets them. */
function valuesOf(rule: Rule, config: Config): Values {
  const known = remember(values, config, () => new Map<Rule, Values>());
  let own = known.get(rule);
  if (own === undefined) {
    own = Object.fromEntries(
      Object.entries(rule.figures).map(([name, { value }]) => [name, config.thresholds[`${rule.id}.${name}`] ?? value]),
    );
    known.set(rule, own);
  }
  return own;
}

const values = new WeakMap<Config, Map<Rule, Values>>();

function byPart(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const parts = new Map<number, Finding[]>();
  for (const finding of findings) {
    const part = partOf(finding.where.block);
    const list = parts.get(part) ?? [];
    list.push(finding);
    parts.set(part, list);
  }
  return parts;
}

/** With the severities that the configuration sets. */
function asSet(findings: readonly Finding[], config: Config): readonly Finding[] {
  if (findings.length === 0 || config.severities === DEFAULT_CONFIG.severities) return findings;
  return findings.flatMap((finding) => {
    const severity = severitySet(config, finding.rule) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

function syntaxFindings(part: Part): readonly Finding[] {
  if (part.blocks.every(({ block }) => block.errors.length === 0)) return NONE;
  return part.blocks.flatMap(({ block }) =>
    block.errors.map((fault): Finding => {
      const instead = fault.instead;
      const edits = instead === undefined ? [] : [{ where: { block: block.id, ...instead.span }, text: instead.text }];
      return {
        rule: fault.code,
        severity: fault.foreign === true ? 'warning' : usualSeverity(fault.code),
        message: fault.message,
        where: { block: block.id, ...fault.span },
        shot: block.head?.kind === 'shot' ? block.head.id.text : null,
        because: [],
        fixes: instead === undefined ? [] : [{ title: `Write "${instead.text}"`, safe: true, edits }],
      };
    }),
  );
}

function unusedOf(permissions: readonly Permission[], config: Config): readonly Finding[] {
  return asSet(permissions.map(unused), config);
}

const UNUSED: FaultId = 'structure/unused-allow';

function unused(permission: Permission): Finding {
  return {
    rule: UNUSED,
    severity: usualSeverity(UNUSED),
    message: `Nothing here breaks ${permission.rule}, so this permission does nothing.`,
    where: permission.where,
    shot: null,
    because: [],
    fixes: [{ title: 'Remove the permission', safe: true, edits: [{ where: permission.where, text: '' }] }],
  };
}

function byPlaceIn(part: Part): (a: Finding, b: Finding) => number {
  const starts = new Map(part.blocks.map(({ start, block }) => [block.id, start]));
  const offset = ({ where }: Finding) => (starts.get(where.block) ?? 0) + where.start;
  return (a, b) => offset(a) - offset(b);
}

function inOrder(findings: readonly Finding[], tree: SyntaxTree): readonly Finding[] {
  const order = new Map(
    tree.parts.flatMap(({ part }, index) => part.blocks.map(({ block }) => [block.id, index] as const)),
  );
  return [...findings].sort((a, b) => (order.get(a.where.block) ?? 0) - (order.get(b.where.block) ?? 0));
}
