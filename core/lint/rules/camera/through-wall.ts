/** A camera that travels further than the room is long. */
import { defineRule } from '../../rule.ts';
import { asWritten, metres } from '../../words.ts';

const TRAVELS = /^(?:dolly|truck|track|follow|lead|side-track)/;
const THROUGH = /\bthrough\b/i;

export const throughWall = defineRule({
  id: 'camera/through-wall',
  summary: 'The camera travels further than the room is long.',
  severity: 'warning',
  check({ scene: { scene, shots } }, film, report) {
    if (!scene.interior || scene.location === null) return;
    const [width, depth] = film.screenplay.cast.find(scene.location)?.size ?? [];
    if (width === undefined || depth === undefined) return;
    const diagonal = Math.hypot(width, depth);
    for (const { shot } of shots) {
      for (const move of shot.camera.moves) {
        if (move.metres === null || move.metres <= diagonal || !TRAVELS.test(move.id) || THROUGH.test(move.words))
          continue;
        report({
          where: move.where,
          shot: shot.id,
          message: `The camera travels ${asWritten(move.metres)} m; ${scene.location} is ${metres(diagonal)} from corner to corner, so it goes through a wall.`,
          because:
            film.screenplay.cast.find(scene.location)?.where === undefined
              ? []
              : [
                  {
                    message: 'The size of the place',
                    where: film.screenplay.cast.find(scene.location)?.where ?? move.where,
                  },
                ],
        });
      }
    }
  },
});
