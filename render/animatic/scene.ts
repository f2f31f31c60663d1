/** Everything of one shot that doesn't change from frame to frame, baked once, and the picture painted from it. */
import { cameraAt, figureAt } from '../../core/staging/moment.ts';
import type { Staging } from '../../core/staging/staging.ts';
import { kickItems } from './air/kick.ts';
import { paintAir, paintDrift } from './air/particles.ts';
import type { Rgb } from './base/colour.ts';
import { paintItems } from './base/item.ts';
import type { Ball, Brush, Item } from './base/item.ts';
import type { SoftSpot } from './base/sprites.ts';
import type { Context, MakeSurface } from './base/surface.ts';
import { dot, minus, times } from './base/vector.ts';
import { viewAt } from './base/view.ts';
import type { View } from './base/view.ts';
import { actorsOf, placeActor } from './figure/actor.ts';
import { blurOf, createBlur } from './light/focus.ts';
import { createGrade } from './light/grade.ts';
import { lightOf } from './light/light.ts';
import type { Light } from './light/light.ts';
import { paintContact, paintShadow } from './light/shadows.ts';
import { paintDunes } from './set/dunes.ts';
import { TABLE_LEVEL, furnish, pieceBalls, pieceItems } from './set/furniture.ts';
import { createGroundPattern } from './set/ground-pattern.ts';
import type { GroundKind } from './set/ground-pattern.ts';
import { createGround, groundPaint } from './set/ground.ts';
import { paintHills } from './set/hills.ts';
import { hasTrees } from './set/place-words.ts';
import { createRoom } from './set/room-walls.ts';
import { roomOf } from './set/room.ts';
import { scatterItems } from './set/scatter.ts';
import { createSky } from './set/sky.ts';
import { paintBackdrop } from './set/stage.ts';
import { createStorm } from './set/storm.ts';
import { freeThings } from './thing/placing.ts';

/** Paints one moment of the shot over the whole context, `width` by `height` from its corner, and tells from where it was seen. */
export type Scene = (context: Context, t: number) => View;

/** What the place puts behind and among the people. */
interface Setting {
  readonly backdrop: (brush: Brush, t: number) => void;
  readonly items: (view: View, t: number) => readonly Item[];
  readonly casters: (view: View) => readonly (readonly Ball[])[];
  readonly floor: Rgb;
  readonly atTable: ReadonlySet<string>;
}

/** How many picture pixels one computed pixel stands for. */
const COARSE = { sky: 8, storm: 5, surface: 2 } as const;

export function createScene(
  staging: Staging,
  width: number,
  height: number,
  grain: boolean,
  makeSurface: MakeSurface,
  softSpot: SoftSpot,
): Scene {
  const light = lightOf(staging);
  const setting =
    staging.set.kind === 'room'
      ? indoors(staging, light, width, height, makeSurface)
      : outdoors(staging, light, width, height, makeSurface, softSpot);
  const actors = actorsOf(staging);
  const blurred = createBlur(makeSurface);
  const grade = createGrade(makeSurface, width, height, light, grain);
  return (context, t) => {
    const view = viewAt(staging.camera, t, width, height);
    const brush: Brush = { context, view, light, softSpot };
    const people = actors.flatMap(
      (actor) => placeActor(actor, staging, view, t, setting.atTable.has(actor.figure.name) ? TABLE_LEVEL : null) ?? [],
    );
    const things = freeThings(staging, view, t);
    const kicked =
      staging.set.kind === 'desert'
        ? staging.figures.flatMap((figure) =>
            figure.marks.length > 0 && figureAt(figure, t).present ? kickItems(figure, view, t, 1) : [],
          )
        : [];
    const items = [
      ...setting.items(view, t),
      ...people.flatMap((person) => person.items),
      ...things.map((thing) => thing.item),
      ...kicked,
    ];

    const blur = blurOf(view, staging.camera, light.indoors ? 7 : Infinity);
    const isFar = (item: Item) => item.depth > blur.beyond;
    blurred(brush, blur, (far) => {
      setting.backdrop(far, t);
      const standing = setting.casters(view);
      if (standing.length > 0) paintShadow(far, standing, 0, setting.floor);
      paintItems(items.filter(isFar), far);
    });
    for (const solid of [...people, ...things]) {
      paintShadow(brush, solid.casters, solid.floor, setting.floor);
      paintContact(brush, solid.casters, solid.floor);
    }
    paintItems(
      items.filter((item) => !isFar(item)),
      brush,
    );
    paintAir(brush, t, { lensMm: cameraAt(staging.camera, 0).lensMm, travel: cameraTravel(staging, t) });
    grade(context, dot(light.toward, view.right), Math.round(t * staging.fps));
    return view;
  };
}

function outdoors(
  staging: Staging,
  light: Light,
  width: number,
  height: number,
  makeSurface: MakeSurface,
  softSpot: SoftSpot,
): Setting {
  const { kind } = staging.set;
  const groundKind: GroundKind =
    kind === 'stage' ? 'smooth' : light.weather.snow > 0 ? 'snow' : kind === 'desert' ? 'sand' : 'grass';
  const ground = createGround(
    makeSurface,
    width / COARSE.surface,
    height / COARSE.surface,
    createGroundPattern(groundKind, light),
    light,
  );
  const sky =
    kind === 'stage' ? null : createSky(makeSurface, width / COARSE.sky, height / COARSE.sky, light, softSpot);
  const storm =
    kind !== 'stage' && light.weather.storm
      ? createStorm(makeSurface, width / COARSE.storm, height / COARSE.storm, light)
      : null;
  const trees = hasTrees(`${staging.set.name} ${staging.set.looks}`);
  const clear = staging.figures.flatMap((figure) => figure.marks);
  return {
    backdrop(brush, t) {
      if (sky) sky(brush.context, brush.view);
      else paintBackdrop(brush);
      storm?.(brush.context, brush.view, t);
      if (kind === 'desert') paintDunes(brush.context, brush.view, light);
      if (kind === 'plain') paintHills(brush.context, brush.view, light);
      ground(brush.context, brush.view);
      paintDrift(brush, t);
    },
    items: (view, t) =>
      kind === 'desert' || kind === 'plain' ? scatterItems(view, groundKind, trees && kind === 'plain', t, clear) : [],
    casters: () => [],
    floor: groundPaint(groundKind),
    atTable: new Set(),
  };
}

function indoors(staging: Staging, light: Light, width: number, height: number, makeSurface: MakeSurface): Setting {
  const room = roomOf(staging);
  const walls = createRoom(makeSurface, width / COARSE.surface, height / COARSE.surface, room, light);
  const furnishing = furnish(staging, room, light);
  const seen = (view: View) =>
    furnishing.pieces.filter((piece) => piece.againstBack !== true || view.eye.z < room.back);
  return {
    backdrop: walls,
    items: (view) => seen(view).flatMap((piece) => pieceItems(piece, view)),
    casters: (view) => seen(view).flatMap(pieceBalls),
    floor: room.paint.floor,
    atTable: furnishing.atTable,
  };
}

/** The camera's own velocity in metres a second. */
function cameraTravel(staging: Staging, t: number): { readonly x: number; readonly y: number; readonly z: number } {
  const step = 0.02;
  return times(minus(cameraAt(staging.camera, t + step), cameraAt(staging.camera, t - step)), 1 / (2 * step));
}
