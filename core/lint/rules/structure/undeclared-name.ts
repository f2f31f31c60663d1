/** A name that is nearly one of those declared. */
import { nearest } from '../../../../grammar/nearest.ts';
import type { Cast } from '../../../model/cast.ts';
import { isSpeech, type Stated } from '../../../model/screenplay.ts';
import type { Where } from '../../../model/where.ts';
import type { Passage, ShotTrace } from '../../../timeline/timeline.ts';
import { defineRule } from '../../rule.ts';

export const undeclaredName = defineRule({
  id: 'structure/undeclared-name',
  summary: 'A name is not declared, and is nearly one that is.',
  severity: 'warning',
  check({ scene }, film, report) {
    const { cast } = film.screenplay;
    for (const traced of scene.shots) {
      for (const { value, where } of [...undeclaredIn(traced, cast), ...slipsIn(traced, scene, cast)]) {
        const near = nearName(value, cast);
        if (near === undefined) continue;
        report({
          where,
          shot: traced.shot.id,
          message: `${value} is not declared. Did you mean ${near}?`,
          fixes:
            where.end - where.start === value.length
              ? [{ title: `Write ${near}`, safe: true, edits: [{ where, text: near }] }]
              : [],
        });
      }
    }
  },
});

/** Whom a shot is of, who is placed, and who speaks; those that are declared, as nearly all are, left out. */
function undeclaredIn({ shot }: ShotTrace, cast: Cast): readonly Stated<string>[] {
  const found: Stated<string>[] = [];
  for (const subject of shot.subjects) if (cast.find(subject.value) === undefined) found.push(subject);
  const add = (name: string, where: Where) => {
    if (cast.find(name) === undefined) found.push({ value: name, where: nameAt(where, name) });
  };
  for (const { name, where } of shot.blocking) add(name, where);
  for (const { name, where } of shot.end) add(name, where);
  for (const beat of shot.beats) if (isSpeech(beat)) add(beat.speaker, beat.where);
  return found;
}

/**
 * Names that an action begins with, one letter off a person's. Whom the scene speaks of again is somebody whom nobody
 * declared.
 */
function slipsIn({ shot }: ShotTrace, { shots }: Passage['scene'], cast: Cast): readonly Stated<string>[] {
  const found: Stated<string>[] = [];
  for (const beat of shot.beats) {
    if (isSpeech(beat) || beat.events.length > 0) continue;
    // Most sentences show in their second letter that they begin with no name.
    const second = beat.text.charCodeAt(1);
    const name = second >= 97 && second <= 122 ? undefined : ACTS.exec(beat.text)?.[1];
    if (name === undefined || cast.find(name) !== undefined || !isSlip(name, cast)) continue;
    const others = shots.flatMap((each) => each.shot.beats).filter((each) => each !== beat);
    const again = others.some((each) => (isSpeech(each) ? each.speaker === name : each.text.includes(name)));
    if (!again) found.push({ value: name, where: nameAt(beat.where, name) });
  }
  return found;
}

/** `TOBI pats his pockets.` */
const ACTS = /^(\p{Lu}{4,}) \p{Ll}+s\b/u;

function isSlip(name: string, cast: Cast): boolean {
  const near = nearName(name, cast);
  const entity = near === undefined ? undefined : cast.find(near);
  return (
    entity?.kind === 'character' && Math.abs(entity.name.length - name.length) <= 1 && !name.startsWith(entity.name)
  );
}

/** Both begin with the name. */
function nameAt(where: Where, name: string): Where {
  return { ...where, end: where.start + name.length };
}

/** Names of some length only: KAI and KAY are two people. */
function nearName(name: string, cast: Cast): string | undefined {
  if (name.length < 4) return undefined;
  const names = cast.entities.filter(({ kind }) => kind !== 'style').flatMap((entity) => [entity.name, ...entity.aka]);
  return nearest(name, names);
}
