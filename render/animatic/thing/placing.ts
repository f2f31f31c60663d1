/** Where a thing is and how it lies at one moment: in a hand, at rest, rolling on its rim, or turning over as it falls. */
import { thingAt } from '../../../core/staging/moment.ts';
import type { Staging, Thing, ThingMark } from '../../../core/staging/staging.ts';
import type { Ball, Item } from '../base/item.ts';
import { smooth } from '../base/numbers.ts';
import { UP, along, cross, length, minus, plus, times, unit, vector } from '../base/vector.ts';
import type { Frame, Vector } from '../base/vector.ts';
import { depthOf } from '../base/view.ts';
import type { View } from '../base/view.ts';
import { gripPlace, handFrame } from '../figure/hand.ts';
import { ARM_NEARER } from '../figure/skeleton.ts';
import type { Side, Skeleton } from '../figure/skeleton.ts';
import { shapeOf } from './shapes.ts';
import type { Shape } from './shape.ts';
import { ballsOf, paintSolids } from './solid.ts';
import type { Footing } from './solid.ts';

export interface PlacedThing {
  readonly item: Item;
  readonly casters: readonly (readonly Ball[])[];
  /** Level of what it stands over. */
  readonly floor: number;
}

/** The front of a thing that nobody turned faces the viewer. */
const TO_VIEWER: Frame = { right: vector(-1, 0, 0), up: UP, ahead: vector(0, 0, -1) };

/** Things lying free at `t`; what is in a hand is placed by `heldThing`. */
export function freeThings(staging: Staging, view: View, t: number): readonly PlacedThing[] {
  return staging.things
    .filter((thing) => thing.marks.length > 0 && thingAt(thing, t).heldBy === null)
    .map((thing) => {
      const mark = thingAt(thing, t);
      const shape = shapeOf(thing.name, thing.looks, thing.size, thing.colour);
      return placed(
        view,
        shape,
        footingAt(thing, mark, shape, t),
        mark.motion === 'flight' ? Math.min(0, mark.y) : mark.y,
        0,
      );
    });
}

/** A thing in a figure's hand: its grip in the palm, its top the way the thumb points. */
export function heldThing(view: View, body: Skeleton, side: Side, name: string, thing: Thing | undefined): PlacedThing {
  const words = `${name} ${thing?.looks ?? ''}`;
  const shape = shapeOf(name, thing?.looks ?? '', thing?.size ?? 0.2, thing?.colour ?? null);
  const hand = handFrame(body, side);
  const said = words.toLowerCase();
  const carried = /bag|case|bucket|basket|luggage|satchel/.test(said);
  const reading = /book|letter|paper|map|photo|tablet|note|page|newspaper|script/.test(said);
  const frame: Frame = carried
    ? { right: body.chest.ahead, up: UP, ahead: times(body.chest.right, -1) }
    : /gun|pistol|revolver|torch|flashlight|camera/.test(said)
      ? { right: hand.right, up: hand.up, ahead: hand.ahead }
      : facing(body, reading ? 0.55 : 0.1);
  const gripAt = carried
    ? shape.height * 0.97
    : reading
      ? shape.height * 0.3
      : /cup|mug|glass|bottle|canteen|flask/.test(said)
        ? shape.height * 0.5
        : shape.height * 0.38;
  const grip = reading ? along(gripPlace(body, side), body.chest.ahead, 0.02) : gripPlace(body, side);
  return placed(
    view,
    shape,
    { frame, origin: along(grip, frame.up, -gripAt) },
    body.floor,
    (ARM_NEARER + 0.006) * body.height,
  );
}

/** Upright before the chest, leaned back so that the holder sees its front. */
function facing(body: Skeleton, lean: number): Frame {
  const ahead = unit(plus(times(body.chest.ahead, -1), times(UP, lean)));
  const right = times(body.chest.right, -1);
  return { right, ahead, up: cross(ahead, right) };
}

function placed(view: View, shape: Shape, footing: Footing, floor: number, nearer: number): PlacedThing {
  const middle = along(footing.origin, footing.frame.up, shape.height / 2);
  return {
    item: { depth: depthOf(view, middle) - nearer, paint: (brush) => paintSolids(brush, footing, shape.solids) },
    casters: shape.solids.map((solid) => ballsOf(footing, solid)),
    floor,
  };
}

function footingAt(thing: Thing, mark: ThingMark, shape: Shape, t: number): Footing {
  const index = thing.marks.findLastIndex((candidate) => candidate.at <= t);
  const from = thing.marks[Math.max(0, index)];
  const until = thing.marks[index + 1];
  const earlier = thing.marks[index - 1];
  const place = { x: mark.x, y: mark.y, z: mark.z };
  if (from && until && mark.motion === 'flight')
    return tumbling(
      place,
      shape,
      ((t - from.at) / Math.max(1e-6, until.at - from.at)) *
        fallAngle(until.at - from.at, shape.rests === 'flat' && until.motion !== 'roll'),
      TO_VIEWER,
    );
  if (from && until && mark.motion === 'roll') {
    const gone = minus(place, from);
    const whole = length(minus(until, from));
    return rolling(place, shape, length(gone), whole, whole > 1e-6 ? unit(minus(until, from)) : TO_VIEWER.right);
  }
  const moved = earlier !== undefined && earlier.motion !== 'rest';
  const lies = shape.rests === 'flat' && (moved || flatFromTheStart(shape));
  return tumbling(place, shape, lies ? Math.PI / 2 : 0, TO_VIEWER);
}

/** Thin things are laid down, not stood up, even before anything happens to them. */
function flatFromTheStart(shape: Shape): boolean {
  return shape.deep < shape.height * 0.2;
}

/** Whole turns at a natural rate, ending as the thing comes to rest. */
function fallAngle(seconds: number, endsFlat: boolean): number {
  return 2 * Math.PI * Math.round(seconds * 0.9) + (endsFlat ? Math.PI / 2 : 0);
}

/** Tipped backward by an angle, its lowest part at the place. */
function tumbling(place: Vector, shape: Shape, angle: number, frame: Frame): Footing {
  const up = plus(times(frame.up, Math.cos(angle)), times(frame.ahead, -Math.sin(angle)));
  const turned: Frame = { right: frame.right, up, ahead: cross(frame.right, up) };
  const lift = (Math.abs(Math.cos(angle)) * shape.height + Math.abs(Math.sin(angle)) * shape.deep) / 2;
  return { frame: turned, origin: along(along(place, UP, lift), up, -shape.height / 2) };
}

/** On its rim, turned by the distance gone over its radius; near the end it tips over and lies. */
function rolling(place: Vector, shape: Shape, gone: number, whole: number, way: Vector): Footing {
  const radius = Math.max(0.01, shape.hub);
  const angle = (gone - whole) / radius;
  const axle = unit(cross(UP, way));
  const up = plus(times(UP, Math.cos(angle)), times(way, Math.sin(angle)));
  const frame: Frame = { up, ahead: axle, right: cross(up, axle) };
  const tip = shape.rests === 'flat' ? smooth(whole - 3 * radius, whole, gone) * (Math.PI / 2) : 0;
  const tilted: Frame = {
    right: frame.right,
    up: plus(times(frame.up, Math.cos(tip)), times(frame.ahead, -Math.sin(tip))),
    ahead: plus(times(frame.ahead, Math.cos(tip)), times(frame.up, Math.sin(tip))),
  };
  const lift = radius * Math.cos(tip) + (shape.deep / 2) * Math.sin(tip);
  return { frame: tilted, origin: along(along(place, UP, lift), tilted.up, -shape.hub) };
}
