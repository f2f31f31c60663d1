/** A scene that follows on directly, at another time of day. */
import { timeWordsMeet } from '../../../timeline/time-words.ts';
import { defineRule } from '../../rule.ts';

export const timeJump = defineRule({
  id: 'continuity/time-jump',
  summary: 'A scene follows on directly, but the light says that hours have passed.',
  severity: 'error',
  figures: {
    slack: { value: 30, unit: 'min', source: 'a scene may tell more than it shows; overridable default' },
  },
  check({ scene: { scene }, gap, when, whenBefore }, _film, report, { slack }) {
    const { link } = scene;
    if (link !== 'CONTINUOUS' && link !== 'MOMENTS LATER' && link !== 'SAME') return;
    const was = whenBefore.time;
    if (scene.time !== null && was !== null && !timeWordsMeet(was.value, scene.time)) {
      const where = scene.said.time ?? scene.where;
      report({
        where,
        message: `This follows on directly, but it's ${scene.time} and it was ${was.value} a moment before.`,
        because: [{ message: `${was.value} here`, where: was.where }],
        fixes: [
          { title: `Make it ${was.value}`, safe: true, edits: [{ where, text: was.value }] },
          ...(scene.said.link === undefined
            ? []
            : [{ title: 'Make it LATER', safe: false, edits: [{ where: scene.said.link, text: 'LATER' }] }]),
        ],
      });
      return;
    }
    const [now, before] = [when.clock, whenBefore.clock];
    if (now?.how !== 'stated' || before?.how !== 'stated') return;
    const minutes = (now.value - before.value) / 60;
    if (minutes <= gap.most / 60 + slack || (scene.day !== null && whenBefore.day?.value !== scene.day)) return;
    report({
      where: now.where,
      message: `This follows on directly, but the clock is ${String(Math.round(minutes))} minutes ahead.`,
      because: [{ message: 'The time of the scene before', where: before.where }],
    });
  },
});
