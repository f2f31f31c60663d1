/** Who is in a shot and where: places from sides of the frame and from travel, headings, postures, looks and what the hands hold. */
import type { Tables } from '../data/tables.ts';
import type { Cast, Entity } from '../model/cast.ts';
import { isPerson } from '../model/cast.ts';
import { boards, type Event, type Shot } from '../model/screenplay.ts';
import { speedsOf } from '../physics/locomotion.ts';
import type { ShotTrace } from '../timeline/timeline.ts';
import { scheduleOf, type Timed } from '../timeline/schedule.ts';
import { stateOf, type EntityState } from '../timeline/state.ts';
import { applyEvent } from '../timeline/apply-event.ts';
import { DEFAULT_HEIGHT } from './body.ts';
import { follows } from './camera-move.ts';
import type { Floor, FloorPlan, Spot } from './floor-plan.ts';
import { headingOf, rightOf, type Outlook } from './frame-words.ts';
import { toGait } from './gait.ts';
import { keptInside } from './set.ts';
import type { Figure, FigureMark, Gaze, Posture, StagingSet } from './staging.ts';
import { startPlaces } from './start-places.ts';
import { headingTo, wayOf } from './way.ts';

/** A look across the frame shows more of the face than a profile. */
const LOOK_HEADINGS = { right: 105, left: 255 } as const;
/** Someone nothing is known of stands a little turned from the lens, as people do. */
const UNKNOWN_HEADING = 155;

export interface PlacedFigures {
  readonly figures: readonly Figure[];
  readonly outlook: Outlook;
  readonly assumed: readonly string[];
}

/** `plan` is where the shot before left everyone. */
export function placeFigures(
  traced: ShotTrace,
  cast: Cast,
  set: StagingSet,
  plan: FloorPlan,
  tables: Tables,
): PlacedFigures {
  const people = peopleIn(traced, cast);
  const { events } = scheduleOf(traced.shot);
  const ownOf = (name: string) => events.filter(({ beat }) => beat.subject === name || beat.to === name);
  const comesIn = (name: string) => isEntering(name, ownOf(name));
  const { places, outlook, assumed: aboutPlaces } = startPlaces(people, traced, plan, set, comesIn);
  const assumed = [...aboutPlaces];
  const whereIs = (name: string) => places[people.findIndex((person) => person.name === name)] ?? plan.get(name);
  const figures = people.map((entity, index) => {
    const { x, z } = places[index] ?? { x: 0, z: 0 };
    const before = comesIn(entity.name) ? undefined : plan.get(entity.name);
    const start: Start = { x, z, before, outlook, whereIs, tables };
    return placeFigure(entity, traced, ownOf(entity.name), start, set, assumed);
  });
  return { figures, outlook, assumed };
}

