/** A video model that has been switched off. */
import type { Stated } from '../../../model/screenplay.ts';
import { findTarget, isRetired, makesLength, targets, type Target } from '../../../targets/targets.ts';
import type { Film } from '../../film.ts';
import { defineRule, type Report } from '../../rule.ts';

export const retired = defineRule({
  id: 'target/retired',
  summary: 'The video model has been switched off.',
  severity: 'error',
  check({ scene }, film, report) {
    for (const { shot } of scene.shots) {
      if (shot.target !== null)
        tell(shot.target, shot.seconds === null ? [] : [shot.seconds.value], film, report, shot.id);
    }
  },
  checkTitle(film, report) {
    const { target } = film.screenplay.settings;
    if (target !== null) tell(target, USUAL_LENGTHS, film, report);
  },
});

/** Seconds that films ask for: who takes another model wants one that makes their shots as they are. */
const USUAL_LENGTHS = [4, 5, 6, 8, 10];

function tell(named: Stated<string>, lengths: readonly number[], film: Film, report: Report, shot?: string): void {
  const { today, targets: own } = film.config;
  const target = today === null ? undefined : findTarget(named.value, own);
  if (today === null || target === undefined || !isRetired(target, today)) return;
  const { name, retired: day, stillAt } = target;
  report({
    where: named.where,
    ...(shot === undefined ? {} : { shot }),
    severity: stillAt === null ? 'error' : 'info',
    message: `${name} was switched off on ${String(day)}${stillAt === null ? '' : `, except at ${stillAt}`}.`,
    fixes: living(target, lengths, today, film).map((other) => ({
      title: `Write for ${other.name}`,
      safe: false,
      edits: [{ where: named.where, text: other.id }],
    })),
  });
}

/** Two models that make clips of these lengths, of the same maker where there is one. */
function living(gone: Target, needed: readonly number[], today: string, film: Film): readonly Target[] {
  const maker = ({ id }: Target) => id.split('-')[0];
  const able = [...film.config.targets, ...targets].filter(
    (target) =>
      !isRetired(target, today) &&
      target.selfHosted === gone.selfHosted &&
      needed.every((length) => makesLength(target, length)),
  );
  const kin = able.filter((target) => maker(target) === maker(gone));
  return [...kin, ...able.filter((target) => maker(target) !== maker(gone))].slice(0, 2);
}
