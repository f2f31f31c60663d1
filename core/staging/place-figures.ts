/** Who is in a shot and where: places from sides of the frame and from travel, headings, postures, looks and what the hands hold. */
import type { Cast, Entity } from '../model/cast.ts';
import { isPerson } from '../model/cast.ts';
import { boards, type Event } from '../model/screenplay.ts';
import { speedsOf } from '../physics/locomotion.ts';
import type { ShotTrace } from '../timeline/timeline.ts';
import { scheduleOf, type Timed } from '../timeline/schedule.ts';
import { stateOf, type EntityState } from '../timeline/state.ts';
import { applyEvent } from '../timeline/apply-event.ts';
import { DEFAULT_HEIGHT } from './body.ts';
import { follows } from './camera-move.ts';
import { toGait } from './gait.ts';
import type { Figure, FigureMark, Gaze, Posture, StagingSet } from './staging.ts';

/** Metres between people who share a scene and whose places nobody gave. */
const APART = 0.75;
const HEADINGS: Readonly<Record<string, number>> = { right: 90, left: 270, toward: 180, camera: 180, away: 0 };
/** A look across the frame shows more of the face than a profile. */
const LOOK_HEADINGS = { right: 105, left: 255 } as const;
/** Someone nothing is known of stands a little turned from the lens, as people do. */
const UNKNOWN_HEADING = 155;

export interface PlacedFigures {
  readonly figures: readonly Figure[];
  readonly assumed: readonly string[];
}

export function placeFigures(traced: ShotTrace, cast: Cast, set: StagingSet): PlacedFigures {
  const people = peopleIn(traced, cast);
  const assumed: string[] = [];
  const starts = startPlaces(people, traced);
  const figures = people.map((entity, index) => {
    const start = starts[index] ?? { x: 0, z: 0 };
    return placeFigure(entity, traced, start, set, assumed);
  });
  return { figures, assumed };
}

/** The subjects first, then whoever else is known to be there. Nobody twice. */
function peopleIn(traced: ShotTrace, cast: Cast): readonly Entity[] {
  const names = [
    ...traced.shot.subjects.map((subject) => subject.value),
    ...scheduleOf(traced.shot).events.map(({ beat }) => beat.subject),
    ...[...traced.in].filter(([, state]) => state.present?.value === true).map(([name]) => name),
  ];
  const found = [...new Set(names)].flatMap((name) => cast.find(name) ?? []).filter(isPerson);
  return found.filter((entity) => {
    const opening = stateOf(traced.in, entity.name).present?.value;
    return opening !== false || scheduleOf(traced.shot).events.some(({ beat }) => beat.subject === entity.name);
  });
}

interface Floor {
  readonly x: number;
  readonly z: number;
}

/** Left, centre and right of the frame become places on the floor; who has no side stands between those who have. */
function startPlaces(people: readonly Entity[], traced: ShotTrace): readonly Floor[] {
  const sides = people.map((person) => stateOf(traced.in, person.name).side?.value ?? null);
  let free = 0;
  return sides.map((side) => {
    if (side === 'left') return { x: -APART, z: 0 };
    if (side === 'right') return { x: APART, z: 0 };
    if (side === 'centre' || people.length === 1) return { x: 0, z: 0 };
    const order = free++;
    const spread = (people.length - 1) / 2;
    return { x: (order - spread) * 2 * APART, z: order % 2 === 0 ? 0 : 0.4 };
  });
}