/** How someone opens a shot. */
interface Start extends Floor {
  /** Where and how the shot before left them. */
  readonly before: Spot | undefined;
  readonly outlook: Outlook;
  /** Where the others open the shot. */
  readonly whereIs: (name: string) => Floor | undefined;
  readonly tables: Tables;
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

function placeFigure(
  entity: Entity,
  traced: ShotTrace,
  own: readonly Timed<Event>[],
  start: Start,
  set: StagingSet,
  assumed: string[],
): Figure {
  const { shot } = traced;
  const schedule = scheduleOf(shot);
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
  start: Start,
  set: StagingSet,
): readonly FigureMark[] {
  const { seconds } = traced;
  let state = traced.in;
  const opening = stateOf(state, entity.name);
  const entering = isEntering(entity.name, own);
  const marks: FigureMark[] = [];
  let mark: FigureMark = {
    at: 0,
    x: start.x,
    y: 0,
    z: start.z,
    travelled: 0,
    heading: openingHeading(entity.name, opening, own, traced, start),
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
  if (first !== undefined && start.before === undefined)
    mark = {
      ...mark,
      ...keptInside(
        { x: start.x - leadIn(traced, first, set, start.tables) * rightOf(start.outlook), z: start.z },
        set,
      ),
    };
  for (const timed of own) {
    const event = timed.beat;
    state = applyEvent(state, event, traced.shot.id, traced.scene);
    const at = shownFrom(timed, seconds);
    if (at > mark.at) {
      marks.push(mark);
      mark = advance(mark, at, set);
    }
    if (event.subject === entity.name) {
      const isStillThere = stateOf(state, entity.name).present?.value !== false;
      mark = changed(mark, event, timed, set, start, isStillThere);
    }
    mark = { ...mark, ...hands(stateOf(state, entity.name)) };
    if (event.class !== 'travel' || event.subject !== entity.name) continue;
    const way = wayOf(event, mark, scheduleOf(traced.shot).events, start.whereIs, start.outlook);
    if (way !== undefined) mark = { ...mark, heading: way.heading };
    const until = Math.min(timed.until, mark.at + (way?.length ?? Infinity) / mark.speed);
    if (until < seconds && !own.some((other) => other.at > timed.at && other.at <= until)) {
      marks.push(mark);
      mark = { ...advance(mark, until, set), speed: 0, gait: 'stand' };
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
  const { x, z } = keptInside({ x: mark.x + Math.sin(angle) * distance, z: mark.z + Math.cos(angle) * distance }, set);
  const gone = Math.hypot(x - mark.x, z - mark.z);
  return { ...mark, at, x, z, travelled: mark.travelled + gone };
}

function changed(
  mark: FigureMark,
  event: Event,
  timed: Timed<Event>,
  set: StagingSet,
  { outlook, tables }: Start,
  isStillThere: boolean,
): FigureMark {
  switch (event.class) {
    case 'travel': {
      if (event.gait === 'stand') return { ...mark, speed: 0, gait: 'stand' };
      const heading = headingOf(event.direction, outlook) ?? mark.heading;
      const speed = travelSpeed(event, timed, tables);
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
      return { ...mark, present: isStillThere };
    case 'posture':
      if (event.value === 'turned' && event.target !== null)
        return { ...mark, gaze: { kind: 'at', name: event.target } };
      if (event.value === 'turned') return { ...mark, heading: (mark.heading + 180) % 360, speed: 0, gait: 'stand' };
      if (event.value === null) return mark;
      return { ...mark, posture: toPosture(event.value), speed: 0, gait: 'stand' };
    case 'look':
      return { ...mark, gaze: toGaze(event, mark.heading - outlook) };
    default:
      return mark;
  }
}

/** Metres a second: as written, from distance and time, or typical of the gait. */
function travelSpeed(event: Event, timed: Pick<Timed<Event>, 'at' | 'until'>, tables: Tables): number {
  if (event.speed !== null) return event.speed.value;
  if (event.distance !== null && timed.until > timed.at) return event.distance.value / (timed.until - timed.at);
  return speedsOf(event.gait ?? '', tables)?.typical ?? (event.verb === 'roll' ? 1 : 0);
}

/** How far before its place someone starts who travels through a shot whose camera waits: half the way, so that they cross it. */
function leadIn(traced: ShotTrace, first: Timed<Event>, set: StagingSet, tables: Tables): number {
  const along = follows(traced.shot);
  const direction = first.beat.direction;
  if (along || (direction !== 'left' && direction !== 'right')) return 0;
  const way = travelSpeed(first.beat, first, tables) * (first.until - first.at);
  const half = Math.min(way / 2, set.size === null ? Infinity : set.size.width / 2 - 0.5);
  return direction === 'right' ? half : -half;
}

/** The first who comes or goes tells whether someone was there before. */
function isEntering(name: string, own: readonly Timed<Event>[]): boolean {
  const first = own.find(
    ({ beat }) => beat.subject === name && (beat.class === 'enter' || beat.class === 'exit') && !boards(beat),
  );
  return first?.beat.class === 'enter';
}

/** What the shot says, then how the shot before left them, then what is known of them. */
function openingHeading(
  name: string,
  { facing, travel }: EntityState,
  own: readonly Timed<Event>[],
  { shot }: ShotTrace,
  start: Start,
): number {
  const { before, outlook, whereIs } = start;
  const firstTravel = own.find(({ beat }) => beat.class === 'travel')?.beat.direction;
  const isNews = before === undefined || facing?.since === shot.id;
  const known = headingOf(firstTravel ?? (isNews ? (facing ?? travel)?.value : null), outlook);
  if (known !== undefined) return known;
  const opposite = facing === null ? whereIs(overShoulder(name, shot) ?? '') : undefined;
  if (opposite !== undefined) return headingTo(start, opposite);
  const look = own.find(({ beat }) => beat.class === 'look' && beat.value !== 'back')?.beat.direction;
  if (facing === null && travel === null && (look === 'left' || look === 'right'))
    return (LOOK_HEADINGS[look] + (look === 'right' ? 25 : -25) + outlook) % 360;
  return before?.heading ?? (UNKNOWN_HEADING + outlook) % 360;
}

/** Whom someone looks at over the shoulder of whom: those two face each other. */
function overShoulder(name: string, { camera, subjects }: Shot): string | undefined {
  const shoulder = camera.overShoulder?.value;
  const seen = subjects.find(({ value }) => value !== shoulder)?.value;
  return name === shoulder ? seen : name === seen ? shoulder : undefined;
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
