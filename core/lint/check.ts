/** Runs the rules over a film and adds what the parser could not take; what the writer allowed is left out, and unused permissions are told. */
import type { SyntaxTree } from '../../grammar/syntax-tree.ts';
import type { Where } from '../model/where.ts';
import type { Film } from './film.ts';
import type { Finding } from './finding.ts';
import { permissionsOf, type Permission } from './permissions.ts';
import type { Rule } from './rule.ts';

/** Ordered by place in the file. */
export function check(tree: SyntaxTree, film: Film, rules: readonly Rule[]): readonly Finding[] {
  const found: Finding[] = [...syntaxFindings(tree)];
  for (const rule of rules) {
    rule.check(film, (reported) => {
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
  const permissions = permissionsOf(tree);
  const used = new Set<Permission>();
  const kept = found.filter((finding) => {
    const permission = permissions.find((p) => p.covers(finding));
    if (permission !== undefined) used.add(permission);
    return permission === undefined;
  });
  const all = [...kept, ...unused(permissions, used)];
  const order = new Map(tree.blocks.map(({ block, start }) => [block.id, start]));
  const offset = (where: Where) => (order.get(where.block) ?? 0) + where.start;
  return all.sort((a, b) => offset(a.where) - offset(b.where));
}

function syntaxFindings(tree: SyntaxTree): readonly Finding[] {
  return tree.blocks.flatMap(({ block }) =>
    block.errors.map((fault): Finding => {
      const where = { block: block.id, ...fault.span };
      const instead = fault.instead;
      return {
        rule: fault.code,
        severity: 'error',
        message: fault.message,
        where,
        shot: block.head?.kind === 'shot' ? block.head.id.text : null,
        because: [],
        fixes:
          instead === undefined
            ? []
            : [
                {
                  title: `Write "${instead.text}"`,
                  safe: true,
                  edits: [{ where: { block: block.id, ...instead.span }, text: instead.text }],
                },
              ],
      };
    }),
  );
}

function unused(permissions: readonly Permission[], used: ReadonlySet<Permission>): readonly Finding[] {
  return permissions
    .filter((permission) => !used.has(permission))
    .map((permission) => ({
      rule: 'structure/unused-allow',
      severity: 'info',
      message: `Nothing here breaks ${permission.rule}, so this permission does nothing.`,
      where: permission.where,
      shot: null,
      because: [],
      fixes: [{ title: 'Remove the permission', safe: true, edits: [{ where: permission.where, text: '' }] }],
    }));
}
