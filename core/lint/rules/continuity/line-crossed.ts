/** Two people who swap sides of the frame between shots: the camera has crossed the line between them. */
import { isPerson } from '../../../model/cast.ts';
import type { Placed } from '../../../model/screenplay.ts';
import type { ShotTrace } from '../../../timeline/trace.ts';
import { stateOf, type Fact } from '../../../timeline/state.ts';
import type { Film } from '../../film.ts';
import { defineRule } from '../../rule.ts';

/** Where the pair was last seen in order, and by which words. */
interface Order {
  readonly left: string;
  readonly right: string;
  readonly traced: ShotTrace;
  readonly fact: Fact<unknown>;
}

export const lineCrossed = defineRule({
  id: 'continuity/line-crossed',
  summary: 'The camera crosses the line between two people, and they swap sides of the frame.',
  severity: 'warning',
  check(film, report) {
    let orders = new Map<string, Order>();
    for (const traced of film.timeline.shots) {
      const { shot, previous } = traced;
      if (previous === null || loosened(traced)) orders = new Map();
      if (neutral(traced)) continue;
      for (const order of ordersIn(traced, film)) {
        const key = [order.left, order.right].sort().join('\n');
        const before = orders.get(key);
        orders.set(key, order);
        if (before === undefined || before.left === order.left || before.fact === order.fact) continue;
        if (order.fact.since !== shot.id || moved(traced, order)) continue;
        const { left, right } = order;
        report({
          where: order.fact.where,
          shot: shot.id,
          message: `The camera crosses the line between ${right} and ${left}: they swap sides of the frame.`,
          because: [{ message: `${before.left} is left of ${before.right} here`, where: before.fact.where }],
          fixes: swapFixes(shot.blocking, order),
        });
      }
    }
  },
});

/** Dreams, montages and jump cuts may disorient; a camera that moves across shows the new side. */
function loosened({ scene, shot }: ShotTrace): boolean {
  return (
    scene.mode === 'DREAM' ||
    scene.mode === 'MONTAGE' ||
    shot.words.includes('montage') ||
    shot.words.includes('reverse')
  );
}

function neutral({ shot }: ShotTrace): boolean {
  const across = shot.camera.moves.some((move) => /^(?:arc|track|truck|follow|side-track)/.test(move.id));
  const onTheLine = shot.camera.pov !== null || shot.words.includes('pov') || shot.words.includes('in mirror');
  return across || onTheLine;
}

/** Every pair of people of whom one is known to stand left and the other right. */
function ordersIn(traced: ShotTrace, film: Film): readonly Order[] {
  const seen = film.screenplay.cast.entities.filter(isPerson).flatMap((entity) => {
    const state = stateOf(traced.in, entity.name);
    return state.side === null || state.present?.value !== true ? [] : [{ name: entity.name, side: state.side }];
  });
  const orders: Order[] = [];
  for (const a of seen) {
    for (const b of seen) {
      if (a.side.value !== 'left' || b.side.value !== 'right') continue;
      orders.push({ left: a.name, right: b.name, traced, fact: a.side.since === traced.shot.id ? a.side : b.side });
    }
  }
  return orders;
}

/** One of the two walked across since: the swap has been seen. */
function moved(traced: ShotTrace, order: Order): boolean {
  const before = traced.previous;
  const events = [...(before?.steps ?? []), ...traced.steps].map((step) => step.event);
  return events.some(
    (event) => event.class === 'travel' && (event.subject === order.left || event.subject === order.right),
  );
}

function swapFixes(blocking: readonly Placed[], order: Order) {
  const places = blocking.filter(
    (placed) => (placed.name === order.left || placed.name === order.right) && placed.side !== null,
  );
  const edits = places.flatMap((placed) => {
    const at = placed.sideWhere;
    return at === null ? [] : [{ where: at, text: placed.side === 'left' ? 'right' : 'left' }];
  });
  return edits.length === 2 ? [{ title: `Swap ${order.left} and ${order.right} back`, safe: true, edits }] : [];
}
