/** WHAT IS WRONG, in one sentence. */
import { defineRule } from '../../rule.ts';

export const actionOutOfFrame = defineRule({
  id: 'camera/action-out-of-frame',
  summary: 'WHAT IS WRONG, in one sentence.',
  severity: 'warning',
  check({ scene }, _film, report) {
    for (const { shot } of scene.shots) {
      if (shot.subjects.length > 0) continue;
      report({ where: shot.where, shot: shot.id, message: 'WHAT IS WRONG HERE, in a writer’s words.' });
    }
  },
});
