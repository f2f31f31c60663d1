/** Runs the rules over a film and adds what the parser could not take; what the writer allowed is left out, and unused permissions are told. */
import type { Part, SyntaxTree } from '../../grammar/syntax-tree.ts';
import type { Cast } from '../model/cast.ts';
import { remember } from '../model/memory.ts';
import type { Settings } from '../model/screenplay.ts';
import type { Passage } from '../timeline/trace.ts';
import type { Film } from './film.ts';
import type { Finding } from './finding.ts';
import { permissionsIn, type Permission } from './permissions.ts';
import type { Rule } from './rule.ts';

/** Ordered by place in the file. What was found in a part is kept for as long as the part and its passage stay the same. */
export function check(tree: SyntaxTree, film: Film, rules: readonly Rule[]): readonly Finding[] {
  const { settings, cast } = film.screenplay;
  const passages = film.timeline.passages;
  const permissions = tree.parts[0] === undefined ? [] : permissionsIn(tree.parts[0].part).file;
  const used = new Set<Permission>();
  const found: Finding[][] = [];
  let next = 0;
  for (const { part } of tree.parts) {
    const passage = passages[next]?.scene.scene.block.id === part.blocks[0]?.block.id ? passages[next++] : undefined;
    const checked = checkedPart(part, passage, film, rules, settings, cast, permissions);
    for (const permission of checked.used) used.add(permission);
    found.push(checked.findings);
  }
  const unusedInFile = permissions.filter((permission) => !used.has(permission)).map(unused);
  return unusedInFile.length === 0 ? found.flat() : inOrder([...unusedInFile, ...found.flat()], tree);
}

interface Checked {
  readonly passage: Passage | undefined;
  readonly settings: Settings;
  readonly cast: Cast;
  readonly rules: readonly Rule[];
  readonly permissions: readonly Permission[];
  readonly findings: Finding[];
  /** Permissions of the whole file that were needed here. */
  readonly used: readonly Permission[];
}

const checkedParts = new WeakMap<Part, Checked>();

function checkedPart(
  part: Part,
  passage: Passage | undefined,
  film: Film,
  rules: readonly Rule[],
  settings: Settings,
  cast: Cast,
  permissions: readonly Permission[],
): Checked {
  const known = checkedParts.get(part);
  const sameFilm = known?.settings === settings && known.cast === cast && known.rules === rules;
  if (known !== undefined && sameFilm && known.passage === passage && known.permissions === permissions) return known;
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
  const checked: Checked = {
    ...{ passage, settings, cast, rules, permissions, findings },
    used: permissions.filter((permission) => used.has(permission)),
  };
  checkedParts.set(part, checked);
  return checked;
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
        severity: 'error',
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
