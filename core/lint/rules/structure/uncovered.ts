/** Action or dialogue that no shot takes, in a scene that has shots. */
import { defineRule } from '../../rule.ts';

export const uncovered = defineRule({
  id: 'structure/uncovered',
  summary: 'Action or dialogue stands before the first shot of its scene, so no shot takes it.',
  severity: 'info',
  check({ scene: { scene } }, _film, report) {
    if (scene.shots.length === 0) return;
    for (const where of scene.untaken) {
      report({ where, message: 'No shot takes this: it stands before the first shot, so no clip will show it.' });
    }
  },
});
