/** Shots of a scene that are not in the order of their numbers. */
import { defineRule } from '../../rule.ts';

const order = new Intl.Collator('en', { numeric: true });

export const shotOrder = defineRule({
  id: 'structure/shot-order',
  summary: 'The shots of a scene are not in the order of their numbers.',
  severity: 'info',
  check({ scene }, _film, report) {
    for (const [index, { shot }] of scene.shots.entries()) {
      const before = scene.shots[index - 1]?.shot;
      // Most shots are in order, which their letters alone can tell.
      if (before === undefined || (shot.id > before.id && shot.id.length === before.id.length)) continue;
      if (!comesBefore(shot.id, before.id)) continue;
      report({
        where: shot.where,
        shot: shot.id,
        message: `Shot ${shot.id} stands after shot ${before.id}.`,
        because: [{ message: `Shot ${before.id}`, where: before.where }],
      });
    }
  },
});

/** After `Z` comes `AA`. Numbers of different make are in no order. */
function comesBefore(a: string, b: string): boolean {
  const [first, second] = [PARTS.exec(a), PARTS.exec(b)];
  if (first === null || second === null || first[1] !== second[1]) return false;
  const [one = '', other = ''] = [first[2], second[2]];
  if (one.length !== other.length) return one.length < other.length;
  return order.compare(`${one}${first[3] ?? ''}`, `${other}${second[3] ?? ''}`) < 0;
}

/** The scene's number, the letters, and a number after them. */
const PARTS = /^(\d*)([A-Za-z]*)(\d*)$/;
