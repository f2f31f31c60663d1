/** Someone stands up in a close shot, and the camera stays where it is. */
import { headsOf } from '../../../staging/in-frame.ts';
import type { Event } from '../../../model/screenplay.ts';
import { defineRule } from '../../rule.ts';

const CLOSE = new Set(['ECU', 'BCU', 'CU', 'MCU', 'MS']);
const RISES = /^(?:tilt-up|pedestal-up|crane-up|zoom-out|dolly-out|follow|track|reveal)/;

export const headLeavesFrame = defineRule({
  id: 'camera/head-leaves-frame',
  summary: 'Someone stands up in a close shot, and the head leaves the frame.',
  severity: 'info',
  tables: ['framing'],
  check({ scene }, film, report) {
    for (const traced of scene.shots) {
      const { shot, steps } = traced;
      if (!CLOSE.has(shot.size?.value ?? '') || shot.camera.moves.some(({ id }) => RISES.test(id))) continue;
      for (const { event, before } of steps) {
        if (!standsUp(event) || !shot.subjects.some(({ value }) => value === event.subject)) continue;
        const posture = before.get(event.subject)?.posture?.value;
        if (posture !== 'sitting' && posture !== 'kneeling' && posture !== 'lying') continue;
        const staging = film.stagingOf(traced);
        const figure = staging.figures.find(({ name }) => name === event.subject);
        const last = figure === undefined ? undefined : headsOf(staging, figure, film.tables).at(-1);
        if (last === undefined || last.place.down >= 0) continue;
        report({
          where: event.where,
          shot: shot.id,
          message: `${event.subject} stands up out of the frame. Let the camera tilt up, or make the shot wider.`,
          ...(shot.size === null ? {} : { because: [{ message: 'The frame is this close', where: shot.size.where }] }),
        });
      }
    }
  },
});

/** `stands by the window` may as well say where they are. */
function standsUp(event: Event): boolean {
  return event.class === 'posture' && event.value === 'standing' && event.verb !== 'is' && event.to === null;
}
