/** Where the props and vehicles of a shot are: in hands, lying, falling or rolling. */
import type { Cast, Entity } from '../model/cast.ts';
import { isThing } from '../model/cast.ts';
import { colourIn } from '../model/garments.ts';
import type { Event } from '../model/screenplay.ts';
import { fallSeconds } from '../physics/falls.ts';
import { applyEvent } from '../timeline/apply-event.ts';
import { scheduleOf, type Timed } from '../timeline/schedule.ts';
import { stateOf, type State } from '../timeline/state.ts';
import type { ShotTrace } from '../timeline/timeline.ts';
import { middleOf, type Floor, type FloorPlan } from './floor-plan.ts';
import { rightOf, type Outlook } from './frame-words.ts';
import { figureAt } from './moment.ts';
import type { Figure, Place, Thing, ThingMark } from './staging.ts';
import { togetherIn } from './start-places.ts';

/** Metres a second at which a thing sinks in water. Source: general knowledge. */
const SINKING = 0.5;
const DEFAULT_SIZE = { prop: 0.25, vehicle: 4 } as const;
/** How far from the feet of whoever drops it a thing comes down, in metres. */
const REACH = 0.35;

/** `plan` is where the shot before left what lies free; `outlook` is the way the camera looks; `gravity` is none under water. */
export function placeThings(
  traced: ShotTrace,
  cast: Cast,
  figures: readonly Figure[],
  plan: FloorPlan,
  outlook: Outlook,
  gravity: number | null,
): readonly Thing[] {
  const names = new Set<string>(traced.shot.subjects.map((subject) => subject.value));
  for (const { beat } of scheduleOf(traced.shot).events) {
    names.add(beat.subject);
    if (beat.object !== null) names.add(beat.object);
  }
  for (const [name, state] of traced.in)
    if (state.holder?.value !== undefined && state.holder.value !== null) names.add(name);
  return [...names].flatMap((name) => {
    const entity = cast.find(name);
    if (entity === undefined || !isThing(entity)) return [];
    return [placeThing(entity, traced, figures, floorOf(name, traced, figures, plan), outlook, gravity)];
  });
}

const MIDDLE: Floor = { x: 0, z: 0 };

/** Where it was left; or amid those whom the shot is of, where nobody left it anywhere, or too far to be shown with them. */
function floorOf(name: string, { shot }: ShotTrace, figures: readonly Figure[], plan: FloorPlan): Floor {
  if (plan.size === 0) return MIDDLE;
  const spot = plan.get(name);
  const isSubject = (one: string) => shot.subjects.some(({ value }) => value === one);
  const subjects = figures.filter((figure) => isSubject(figure.name));
  if (spot !== undefined && (subjects.length === 0 || !isSubject(name))) return spot;
  const places = (subjects.length > 0 ? subjects : figures).map((figure) => figureAt(figure, 0));
  const middle = middleOf(places);
  return spot !== undefined && Math.hypot(spot.x - middle.x, spot.z - middle.z) <= togetherIn(shot) ? spot : middle;
}

function placeThing(
  entity: Entity,
  traced: ShotTrace,
  figures: readonly Figure[],
  floor: Floor,
  outlook: Outlook,
  gravity: number | null,
): Thing {
  const kind = entity.kind === 'vehicle' ? 'vehicle' : 'prop';
  const looks = `${entity.name} ${entity.description} ${entity.looks}`.toLowerCase();
  const size = entity.size.length === 0 ? DEFAULT_SIZE[kind] : Math.max(...entity.size);
  const rest: Place = { x: floor.x, y: size / 4, z: floor.z };
  const marks = marksOf(entity, rest, traced, figures, rightOf(outlook), gravity);
  const colour = colourIn(`${entity.description} ${entity.looks}`);
  return { name: entity.name, kind, looks, colour, size, gravity: gravity ?? 0, marks };
}

