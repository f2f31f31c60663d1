/** A figure dressed: the limbs and garments hung on its skeleton. */
import { dimmed } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import type { Ball } from '../base/item.ts';
import { clamp } from '../base/numbers.ts';
import { UP, along, blend, inFrame, minus, plus, times, unit } from '../base/vector.ts';
import type { Vector } from '../base/vector.ts';
import type { Dressed } from './dressed.ts';
import { paintGarmentLines } from './garment-lines.ts';
import { handLimb } from './hand.ts';
import type { Limb, Piece } from './limb.ts';
import { ARM_NEARER, SIDES, sign } from './skeleton.ts';
import type { Arm, Leg } from './skeleton.ts';

export function bodyLimbs(dressed: Dressed): readonly Limb[] {
  const { wardrobe, body } = dressed;
  const limbs = SIDES.flatMap((side) => [
    legLimb(dressed, body.legs[side]),
    footLimb(dressed, body.legs[side]),
    armLimb(dressed, body.arms[side]),
    handLimb(dressed, side),
  ]);
  limbs.push(trunk(dressed), neckLimb(dressed));
  if (wardrobe.outer === 'jacket') limbs.push(...jacketHem(dressed));
  if (wardrobe.hooded && wardrobe.headwear !== 'hood') limbs.push(hood(dressed));
  if (wardrobe.neckColour) limbs.push(neckwear(dressed, wardrobe.neckColour));
  if (wardrobe.backpack) limbs.push(backpack(dressed, wardrobe.backpack));
  return limbs;
}

/** How full the clothes sit: an outer garment adds to the build. */
function fullness({ looks, wardrobe }: Dressed): number {
  return looks.build * (wardrobe.outer === 'none' ? 1 : 1.12);
}

function legLimb(dressed: Dressed, leg: Leg): Limb {
  const h = dressed.body.height;
  const { wardrobe, looks } = dressed;
  const b = looks.build;
  const bare = wardrobe.lower === 'shorts' || wardrobe.lower === 'skirt';
  const shin = bare ? looks.skin : wardrobe.legs;
  const calf = blend(leg.knee, leg.ankle, 0.33);
  return {
    pieces: [
      piece(shin, ball(leg.knee, 0.034 * h * b), ball(calf, 0.035 * h * b), ball(leg.ankle, (bare ? 0.02 : 0.025) * h)),
      piece(
        wardrobe.legs,
        ball(leg.hip, 0.057 * h * b),
        ball(blend(leg.hip, leg.knee, 0.5), 0.048 * h * b),
        ball(leg.knee, 0.037 * h * b),
      ),
    ],
  };
}

function footLimb({ body, wardrobe, looks }: Dressed, leg: Leg): Limb {
  const h = body.height;
  const paint = wardrobe.barefoot ? looks.skin : wardrobe.feet;
  const instep = blend(leg.ankle, leg.toe, 0.5);
  const toward = blend(leg.heel, leg.toe, 0.72);
  return {
    pieces: [
      piece(paint, ball(leg.ankle, 0.024 * h), ball(leg.heel, 0.024 * h), ball(instep, 0.021 * h)),
      piece(
        paint,
        ball(leg.heel, 0.024 * h),
        ball(instep, 0.02 * h),
        ball(toward, 0.021 * h),
        ball(leg.toe, 0.016 * h),
      ),
    ],
  };
}

function armLimb(dressed: Dressed, arm: Arm): Limb {
  const h = dressed.body.height;
  const f = fullness(dressed);
  const { wardrobe, looks } = dressed;
  const upper = wardrobe.sleeves === 'none' ? looks.skin : wardrobe.top;
  const lower = wardrobe.sleeves === 'long' ? wardrobe.top : looks.skin;
  const thin = wardrobe.sleeves === 'long' ? f : looks.build * 0.88;
  return {
    pieces: [
      piece(
        lower,
        ball(arm.elbow, 0.028 * h * thin),
        ball(blend(arm.elbow, arm.wrist, 0.3), 0.0275 * h * thin),
        ball(arm.wrist, 0.019 * h * thin),
      ),
      piece(
        upper,
        ball(arm.shoulder, 0.037 * h * f),
        ball(blend(arm.shoulder, arm.elbow, 0.45), 0.035 * h * f),
        ball(arm.elbow, 0.029 * h * f),
      ),
    ],
    nearer: ARM_NEARER * h,
  };
}

