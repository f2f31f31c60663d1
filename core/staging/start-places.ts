/** Where everyone stands as a shot opens: as the floor plan has them, and for the rest where sides and company ask for. */
import type { Entity } from '../model/cast.ts';
import type { Shot } from '../model/screenplay.ts';
import { stateOf } from '../timeline/state.ts';
import type { ShotTrace } from '../timeline/timeline.ts';
import { middleOf, type Floor, type FloorPlan } from './floor-plan.ts';
import { rightOf, type Outlook } from './frame-words.ts';
import { keptInside } from './set.ts';
import type { StagingSet } from './staging.ts';

/** Metres from the middle to people who share a scene and whose places nobody gave. */
const APART = 0.75;
/** Metres that two people need between them. */
const ELBOW_ROOM = 0.6;
const TOGETHER: Readonly<Record<string, number>> = { WS: 8, EWS: 20 };
const CLOSE_TOGETHER = 4;

/** Metres over which those may stand whom a shot shows together. Source: our own estimate, about the widths of the sizes. */
export function togetherIn({ size }: Shot): number {
  return TOGETHER[size?.value ?? ''] ?? CLOSE_TOGETHER;
}

interface Starts {
  /** One for each of the people. */
  readonly places: readonly Floor[];
  readonly outlook: Outlook;
  readonly assumed: readonly string[];
}

interface Person {
  readonly name: string;
  /** Where the frame has them: -1 left, 1 right, 0 in the middle; null where nobody said. */
  readonly side: number | null;
  /** The shot itself says so. */
  readonly said: boolean;
  /** The shot is of them, or looks through their eyes or over their shoulder. */
  readonly framed: boolean;
}

/** Whoever `comesIn` during the shot begins anew. */
export function startPlaces(
  people: readonly Entity[],
  traced: ShotTrace,
  plan: FloorPlan,
  set: StagingSet,
  comesIn: (name: string) => boolean,
): Starts {
  const all = people.map(({ name }) => toPerson(name, people, traced));
  const known = new Map<string, Floor>();
  for (const { name } of all) {
    const spot = plan.get(name);
    if (spot !== undefined && !comesIn(name)) known.set(name, spot);
  }
  if (known.size === 0) return { places: usualPlaces(all), outlook: 0, assumed: [] };
  const outlook = seenFromBehind(all, known) ? 180 : 0;
  const right = rightOf(outlook);
  leaveOneOfMates(all, known, right);
  for (const person of all) if (contradicts(person, all, known, right)) known.delete(person.name);
  const assumed = bringTogether(all, known, togetherIn(traced.shot));
  for (const person of all) if (crowds(person, all, known)) known.delete(person.name);
  const others = [...plan].filter(([name]) => all.every((person) => person.name !== name)).map(([, spot]) => spot);
  for (const person of all) {
    if (known.has(person.name)) continue;
    const mate = mateOf(person, all, known);
    const shared = mate === undefined ? undefined : known.get(mate.name);
    known.set(person.name, shared ?? newPlace(person, all, known, others, right, set));
  }
  return { places: all.map(({ name }) => known.get(name) ?? { x: 0, z: 0 }), outlook, assumed };
}

function toPerson(name: string, people: readonly Entity[], { shot, in: opening }: ShotTrace): Person {
  const { side } = stateOf(opening, name);
  const { pov, overShoulder } = shot.camera;
  // A shot of nobody looks at the first two.
  const subjects =
    shot.subjects.length > 0 ? shot.subjects.map(({ value }) => value) : people.slice(0, 2).map((one) => one.name);
  return {
    name,
    side: side === null ? null : side.value === 'left' ? -1 : side.value === 'right' ? 1 : 0,
    said: side?.since === shot.id,
    framed: [...subjects, pov?.value, overShoulder?.value].includes(name),
  };
}

/** In an empty plan left, centre and right of the frame become places; who has no side stands between those who have. */
function usualPlaces(all: readonly Person[]): readonly Floor[] {
  let free = 0;
  return all.map(({ side }) => {
    if (side !== null || all.length === 1) return { x: (side ?? 0) * APART, z: 0 };
    const order = free++;
    const spread = (all.length - 1) / 2;
    return { x: (order - spread) * 2 * APART, z: order % 2 === 0 ? 0 : 0.4 };
  });
}

/** Everyone is where they were, and the shot has them the other way round: it is taken from the other side of the line. */
function seenFromBehind(all: readonly Person[], known: ReadonlyMap<string, Floor>): boolean {
  let isTurned = false;
  for (const a of all) {
    for (const b of all) {
      const [from, to] = [known.get(a.name), known.get(b.name)];
      if (!a.said || !b.said || (a.side ?? 0) >= (b.side ?? 0) || from === undefined || to === undefined) continue;
      if (from.x <= to.x) return false;
      isTurned = true;
    }
  }
  return isTurned;
}

