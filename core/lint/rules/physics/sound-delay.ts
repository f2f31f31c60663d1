/** A sound that comes sooner or later after its sight than it is far away. */
import type { Statement } from '../../../model/screenplay.ts';
import { distanceOfDelay, soundDelay as delayOver, speedOfSound } from '../../../physics/sound.ts';
import { defineRule } from '../../rule.ts';
import { metres, seconds, short } from '../../words.ts';

export const soundDelay = defineRule({
  id: 'physics/sound-delay',
  summary: 'A sound comes sooner or later than its distance lets it.',
  severity: 'warning',
  tables: ['sound'],
  figures: {
    off: { value: 0.5, unit: 'of the delay', source: 'our own estimate' },
  },
  check({ scene: { scene, shots } }, film, report, { off }) {
    for (const { shot } of shots) {
      if (shot.statements.length < 2) continue;
      for (const heard of shot.statements) {
        if (heard.kind !== 'delay') continue;
        const seen = shot.statements.find((other) => other.kind === 'away' && areOne(heard, other));
        if (seen?.kind !== 'away') continue;
        const speed = speedOfSound(scene.temperature?.value, film.tables);
        const needed = delayOver(seen.metres.value, speed);
        if (Math.abs(heard.seconds.value - needed) <= off * needed) continue;
        const way = distanceOfDelay(heard.seconds.value, speed);
        report({
          where: heard.where,
          shot: shot.id,
          message: `${wayWords(seen.metres.value)} away you'd hear it ${seconds(needed)} after you see it.`,
          because: [{ message: 'How far away it is', where: seen.where }],
          fixes: [
            {
              title: `Let it come ${seconds(needed)} later`,
              safe: true,
              edits: [{ where: heard.seconds.where, text: seconds(needed) }],
            },
            {
              title: `Put it ${wayWords(way)} away`,
              safe: false,
              edits: [{ where: seen.metres.where, text: wayWords(way) }],
            },
          ],
        });
      }
    }
  },
});

/** Thunder is the sound of lightning; any other thing sounds by itself. */
function areOne(heard: Statement & { readonly kind: 'delay' }, seen: Statement & { readonly kind: 'away' }): boolean {
  const isStorm = (of: string) => of === 'thunder' || of === 'lightning' || of === 'storm';
  return heard.of === seen.of || (isStorm(heard.of) && isStorm(seen.of));
}

function wayWords(way: number): string {
  return way < 1000 ? metres(way) : `${short(way / 1000)} km`;
}