function marksOf(
  entity: Entity,
  rest: Place,
  traced: ShotTrace,
  figures: readonly Figure[],
  right: number,
  gravity: number | null,
): readonly ThingMark[] {
  const own = scheduleOf(traced.shot).events.filter(
    ({ beat }) => beat.object === entity.name || beat.subject === entity.name,
  );
  let state: State = traced.in;
  let mark: ThingMark = { ...lyingAt(entity.name, own, figures, rest), at: 0, ...held(state, entity.name, figures) };
  const marks: ThingMark[] = [];
  // `MAYA drops CANTEEN. CANTEEN falls 0.9 m.` is one fall, told twice.
  let landed = false;
  for (const timed of own) {
    const event = timed.beat;
    state = applyEvent(state, event, traced.shot.id, traced.scene);
    const at = Math.max(timed.at, mark.at);
    const next: ThingMark = { ...mark, at, ...held(state, entity.name, figures) };
    if (at > mark.at) marks.push(mark);
    mark = next;
    if (event.class === 'drop' || event.class === 'throw' || event.class === 'fall') {
      if (event.class === 'fall' && landed) continue;
      const from = event.class === 'fall' ? (event.height?.value ?? 1) : handHeight(event.subject, at, figures);
      const base = event.class === 'fall' ? mark : { ...mark, ...besideFeet(event.subject, at, figures, rest) };
      const fallHeight = own.find(({ beat }) => beat.class === 'fall')?.beat.height?.value ?? from;
      const top: ThingMark = { ...base, at, y: rest.y + fallHeight, motion: 'rest', heldBy: null };
      // What has no weight stays where it was let go.
      if (gravity !== 0) marks.push({ ...top, motion: gravity === null ? 'roll' : 'flight' });
      mark = gravity === 0 ? top : { ...top, at: at + secondsDown(fallHeight, gravity), y: rest.y };
      landed = true;
    } else if (event.class === 'travel' && event.subject === entity.name) {
      const until = Math.max(timed.until, at + 0.5);
      marks.push({ ...mark, motion: 'roll' });
      const way = (event.speed?.value ?? 0.8) * (until - at);
      mark = { ...mark, at: until, x: mark.x + (event.direction === 'left' ? -way : way) * right, motion: 'rest' };
    }
  }
  marks.push(mark);
  return marks.sort((a, b) => a.at - b.at);
}

function secondsDown(height: number, gravity: number | null): number {
  return gravity === null ? height / SINKING : fallSeconds(height, { gravity });
}

function held(state: State, name: string, figures: readonly Figure[]): Pick<ThingMark, 'heldBy' | 'motion'> {
  const holder = stateOf(state, name).holder?.value;
  if (holder === undefined || holder === null || !figures.some((figure) => figure.name === holder.name))
    return { heldBy: null, motion: 'rest' };
  return { heldBy: { name: holder.name, hand: holder.hand ?? 'right' }, motion: 'rest' };
}

/** A thing that someone is about to pick up lies where they will be. */
function lyingAt(name: string, own: readonly Timed<Event>[], figures: readonly Figure[], rest: Place): Place {
  const taking = own.find(({ beat }) => beat.class === 'take' && beat.object === name);
  return taking === undefined ? rest : besideFeet(taking.beat.subject, taking.at, figures, rest);
}

function besideFeet(who: string, at: number, figures: readonly Figure[], rest: Place): Place {
  const figure = figures.find((candidate) => candidate.name === who);
  if (figure === undefined) return rest;
  const mark = figureAt(figure, at);
  const angle = (mark.heading * Math.PI) / 180;
  return { x: mark.x + Math.sin(angle) * REACH, y: rest.y, z: mark.z + Math.cos(angle) * REACH };
}

/** A hanging hand is at about 0.43 of stature. Source: general knowledge, an overridable default. */
function handHeight(who: string, at: number, figures: readonly Figure[]): number {
  const figure = figures.find((candidate) => candidate.name === who);
  return figure === undefined ? 1 : figure.height * (figureAt(figure, at).posture === 'standing' ? 0.43 : 0.3);
}