/** Another whom the shot shows and puts at the very same side, whose place is known: they stand in each other, as a finding says. */
function mateOf(person: Person, all: readonly Person[], known: ReadonlyMap<string, Floor>): Person | undefined {
  const isPut = ({ framed, said }: Person) => framed && said;
  return !isPut(person)
    ? undefined
    : all.find((other) => other !== person && isPut(other) && other.side === person.side && known.has(other.name));
}

/** The one who already is furthest to the side keeps the place; the others come to it. */
function leaveOneOfMates(all: readonly Person[], known: Map<string, Floor>, right: number): void {
  for (const person of all) {
    const mate = mateOf(person, all, known);
    const [own, other] = [known.get(person.name), known.get(mate?.name ?? '')];
    if (mate === undefined || own === undefined || other === undefined) continue;
    known.delete((person.side ?? 0) * right * (own.x - other.x) >= 0 ? mate.name : person.name);
  }
}

/** The shot puts them on another side of those it shows than where the plan has them. */
function contradicts(
  person: Person,
  all: readonly Person[],
  known: ReadonlyMap<string, Floor>,
  right: number,
): boolean {
  const { name, said, side } = person;
  const spot = known.get(name);
  if (spot === undefined || !said || side === null || side === 0) return false;
  const places = all.flatMap((other) => {
    const differs = other !== person && other.framed && (other.said ? other.side : 0) !== side;
    return differs ? (known.get(other.name) ?? []) : [];
  });
  return places.length > 0 && side * right * (spot.x - middleOf(places).x) <= 0;
}

/** Who is too far from the first of those whom the shot shows together has come up to them. */
function bringTogether(all: readonly Person[], known: Map<string, Floor>, most: number): readonly string[] {
  const [first, ...rest] = all.filter(({ name, framed }) => framed && known.has(name));
  const to = first === undefined ? undefined : known.get(first.name);
  if (first === undefined || to === undefined) return [];
  const far = rest.filter(({ name }) => {
    const from = known.get(name) ?? to;
    return Math.hypot(from.x - to.x, from.z - to.z) > most;
  });
  for (const { name } of far) known.delete(name);
  return far.map(({ name }) => `${name} is taken to have come up to ${first.name}.`);
}

/** Two who walked to one place, and are shown there, don't stand in each other. */
function crowds(person: Person, all: readonly Person[], known: ReadonlyMap<string, Floor>): boolean {
  const spot = known.get(person.name);
  return all.slice(0, all.indexOf(person)).some(({ name, framed }) => {
    const other = framed && person.framed ? known.get(name) : undefined;
    return spot !== undefined && other !== undefined && !areApart(spot, other);
  });
}

function areApart(a: Floor, b: Floor): boolean {
  return Math.hypot(a.x - b.x, a.z - b.z) >= ELBOW_ROOM;
}

/** Beside those whom the shot shows, on the side that is known, or else the one that the order of names gives; behind them where there is no room. */
function newPlace(
  person: Person,
  all: readonly Person[],
  known: ReadonlyMap<string, Floor>,
  others: readonly Floor[],
  right: number,
  set: StagingSet,
): Floor {
  const shown = all.filter(({ name, framed }) => framed && known.has(name));
  const company = (shown.length > 0 ? shown : all).flatMap(({ name }) => known.get(name) ?? []);
  const taken = [...known.values(), ...others];
  const middle = middleOf(company);
  const isFirst = person.framed && shown.some((other) => all.indexOf(other) > all.indexOf(person));
  const way = person.side === null ? (isFirst ? -right : right) : person.side * right;
  const ways = person.side === null ? [way, -way] : [way];
  const beside = ways.flatMap((one) => {
    const edge = company.reduce((far, { x }) => (one * (x - far) > 0 ? x : far), middle.x);
    return one === 0 ? [middle] : [1, 2, 3].map((steps) => ({ x: edge + one * steps * 2 * APART, z: middle.z }));
  });
  const behind = [0.8, 1.6].flatMap((z) =>
    [...(person.side === null ? [0] : []), 1, 2, 3].flatMap((steps) =>
      ways.map((one) => ({ x: middle.x + one * steps * APART, z: middle.z + z * right })),
    ),
  );
  const free = [...beside, ...behind].find((place) => {
    const inside = keptInside(place, set);
    return inside.x === place.x && inside.z === place.z && taken.every((other) => areApart(other, place));
  });
  if (free !== undefined) return free;
  return keptInside({ x: middle.x + way * APART, z: middle.z }, set);
}
