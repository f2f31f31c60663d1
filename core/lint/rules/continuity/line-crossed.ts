/** Two people who swap sides of the frame between shots: the camera has crossed the line between them. */
import { isPerson } from '../../../model/cast.ts';
import type { Placed } from '../../../model/screenplay.ts';
import { mayTell } from '../../../timeline/aspects.ts';
import { unreadBetween } from '../../../timeline/contradictions.ts';
import { stateOf, type Fact, type State } from '../../../timeline/state.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

/** Two people of whom one is known to stand left and the other right. */
interface Order {
  readonly left: string;
  readonly right: string;
  /** The words that said so last. */
  readonly fact: Fact<unknown>;
}

export const lineCrossed = defineRule({
  id: 'continuity/line-crossed',
  summary: 'The camera crosses the line between two people, and they swap sides of the frame.',
  severity: 'warning',
  check(passage, film, report) {
    const { scene, before } = passage;
    let last = before?.shots.at(-1);
    for (const traced of scene.shots) {
      const { shot } = traced;
      const previous = last;
      last = traced;
      if (previous === undefined || shot.blocking.length === 0) continue;
      if (showsTheWay(traced) || showsTheWay(previous) || walked(previous)) continue;
      const orders = ordersIn(traced.in, film).filter((order) => order.fact.since === shot.id);
      for (const { left, right, fact } of orders) {
        const was = ordersIn(traced.opening, film).find((order) => order.left === right && order.right === left);
        if (was === undefined) continue;
        if (unreadBetween(passage, was.fact.where, fact.where).some((text) => mayTell(text, 'side'))) continue;
        report({
          where: fact.where,
          shot: shot.id,
          message: `The camera crosses the line between ${right} and ${left}: they swap sides of the frame.`,
          because: [{ message: `${right} is left of ${left} here`, where: was.fact.where }],
          fixes: swapBack(shot.blocking, left, right),
        });
      }
    }
  },
});

/** A camera that moves across, stands on the line or looks through someone's eyes leads the audience to the other side. */
function showsTheWay({ shot }: ShotTrace): boolean {
  const across = shot.camera.moves.some((move) => /^(?:arc|track|truck|follow|side-track)/.test(move.id));
  return (
    across ||
    shot.camera.pov !== null ||
    ['pov', 'in mirror', 'montage', 'reverse'].some((word) => shot.words.includes(word))
  );
}

/** Someone walks across: the swap is seen. */
function walked({ steps }: ShotTrace): boolean {
  return steps.some(({ event }) => event.class === 'travel' || event.class === 'enter');
}

function ordersIn(state: State, film: Film): readonly Order[] {
  const sided = film.screenplay.cast.entities.filter(isPerson).flatMap((entity) => {
    const { side, present } = stateOf(state, entity.name);
    return side === null || present?.value !== true ? [] : [{ name: entity.name, side }];
  });
  return sided
    .filter(({ side }) => side.value === 'left')
    .flatMap((left) =>
      sided
        .filter(({ side }) => side.value === 'right')
        .map((right): Order => ({ left: left.name, right: right.name, fact: later(left.side, right.side) })),
    );
}

function later(a: Fact<unknown>, b: Fact<unknown>): Fact<unknown> {
  if (a.where.block !== b.where.block) return a.since === null ? b : a;
  return a.where.start > b.where.start ? a : b;
}

function swapBack(blocking: readonly Placed[], left: string, right: string): readonly Fix[] {
  const edits = blocking.flatMap((placed) => {
    if ((placed.name !== left && placed.name !== right) || placed.sideWhere === null) return [];
    return [{ where: placed.sideWhere, text: placed.side === 'left' ? 'right' : 'left' }];
  });
  return edits.length === 2 ? [{ title: `Swap ${left} and ${right} back`, safe: true, edits }] : [];
}