/** Chest and belly over hips, with a waist between. */
function trunk(dressed: Dressed): Limb {
  const { body, wardrobe, looks } = dressed;
  const h = body.height;
  const f = fullness(dressed);
  const waist = blend(body.pelvis, body.neck, 0.4);
  const ribs = blend(body.pelvis, body.neck, 0.68);
  const at = (from: Vector, right: number, ahead: number) =>
    plus(plus(from, times(body.chest.right, right * h)), times(body.chest.ahead, ahead * h));
  const slim = looks.feminine ? 0.86 : 1;
  const hips = (radius: number, drop: number) =>
    SIDES.map((side) =>
      ball(
        along(inFrame(body.pelvis, body.hips, sign(side) * 0.043 * h * f, 0, 0), body.chest.up, drop * h),
        radius * h * f,
      ),
    );
  const hems = [
    ...(wardrobe.lower === 'skirt' || wardrobe.lower === 'long skirt'
      ? [skirt(dressed, wardrobe.lower === 'skirt' ? 0.7 : 1.45, wardrobe.legs)]
      : []),
    ...(wardrobe.outer === 'coat' ? [skirt(dressed, 0.95, wardrobe.top)] : []),
  ];
  return {
    // Over the tops of the thighs, and a long garment over the whole of a stepping leg.
    nearer: hems.length > 0 ? 0.13 * h : 0.09 * h,
    paintOn: (brush) => paintGarmentLines(brush, dressed),
    pieces: [
      piece(
        wardrobe.outer === 'coat' ? wardrobe.top : wardrobe.legs,
        ...hips(0.056, 0),
        ball(at(waist, 0.02, 0), 0.055 * h * f * slim),
        ball(at(waist, -0.02, 0), 0.055 * h * f * slim),
      ),
      ...hems,
      piece(
        wardrobe.top,
        ...(wardrobe.outer === 'none' ? hips(0.05, 0.045) : hips(0.057, 0.012)),
        ball(at(waist, 0.03, 0.004), 0.057 * h * f * slim),
        ball(at(waist, -0.03, 0.004), 0.057 * h * f * slim),
      ),
      piece(
        wardrobe.top,
        ...SIDES.map((side) =>
          ball(
            along(
              along(body.arms[side].shoulder, body.chest.right, -sign(side) * 0.014 * h),
              body.chest.up,
              -0.008 * h,
            ),
            0.041 * h * f,
          ),
        ),
        ball(at(ribs, 0.045, 0.012), 0.066 * h * f),
        ball(at(ribs, -0.045, 0.012), 0.066 * h * f),
        ball(at(waist, 0, 0.004), 0.066 * h * f * slim),
      ),
      // The slope from the neck to the shoulders.
      piece(
        wardrobe.top,
        ...[-1, 1].map((s) =>
          ball(plus(along(body.neck, body.chest.up, 0.006 * h), times(body.chest.right, s * 0.006 * h)), 0.034 * h * f),
        ),
        ...SIDES.map((side) =>
          ball(along(body.arms[side].shoulder, body.chest.right, -sign(side) * 0.012 * h), 0.038 * h * f),
        ),
      ),
    ],
  };
}

function neckLimb({ body, looks }: Dressed): Limb {
  const h = body.height;
  const up = unit(minus(body.head, body.neck));
  const base = along(body.neck, up, -0.028 * h);
  const top = inFrame(along(body.head, up, -0.025 * h), body.headFrame, 0, 0, -0.012 * h);
  const girth = (looks.feminine ? 0.026 : 0.031) * looks.build;
  return {
    pieces: [piece(dimmed(looks.skin, 0.86), ball(base, 0.036 * h * looks.build), ball(top, girth * h))],
    nearer: -0.06 * h,
  };
}

