/** A video model that has been switched off. */
import type { Stated } from '../../../model/screenplay.ts';
import { findTarget, isRetired, makesLength, targets, type Target } from '../../../targets/targets.ts';
import type { Film } from '../../film.ts';
import { defineFilmRule } from '../../rule.ts';

export const retired = defineFilmRule({
  id: 'target/retired',
  summary: 'The video model has been switched off.',
  severity: 'error',
  dependsOn: (film) => [film.timeline.passages],
  check(film, report) {
    const { today, targets: own } = film.config;
    if (today === null) return;
    const lengths = new Map<Stated<string>, number[]>();
    const { target: ofFile } = film.screenplay.settings;
    if (ofFile !== null) lengths.set(ofFile, []);
    for (const { scene } of film.timeline.passages) {
      for (const { shot } of scene.shots) {
        const named = shot.target ?? ofFile;
        if (named === null) continue;
        const list = lengths.get(named) ?? [];
        if (shot.seconds !== null) list.push(shot.seconds.value);
        lengths.set(named, list);
      }
    }
    for (const [named, needed] of lengths) {
      const target = findTarget(named.value, own);
      if (target === undefined || !isRetired(target, today)) continue;
      const { name, retired: day, stillAt } = target;
      report({
        where: named.where,
        severity: stillAt === null ? 'error' : 'info',
        message: `${name} was switched off on ${String(day)}${stillAt === null ? '' : `, except at ${stillAt}`}.`,
        fixes: living(target, needed, today, film).map((other) => ({
          title: `Write for ${other.name}`,
          safe: false,
          edits: [{ where: named.where, text: other.id }],
        })),
      });
    }
  },
});

/** Two models that make every clip the film asks for, of the same maker where there is one. */
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
