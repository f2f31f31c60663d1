/** Runs the rules over a film and adds what the parser could not take; what the writer allowed is left out, and unused permissions are told. */
import type { Part, SyntaxTree } from '../../grammar/syntax-tree.ts';
import type { Cast } from '../model/cast.ts';
import { gather, makeRow, remember, type Row } from '../model/memory.ts';
import type { Settings } from '../model/screenplay.ts';
import type { Passage } from '../timeline/trace.ts';
import type { Film } from './film.ts';
import type { Finding } from './finding.ts';
import { permissionsIn, type Permission } from './permissions.ts';
import type { Rule } from './rule.ts';

/** What was found in a file, part by part, so that a later version needs to look only at what changed. */
export interface Checked {
  readonly settings: Settings;
  readonly cast: Cast;
  readonly rules: readonly Rule[];
  /** Permissions of the whole file, from its title page. */
  readonly permissions: readonly Permission[];
  readonly row: Row<Passage | Part, CheckedPart>;
  /** Ordered by place in the file. */
  readonly findings: readonly Finding[];
}

interface CheckedPart {
  readonly findings: readonly Finding[];
  /** Permissions of the whole file that were needed here. */
  readonly used: readonly Permission[];
}

export function check(tree: SyntaxTree, film: Film, rules: readonly Rule[], earlier?: Checked): Checked {
  const { settings, cast } = film.screenplay;
  const permissions = tree.parts[0] === undefined ? [] : permissionsIn(tree.parts[0].part).file;
  const { passages } = film.timeline;
  // Only the first part may have no scene. A passage is new whenever its part is.
  const loose = tree.parts.length - passages.length;
  const items = tree.parts.map(({ part }, index) => passages[index - loose] ?? part);
  const comparable =
    earlier?.settings === settings &&
    earlier.cast === cast &&
    earlier.rules === rules &&
    earlier.permissions === permissions;
  const row = makeRow(items, comparable ? earlier.row : undefined, (item, index) => {
    const part = tree.parts[index]?.part;
    return part === undefined
      ? { findings: [], used: [] }
      : checkPart(part, 'scene' in item ? item : undefined, film, rules, permissions);
  });
  const found = gather(row.values.map((checked) => checked.findings));
  const wasUsed = (permission: Permission) => row.values.some(({ used }) => used.includes(permission));
  const unusedInFile = permissions.filter((permission) => !wasUsed(permission)).map(unused);
  const findings = unusedInFile.length === 0 ? found : inOrder([...unusedInFile, ...found], tree);
  return { settings, cast, rules, permissions, row, findings };
}

function checkPart(
  part: Part,
  passage: Passage | undefined,
  film: Film,
  rules: readonly Rule[],
  permissions: readonly Permission[],
): CheckedPart {
  const all = [
    ...remember(faults, part, () => syntaxFindings(part)),
    ...(passage === undefined ? [] : ruleFindings(passage, film, rules)),
  ];
  const own = permissionsIn(part).own;
  const used = new Set<Permission>();
  const findings = all.filter((finding) => {
    const permission = [...own, ...permissions].find((candidate) => candidate.covers(finding));
    if (permission !== undefined) used.add(permission);
    return permission === undefined;
  });
  findings.push(...own.filter((permission) => !used.has(permission)).map(unused));
  findings.sort(byPlaceIn(part));
  return { findings, used: permissions.filter((permission) => used.has(permission)) };
}

const faults = new WeakMap<Part, readonly Finding[]>();

function ruleFindings(passage: Passage, film: Film, rules: readonly Rule[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of rules) {
    rule.check(passage, film, (reported) => {
      found.push({
        because: [],
        fixes: [],
        severity: rule.severity,
        ...reported,
        rule: rule.id,
        shot: reported.shot ?? null,
      });
    });
  }
  return found;
}

function syntaxFindings(part: Part): readonly Finding[] {
  return part.blocks.flatMap(({ block }) =>
    block.errors.map((fault): Finding => {
      const instead = fault.instead;
      const edits = instead === undefined ? [] : [{ where: { block: block.id, ...instead.span }, text: instead.text }];
      return {
        rule: fault.code,
        severity: fault.hint === true ? 'info' : 'error',
        message: fault.message,
        where: { block: block.id, ...fault.span },
        shot: block.head?.kind === 'shot' ? block.head.id.text : null,
        because: [],
        fixes: instead === undefined ? [] : [{ title: `Write "${instead.text}"`, safe: true, edits }],
      };
    }),
  );
}

function unused(permission: Permission): Finding {
  return {
    rule: 'structure/unused-allow',
    severity: 'info',
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