function placeFigure(entity: Entity, traced: ShotTrace, start: Floor, set: StagingSet, assumed: string[]): Figure {
  const { shot } = traced;
  const schedule = scheduleOf(shot);
  const own = schedule.events.filter(({ beat }) => beat.subject === entity.name || beat.to === entity.name);
  if (entity.height === null && shot.subjects.some((subject) => subject.value === entity.name)) {
    assumed.push(`${entity.name} is taken to be ${DEFAULT_HEIGHT.toFixed(2)} m tall.`);
  }
  return {
    name: entity.name,
    kind: entity.kind === 'creature' ? 'creature' : 'character',
    height: entity.height ?? DEFAULT_HEIGHT,
    looks: `${entity.description} ${entity.looks}`.trim().toLowerCase(),
    wears: stateOf(traced.in, entity.name).wears?.value ?? [],
    marks: marksOf(entity, traced, own, start, set),
    speaks: schedule.speeches
      .filter(({ beat }) => beat.speaker === entity.name && !beat.offScreen)
      .map(({ at, until }) => ({ from: at, until })),
  };
}

/** One mark at the start, one wherever something about the figure changes, one at the end. */
function marksOf(
  entity: Entity,
  traced: ShotTrace,
  own: readonly Timed<Event>[],
  start: Floor,
  set: StagingSet,
): readonly FigureMark[] {
  const { seconds } = traced;
  let state = traced.in;
  const opening = stateOf(state, entity.name);
  const entering =
    own.find(({ beat }) => (beat.class === 'enter' || beat.class === 'exit') && !boards(beat))?.beat.class === 'enter';
  const marks: FigureMark[] = [];
  let mark: FigureMark = {
    at: 0,
    x: start.x,
    y: 0,
    z: start.z,
    travelled: 0,
    heading: openingHeading(opening, own),
    speed: 0,
    gait: 'stand',
    posture: toPosture(opening.posture?.value),
    gaze: { kind: 'ahead' },
    ...hands(opening),
    present: opening.present?.value === true || !entering,
  };
  const first = own.find(
    ({ beat }) => beat.class === 'travel' && beat.subject === entity.name && beat.gait !== 'stand',
  );
  if (first !== undefined) mark = { ...mark, x: start.x - leadIn(traced, first, set) };
  for (const timed of own) {
    const event = timed.beat;
    state = applyEvent(state, event, traced.shot.id, traced.scene);
    const at = shownFrom(timed, seconds);
    if (at > mark.at) {
      marks.push(mark);
      mark = advance(mark, at, set);
    }
    if (event.subject === entity.name) mark = changed(mark, event, timed, set);
    mark = { ...mark, ...hands(stateOf(state, entity.name)) };
    const ends = event.class === 'travel' && timed.until < seconds && event.subject === entity.name;
    if (
      ends &&
      !own.some((other) => other.at >= timed.at && other.at <= timed.until && other !== timed && other.at > timed.at)
    ) {
      marks.push(mark);
      mark = { ...advance(mark, timed.until, set), speed: 0, gait: 'stand' };
    }
  }
  marks.push(mark);
  if (mark.at < seconds) marks.push(advance(mark, seconds, set));
  return marks;
}

/** Whoever sits down or gets up is first seen as they were before. */
function shownFrom({ beat, at }: Timed<Event>, seconds: number): number {
  return beat.class === 'posture' && beat.verb !== 'is' ? Math.max(at, Math.min(0.4, seconds / 10)) : at;
}

