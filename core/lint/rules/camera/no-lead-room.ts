/** Someone alone in the picture stands at one side and faces out of it. */
import { defineRule } from '../../rule.ts';

export const noLeadRoom = defineRule({
  id: 'camera/no-lead-room',
  summary: 'Someone at one side of the frame faces out of it.',
  severity: 'info',
  check({ scene }, _film, report) {
    for (const { shot } of scene.shots) {
      if (shot.blocking.length !== 1 || shot.subjects.length !== 1) continue;
      const [placed] = shot.blocking;
      if (
        placed === undefined ||
        placed.side === null ||
        placed.facing !== placed.side ||
        placed.name !== shot.subjects[0]?.value
      )
        continue;
      const other = placed.side === 'left' ? 'right' : 'left';
      report({
        where: placed.where,
        shot: shot.id,
        message: `${placed.name} faces ${placed.side} from the ${placed.side} of the frame: there is no room to look into.`,
        fixes:
          placed.sideWhere === null
            ? []
            : [
                {
                  title: `Put ${placed.name} at ${other}`,
                  safe: false,
                  edits: [{ where: placed.sideWhere, text: other }],
                },
              ],
      });
    }
  },
});
