/** The same piece of clothing in other words than before: a video model makes another one of it. */
import { differentGarments } from '../../../model/garments.ts';
import type { Garment } from '../../../staging/staging.ts';
import { contradictionsIn, type Contradiction } from '../../../timeline/contradictions.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { earlierWords } from '../../words.ts';

export const descriptionDrift = defineRule({
  id: 'style/description-drift',
  summary: 'The same piece of clothing is called something else than before.',
  severity: 'info',
  check(passage, _film, report) {
    for (const contradiction of contradictionsIn(passage, 'wears')) {
      const { name, was, now, traced, garments } = contradiction;
      if (garments === undefined || !isOneThing(...garments)) continue;
      const [before, here] = garments;
      const said = saidIn(contradiction, here, passage.scene.scene.present);
      report({
        where: said?.where ?? now.where,
        ...(traced === null ? {} : { shot: traced.shot.id }),
        message: `${name} wears "${before.words}" ${earlierWords(was)} and "${here.words}" here. Use the same words every time.`,
        because: [{ message: `"${before.words}" here`, where: was.where }],
        fixes: said === undefined ? [] : [sameWords(before, said.where)],
      });
    }
  },
});

/** Another colour or kind is another garment; two words for a kind may be one only where the colours say so. */
function isOneThing(a: Garment, b: Garment): boolean {
  if (differentGarments(a, b) || a.words.toLowerCase() === b.words.toLowerCase()) return false;
  return headOf(a) === headOf(b) || (a.colour !== null && b.colour !== null);
}

/** `coat` of `long red coat`. */
function headOf({ words }: Garment): string {
  return words.toLowerCase().split(/\s+/).at(-1) ?? '';
}

type Placed = NonNullable<Contradiction['traced']>['shot']['blocking'];

/** The very words, where a placing has them. */
function saidIn({ traced, now, name }: Contradiction, { words }: Garment, present: Placed) {
  return (traced?.shot.blocking ?? present)
    .filter((placed) => placed.name === name && placed.where.start === now.where.start)
    .flatMap(({ wears }) => wears)
    .find(({ value }) => value.words === words);
}

function sameWords({ words }: Garment, where: Fix['edits'][number]['where']): Fix {
  return { title: `Write "${words}"`, safe: true, edits: [{ where, text: words }] };
}
