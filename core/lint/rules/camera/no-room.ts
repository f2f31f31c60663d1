/** WHAT IS WRONG, in one sentence. */
import { defineRule } from '../../rule.ts';

export const noRoom = defineRule({
  id: 'camera/no-room',
  summary: 'WHAT IS WRONG, in one sentence.',
  severity: 'warning',
  check({ scene }, _film, report) {
    for (const { shot } of scene.shots) {
      if (shot.subjects.length > 0) continue;
      report({ where: shot.where, shot: shot.id, message: 'WHAT IS WRONG HERE, in a writer’s words.' });
    }
  },
});