/** The mark a while later, moved on by its own speed and kept inside the room. */
function advance(mark: FigureMark, at: number, set: StagingSet): FigureMark {
  const distance = mark.speed * (at - mark.at);
  const angle = (mark.heading * Math.PI) / 180;
  const wanted = { x: mark.x + Math.sin(angle) * distance, z: mark.z + Math.cos(angle) * distance };
  const x = set.size === null ? wanted.x : clamp(wanted.x, set.size.width / 2 - 0.5);
  const z = set.size === null ? wanted.z : clamp(wanted.z, set.size.depth / 2 - 0.5);
  const gone = Math.hypot(x - mark.x, z - mark.z);
  return { ...mark, at, x, z, travelled: mark.travelled + gone };
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

function changed(mark: FigureMark, event: Event, timed: Timed<Event>, set: StagingSet): FigureMark {
  switch (event.class) {
    case 'travel': {
      if (event.gait === 'stand') return { ...mark, speed: 0, gait: 'stand' };
      const heading = event.direction === null ? mark.heading : (HEADINGS[event.direction] ?? mark.heading);
      const speed = travelSpeed(event, timed);
      const room = set.size === null ? Infinity : set.size.width;
      return {
        ...mark,
        heading,
        speed: Math.min(speed, room),
        gait: toGait(event.gait),
        posture: 'standing',
        gaze: { kind: 'ahead' },
        present: true,
      };
    }
    case 'enter':
      return { ...mark, present: true };
    case 'exit':
      return { ...mark, present: boards(event) };
    case 'posture':
      if (event.value === 'turned' && event.target !== null)
        return { ...mark, gaze: { kind: 'at', name: event.target } };
      if (event.value === 'turned') return { ...mark, heading: (mark.heading + 180) % 360, speed: 0, gait: 'stand' };
      if (event.value === null) return mark;
      return { ...mark, posture: toPosture(event.value), speed: 0, gait: 'stand' };
    case 'look':
      return { ...mark, gaze: toGaze(event, mark.heading) };
    default:
      return mark;
  }
}

/** Metres a second: as written, from distance and time, or typical of the gait. */
function travelSpeed(event: Event, timed: Pick<Timed<Event>, 'at' | 'until'>): number {
  if (event.speed !== null) return event.speed.value;
  if (event.distance !== null && timed.until > timed.at) return event.distance.value / (timed.until - timed.at);
  return speedsOf(event.gait ?? '')?.typical ?? (event.verb === 'roll' ? 1 : 0);
}

/** How far before its place someone starts who travels through a shot whose camera waits: half the way, so that they cross it. */
function leadIn(traced: ShotTrace, first: Timed<Event>, set: StagingSet): number {
  const along = follows(traced.shot);
  const direction = first.beat.direction;
  if (along || (direction !== 'left' && direction !== 'right')) return 0;
  const way = travelSpeed(first.beat, first) * (first.until - first.at);
  const half = Math.min(way / 2, set.size === null ? Infinity : set.size.width / 2 - 0.5);
  return direction === 'right' ? half : -half;
}

function openingHeading(state: EntityState, own: readonly Timed<Event>[]): number {
  const firstTravel = own.find(({ beat }) => beat.class === 'travel')?.beat.direction;
  const known: string | undefined = firstTravel ?? state.facing?.value ?? state.travel?.value;
  if (known !== undefined) return HEADINGS[known] ?? UNKNOWN_HEADING;
  const look = own.find(({ beat }) => beat.class === 'look' && beat.value !== 'back')?.beat.direction;
  return look === 'left' || look === 'right' ? LOOK_HEADINGS[look] + (look === 'right' ? 25 : -25) : UNKNOWN_HEADING;
}

function hands(state: EntityState): Pick<FigureMark, 'leftHand' | 'rightHand'> {
  return { leftHand: state.leftHand?.value ?? null, rightHand: state.rightHand?.value ?? null };
}

function toPosture(value: string | null | undefined): Posture {
  return value === 'sitting' || value === 'kneeling' || value === 'lying' ? value : 'standing';
}

/** Left and right of a look are the frame's; a look back goes over the shoulder named, or the right one. */
function toGaze(event: Event, heading: number): Gaze {
  if (event.target === 'camera') return { kind: 'camera' };
  if (event.target !== null) return { kind: 'at', name: event.target };
  const pitch = event.value === 'up' ? 25 : event.value === 'down' ? -25 : 0;
  if (event.value === 'back') return { kind: 'turned', degrees: event.direction === 'left' ? -105 : 105, pitch };
  if (event.direction === 'left' || event.direction === 'right') {
    const turn = ((LOOK_HEADINGS[event.direction] - heading + 540) % 360) - 180;
    return { kind: 'turned', degrees: Math.max(-80, Math.min(80, turn)), pitch };
  }
  return pitch === 0 ? { kind: 'ahead' } : { kind: 'turned', degrees: 0, pitch };
}
