/** A traced shot → its staging: set, sun, air, people, things and camera, in metres and seconds. */
import type { Cast } from '../model/cast.ts';
import type { Scene, Screenplay, Wind } from '../model/screenplay.ts';
import { scheduleOf } from '../timeline/schedule.ts';
import type { Passage, ShotTrace } from '../timeline/timeline.ts';
import { compass } from './compass.ts';
import { figureAt } from './moment.ts';
import { placeCamera } from './place-camera.ts';
import type { PlacedShot } from './place-scene.ts';
import { toRadians } from '../physics/degrees.ts';
import type { Air, Figure, Place, Staging, Subtitle } from './staging.ts';
import { placeSun } from './sun.ts';

/** `placed` is what stands where. */
export function stage(
  traced: ShotTrace,
  screenplay: Screenplay,
  { when, tables }: Passage,
  placed: PlacedShot,
): Staging {
  const { scene, shot } = traced;
  const schedule = scheduleOf(shot);
  const { cast, settings } = screenplay;
  const location = scene.location === null ? undefined : cast.find(scene.location);
  const { set, figures, things, outlook, assumed: aboutFigures } = placed;
  const {
    camera,
    size,
    labels,
    assumed: aboutCamera,
  } = placeCamera(traced, settings, figures, things, outlook, tables);
  const { sun, assumed: aboutSun } = placeSun(scene, timeOf(scene, screenplay), when, location, shot.light);
  return {
    shot: shot.id,
    heading: scene.heading,
    seconds: schedule.seconds,
    fps: settings.fps,
    aspect: settings.aspect,
    size,
    labels,
    set,
    sun,
    air: airOf(scene),
    camera,
    // Nobody sees whose eyes they look through.
    figures: figures.filter((figure) => figure.name !== shot.camera.pov?.value),
    things,
    line: lineOf(scene, figures, cast),
    subtitles: schedule.speeches.map(({ beat, at, until }): Subtitle => ({
      speaker: beat.speaker,
      text: beat.text,
      from: at,
      until,
    })),
    assumed: [
      ...(schedule.assumed ? [`The length is taken to be ${String(schedule.seconds)} s.`] : []),
      ...aboutFigures,
      ...aboutCamera,
      ...(aboutSun === null ? [] : [aboutSun]),
    ],
  };
}

/** The scene's own time word, or the one it takes over when time runs straight on. */
export function timeOf(scene: Scene, screenplay: Screenplay): string | null {
  for (let index = screenplay.scenes.indexOf(scene); index >= 0; index--) {
    const current = screenplay.scenes[index];
    if (current === undefined || current.time !== null) return current?.time ?? null;
    if (current.link === null) return null;
  }
  return null;
}

const ORIGINS: Readonly<Record<string, number>> = { ...compass, right: 90, left: 270, front: 180, behind: 0 };
/** Metres a second of a wind that is named and not measured. */
const SOME_WIND = 5;

function airOf(scene: Scene): Air {
  return { weather: scene.weather, wind: scene.wind === null ? { x: 0, z: 0 } : windVector(scene.wind) };
}

/** The way the air moves is the opposite of where the wind comes from. */
function windVector(wind: Wind): Air['wind'] {
  const from = toRadians(ORIGINS[wind.from ?? 'left'] ?? 270);
  const speed = wind.speed ?? SOME_WIND;
  return { x: -Math.sin(from) * speed, z: -Math.cos(from) * speed };
}

function lineOf(scene: Scene, figures: readonly Figure[], cast: Cast): Staging['line'] {
  const names = scene.axis?.value ?? (figures.length === 2 ? figures.map((figure) => figure.name) : []);
  const places = names.map((name): Place | undefined => {
    const figure = figures.find((candidate) => candidate.name === cast.find(name)?.name);
    if (figure === undefined) return undefined;
    const { x, y, z } = figureAt(figure, 0);
    return { x, y, z };
  });
  const [from, to] = places;
  return from === undefined || to === undefined ? null : { from, to };
}
