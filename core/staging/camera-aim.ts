/** What a shot's camera looks at: its subjects, framed for the size, or the thing it is an insert of. */
import type { Tables } from '../data/tables.ts';
import type { ShotTrace } from '../timeline/timeline.ts';
import { crown, eyes } from './body.ts';
import { follows } from './camera-move.ts';
import { figureAt, thingAt } from './moment.ts';
import { spanOfSize, type ShotSize } from './optics.ts';
import type { Figure, Place, Thing } from './staging.ts';

/** What the camera looks at: a place that may move, and how much of the world the frame has to hold. */
export interface Aim {
  at(t: number): Place;
  /** Degrees the subject faces, or null for a thing. */
  readonly heading: number | null;
  /** Metres of world that fill the frame's height. */
  readonly frameHeight: number;
  readonly eyeHeight: number;
  readonly moves: boolean;
}

/** Share of the frame over the head. The framing table has 7 to 8 %; hair takes a little more than a bare crown. */
const HEADROOM = 0.1;

export function aimOf(
  traced: ShotTrace,
  size: ShotSize,
  figures: readonly Figure[],
  things: readonly Thing[],
  aspect: number,
  tables: Tables,
): Aim {
  const names = traced.shot.subjects.map((subject) => subject.value);
  const thing = things.find((candidate) => names.includes(candidate.name));
  const people = figures.filter((figure) => names.includes(figure.name));
  const subjects = people.length > 0 ? people : thing === undefined ? figures.slice(0, 2) : [];
  if (subjects.length === 0) return thing === undefined ? emptyAim(size, tables) : thingAim(thing, figures);
  return figuresAim(subjects, size, traced, aspect, tables);
}

/** People: the frame's top is a little over the tallest head, and two of them have to fit side by side. */
function figuresAim(
  subjects: readonly Figure[],
  size: ShotSize,
  traced: ShotTrace,
  aspect: number,
  tables: Tables,
): Aim {
  const opening = subjects.map((figure) => figureAt(figure, 0));
  const posture = opening[0]?.posture ?? 'standing';
  const height = Math.max(...subjects.map((figure) => figure.height));
  const xs = opening.map((mark) => mark.x);
  const breadth = subjects.length === 1 ? 0 : Math.max(...xs) - Math.min(...xs) + 1.1;
  const frameHeight = Math.max(spanOfSize(size, tables) * height, breadth / aspect);
  const top = crown(posture, tables) * height;
  const centre = frameHeight > 1.3 * height ? top * 0.55 : top + HEADROOM * frameHeight - frameHeight / 2;
  const middle = traced.seconds / 2;
  const along = follows(traced.shot);
  return {
    at: (t) => {
      const places = subjects.map((figure) => figureAt(figure, along ? t : middle));
      const share = 1 / places.length;
      return {
        x: places.reduce((sum, place) => sum + place.x * share, 0),
        y: centre,
        z: places.reduce((sum, place) => sum + place.z * share, 0),
      };
    },
    heading: subjects.length === 1 ? (opening[0]?.heading ?? null) : null,
    frameHeight,
    eyeHeight: eyes(posture, tables) * height,
    moves: opening.some((mark) => mark.speed > 0),
  };
}

/** A thing: three times its size, kept in view from where it is held to where it comes to rest. */
function thingAim(thing: Thing, figures: readonly Figure[]): Aim {
  const last = thing.marks.at(-1)?.at ?? 0;
  const place = (t: number): Place => {
    const mark = thingAt(thing, t);
    const holder = figures.find((figure) => figure.name === mark.heldBy?.name);
    if (holder === undefined) return mark;
    const at = figureAt(holder, t);
    return { x: at.x, y: holder.height * (at.posture === 'standing' ? 0.5 : 0.4), z: at.z - 0.2 };
  };
  const places = [0, last / 2, last].map(place);
  const drop = Math.max(...places.map((p) => p.y)) - Math.min(...places.map((p) => p.y));
  const held = thing.marks.every((mark) => mark.heldBy !== null);
  const centre = held ? place(0) : { ...place(last), y: thing.size / 2 + Math.min(0.2, drop / 4) };
  return {
    at: () => centre,
    heading: null,
    frameHeight: thing.size * 3 + drop * 0.25,
    eyeHeight: centre.y,
    moves: false,
  };
}

function emptyAim(size: ShotSize, tables: Tables): Aim {
  return {
    at: () => ({ x: 0, y: 1.2, z: 0 }),
    heading: null,
    frameHeight: spanOfSize(size, tables) * 1.7,
    eyeHeight: 1.6,
    moves: false,
  };
}
