/** Wounds, scars, blood and wet clothes that move or vanish by themselves. */
import { isPerson } from '../../../model/cast.ts';
import { unseenChange } from '../../../timeline/aspects.ts';
import { contradictionsIn, type Contradiction } from '../../../timeline/contradictions.ts';
import type { Passage } from '../../../timeline/timeline.ts';
import { defineRule } from '../../rule.ts';
import type { Fix } from '../../finding.ts';
import { reword } from '../../reword.ts';
import { earlierWords, spanWords } from '../../words.ts';

export const appearanceChange = defineRule({
  id: 'continuity/appearance-change',
  summary: 'A wound, a scar, blood or wet clothes have moved to the other side, or vanished.',
  severity: 'error',
  tables: ['persistence'],
  check(passage, film, report) {
    for (const contradiction of contradictionsIn(passage, 'mark', 'condition')) {
      const { name, was, now, traced } = contradiction;
      const entity = film.screenplay.cast.find(name);
      if (entity === undefined || !isPerson(entity)) continue;
      report({
        where: now.where,
        ...(traced === null ? {} : { shot: traced.shot.id }),
        severity: isDirect(contradiction, passage) ? 'error' : 'warning',
        message: messageOf(contradiction, passage),
        because: [{ message: `${contradiction.wasSaid} here`, where: was.where }],
        fixes: asBefore(contradiction, passage),
      });
    }
  },
});

/** A side of the body never changes; else only what follows directly is a plain mistake. */
function isDirect({ aspect, was, marks }: Contradiction, { scene, before }: Passage): boolean {
  if (aspect === 'mark' && marks?.[1].there !== false) return true;
  const { block } = was.where;
  return (
    [...(before?.shots ?? []), ...scene.shots].some(({ shot }) => shot.block.id === block) ||
    block === scene.scene.block.id
  );
}

function messageOf({ name, aspect, was, wasSaid, nowSaid, marks }: Contradiction, passage: Passage): string {
  const earlier = earlierWords(was, passage);
  if (marks === undefined) return `${name} was ${wasSaid} ${earlier}; here ${name} is ${nowSaid}.`;
  const [mark, other] = marks;
  if (other.there) return `${name}'s ${wasSaid} ${earlier} has moved to the ${other.side ?? 'other side'}.`;
  const takes = unseenChange(aspect, mark.what, passage.tables);
  const long = takes >= 3600 && takes !== Infinity ? ` It would need at least ${spanWords(takes)}.` : '';
  return `${name}'s ${wasSaid} ${earlier} has vanished.${long}`;
}

function asBefore(contradiction: Contradiction, passage: Passage): readonly Fix[] {
  const { wasSaid, nowSaid, marks } = contradiction;
  const [mark, other] = marks ?? [];
  const moved = other?.there === true;
  if (mark !== undefined && !moved) return [];
  const [wrong, right] = moved ? [other.side ?? '', mark?.side ?? ''] : [nowSaid, wasSaid];
  const edits = reword(contradiction, passage, wrong, right);
  return edits.length === 0 ? [] : [{ title: `Make it ${right} again`, safe: true, edits }];
}