/** A bell from the waist to `reach` thighs below the hip, blown a little by the air. */
function skirt({ body, flow, time }: Dressed, reach: number, paint: Rgb): Piece {
  const h = body.height;
  const blown = times(flow, 0.008 * h * (1 + 0.25 * Math.sin(time * 6)));
  const hem = SIDES.flatMap((side) => {
    const leg = body.legs[side];
    const down = reach <= 1 ? blend(leg.hip, leg.knee, reach) : blend(leg.knee, leg.ankle, reach - 1);
    const out = plus(down, times(body.hips.right, sign(side) * 0.02 * h));
    return [
      ball(plus(out, times(body.hips.ahead, 0.02 * h)), 0.045 * h),
      ball(plus(plus(out, times(body.hips.ahead, -0.03 * h)), blown), 0.045 * h),
    ];
  });
  const waist = [-1, 1].map((s) => ball(inFrame(body.pelvis, body.hips, s * 0.04 * h, 0.045 * h, 0), 0.056 * h));
  return piece(paint, ...waist, ...hem);
}

/** Three tails of a jacket's hem that stream in the air; they hang too close to see when it is still. */
function jacketHem({ body, wardrobe, flow, time }: Dressed): readonly Limb[] {
  const h = body.height;
  const speed = clamp(Math.hypot(flow.x, flow.z) / 8);
  const tails = [-1, 0, 1].map((i): Limb => {
    const root = inFrame(body.pelvis, body.hips, i * 0.04 * h, 0.02 * h, -0.035 * h);
    const beat = Math.sin(time * 17 + i * 1.3);
    const stream = unit(plus(flow, times(UP, -2)));
    const middle = plus(along(root, stream, 0.05 * h * speed), times(UP, (-0.03 + 0.01 * beat) * h));
    const end = plus(
      along(root, stream, 0.12 * h * speed),
      times(UP, (-0.04 + 0.03 * speed * Math.sin(time * 17 + i * 1.3 - 1.1)) * h),
    );
    return {
      pieces: [piece(dimmed(wardrobe.top, 0.9), ball(root, 0.048 * h), ball(middle, 0.03 * h), ball(end, 0.01 * h))],
    };
  });
  return speed > 0.25 ? tails : [];
}

function hood({ body, wardrobe, flow }: Dressed): Limb {
  const h = body.height;
  const nape = inFrame(body.neck, body.chest, 0, 0.004 * h, -0.05 * h);
  const paint = dimmed(wardrobe.top, 0.84);
  const side = (s: number) => ball(inFrame(body.neck, body.chest, s * 0.055 * h, -0.005 * h, -0.012 * h), 0.028 * h);
  return { pieces: [piece(paint, side(-1), ball(plus(nape, times(flow, 0.002 * h)), 0.038 * h), side(1))] };
}

function neckwear({ body, flow, time }: Dressed, paint: Rgb): Limb {
  const h = body.height;
  const ring = [-1, 1].map((s) => ball(inFrame(body.neck, body.chest, s * 0.026 * h, 0.012 * h, 0.012 * h), 0.034 * h));
  const end = plus(
    inFrame(body.neck, body.chest, 0.03 * h, -0.12 * h, 0.08 * h),
    times(flow, 0.01 * h * (1 + 0.3 * Math.sin(time * 8))),
  );
  return {
    pieces: [
      piece(paint, ...ring),
      piece(paint, ball(inFrame(body.neck, body.chest, 0.025 * h, 0, 0.05 * h), 0.02 * h), ball(end, 0.018 * h)),
    ],
    nearer: 0.09 * h,
  };
}

function backpack({ body }: Dressed, paint: Rgb): Limb {
  const h = body.height;
  const at = (right: number, up: number) =>
    ball(inFrame(blend(body.pelvis, body.neck, 0.5), body.chest, right * h, up * h, -0.12 * h), 0.05 * h);
  return { pieces: [piece(paint, at(-0.045, 0.09), at(0.045, 0.09), at(0.045, -0.07), at(-0.045, -0.07))] };
}

function ball(at: Vector, radius: number): Ball {
  return { at, radius };
}

function piece(paint: Rgb, ...balls: readonly Ball[]): Piece {
  return { paint, balls };
}
