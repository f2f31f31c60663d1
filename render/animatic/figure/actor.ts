/** Everyone in the picture at one moment: each figure's body, gaze and clothes, as items to paint and balls to cast shadows. */
import { figureAt } from '../../../core/staging/moment.ts';
import type { Figure, Staging } from '../../../core/staging/staging.ts';
import type { Ball, Item } from '../base/item.ts';
import { smooth } from '../base/numbers.ts';
import { headingDirection, minus, times } from '../base/vector.ts';
import type { View } from '../base/view.ts';
import { heldThing } from '../thing/placing.ts';
import { bodyLimbs } from './body.ts';
import { creatureOf } from './creature.ts';
import type { Dressed } from './dressed.ts';
import { expressionOf } from './face.ts';
import { lookOf } from './gaze.ts';
import { strideAt } from './gait.ts';
import { hairStrands } from './hair.ts';
import { HEAD_NEARER, headItems } from './head.ts';
import { limbItem } from './limb.ts';
import type { Limb } from './limb.ts';
import { looksOf } from './looks.ts';
import type { Looks } from './looks.ts';
import { bodyOf } from './posture.ts';
import { SHARE, SIDES, between } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';
import { heldNames, stanceOf } from './stance.ts';
import { wardrobeOf } from './wardrobe.ts';
import type { Wardrobe } from './wardrobe.ts';

/** What of a figure never changes during a shot. */
export interface Actor {
  readonly figure: Figure;
  readonly looks: Looks;
  readonly wardrobe: Wardrobe;
}

export interface PlacedActor {
  readonly items: readonly Item[];
  /** What casts a shadow, each group as one rounded shape. */
  readonly casters: readonly (readonly Ball[])[];
  readonly floor: number;
}

/** Seconds that rising or sitting down takes. */
const RISING = 0.7;

export function actorsOf(staging: Staging): readonly Actor[] {
  return staging.figures
    .filter((figure) => figure.marks.length > 0)
    .map((figure) => ({ figure, looks: looksOf(figure.looks), wardrobe: wardrobeOf(figure) }));
}

/** `tableLevel` is the height of the table that seated figures lean on, or null. Absent figures give null. */
export function placeActor(
  actor: Actor,
  staging: Staging,
  view: View,
  t: number,
  tableLevel: number | null,
): PlacedActor | null {
  const { figure, looks, wardrobe } = actor;
  const mark = figureAt(figure, t);
  if (!mark.present) return null;
  if (figure.kind === 'creature') return creatureOf(figure, view, t);
  const body = bodyAt(actor, staging, t, tableLevel);
  const look = lookOf(staging, figure, t, body, view.eye, mark.posture);
  const held = heldNames(staging, figure, t);
  const stride = strideAt(figure, t);
  const { wind } = staging.air;
  const flow = minus(
    staging.set.interior ? { x: 0, y: 0, z: 0 } : { x: wind.x, y: 0, z: wind.z },
    times(headingDirection(mark.heading), stride.pace),
  );
  const dressed: Dressed = {
    body,
    looks,
    wardrobe,
    flow,
    time: t,
    grips: { left: held.left !== null, right: held.right !== null },
  };
  const place = { middle: body.head, frame: look.head, size: SHARE.head * body.height };
  const limbs = [
    ...bodyLimbs(dressed),
    ...strandLimbs(hairStrands(place, looks.hair, flow, t, stride.phase), looks, wardrobe, HEAD_NEARER * place.size),
  ];
  const speaking = figure.speaks.some((span) => t >= span.from && t <= span.until);
  const things = SIDES.flatMap((side) => {
    const name = held[side];
    if (name === null || (side === 'left' && name === held.right)) return [];
    return [
      heldThing(
        view,
        body,
        side,
        name,
        staging.things.find((thing) => thing.name === name),
      ),
    ];
  });
  return {
    items: [
      ...limbs.map((limb) => limbItem(view, limb)),
      ...headItems(view, place, looks, wardrobe, expressionOf(speaking, t + body.height, look.eyesRight, look.eyesUp)),
      ...things.map((thing) => thing.item),
    ],
    casters: [
      ...limbs.flatMap((limb) => limb.pieces.map((piece) => piece.balls)),
      [{ at: body.head, radius: place.size * 0.46 }],
      ...things.flatMap((thing) => thing.casters),
    ],
    floor: body.floor,
  };
}

/** The figure's joints, on the way from its last posture when it has just changed. */
function bodyAt({ figure }: Actor, staging: Staging, t: number, tableLevel: number | null): Skeleton {
  const mark = figureAt(figure, t);
  const now = bodyOf(stanceOf(staging, figure, t, mark.posture, tableLevel));
  const index = figure.marks.findLastIndex((candidate) => candidate.at <= t);
  const changed = figure.marks.findLastIndex(
    (candidate, i) => i <= index && i > 0 && figure.marks[i - 1]?.posture !== candidate.posture,
  );
  const since = figure.marks[changed];
  const before = figure.marks[changed - 1];
  if (!since || !before || t - since.at >= RISING) return now;
  return between(
    bodyOf(stanceOf(staging, figure, t, before.posture, tableLevel)),
    now,
    smooth(0, RISING, t - since.at),
  );
}

function strandLimbs(balls: readonly Ball[], looks: Looks, wardrobe: Wardrobe, nearer: number): readonly Limb[] {
  if (
    balls.length === 0 ||
    wardrobe.headwear === 'hood' ||
    wardrobe.headwear === 'helmet' ||
    wardrobe.headwear === 'wrap'
  )
    return [];
  if (balls.length === 1) return [{ pieces: [{ balls, paint: looks.hairColour }], nearer }];
  const pieces = balls.slice(1).map((ball, i) => ({ balls: [balls[i] ?? ball, ball], paint: looks.hairColour }));
  return [{ pieces, nearer }];
}
