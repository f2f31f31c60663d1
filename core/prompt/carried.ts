/** What a clip made without memory must be told: who everyone is, and what earlier shots left them with. */
import type { Screenplay } from '../model/screenplay.ts';
import { isPerson, isThing, type Entity } from '../model/cast.ts';
import { stateOf, type EntityState, type Fact } from '../timeline/state.ts';
import { scheduleOf } from '../timeline/schedule.ts';
import type { ShotTrace } from '../timeline/timeline.ts';
import type { CarriedFact } from './prompt.ts';

export interface Carried {
  /** One sentence for each person and thing in the shot, in the same words in every shot. */
  readonly subjects: readonly string[];
  /** One sentence for each thing that is already so as the shot opens. */
  readonly opening: readonly string[];
  readonly facts: readonly CarriedFact[];
}

export function carriedFacts(traced: ShotTrace, screenplay: Screenplay): Carried {
  const subjects: string[] = [];
  const opening: string[] = [];
  const facts: CarriedFact[] = [];
  for (const entity of inShot(traced, screenplay)) {
    const state = stateOf(traced.in, entity.name);
    const wears = state.wears?.value.map((garment) => garment.words).join(', ') ?? '';
    const who = lookOf(entity);
    const worn = wears === '' ? '' : ` wearing ${wears}`;
    if (who !== '' || worn !== '')
      subjects.push(`${entity.name} is ${who === '' ? 'a person' : who}${worn === '' ? '' : `,${worn}`}.`);
    if (state.wears !== null && wears !== '') facts.push(toCarried(entity, `wears ${wears}`, state.wears));
    for (const [fact, words] of factsOf(entity, state)) {
      // What the shot itself says stands in its action already.
      if (fact.since === traced.shot.id) continue;
      opening.push(`${words}.`);
      facts.push(toCarried(entity, words, fact));
    }
  }
  return { subjects, opening, facts };
}

/** As described; age and material too, where the description does not tell them. */
function lookOf({ description, looks, age, material }: Entity): string {
  const told = `${description}, ${looks}`.toLowerCase();
  const aged = age === null || TELLS_AGE.test(told) ? '' : `aged ${String(Math.round(age.value * 10) / 10)}`;
  const made = material === '' || told.includes(material.toLowerCase()) ? '' : `made of ${material}`;
  return [description, aged, looks, made].filter((words) => words !== '').join(', ');
}

const TELLS_AGE =
  /\d|\b(?:old|older|elderly|aged|young|baby|toddler|child|boy|girl|kid|teen|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ies)|(?:four|fif|six|seven|eigh|nine)teen|eleven|twelve)/;

function inShot(traced: ShotTrace, screenplay: Screenplay): readonly Entity[] {
  const names = [
    ...traced.shot.subjects.map((subject) => subject.value),
    ...scheduleOf(traced.shot).events.flatMap(({ beat }) => [
      beat.subject,
      ...(beat.object === null ? [] : [beat.object]),
      ...(beat.to === null ? [] : [beat.to]),
    ]),
    ...scheduleOf(traced.shot)
      .speeches.filter(({ beat }) => !beat.offScreen)
      .map(({ beat }) => beat.speaker),
  ];
  const found = [...new Set(names)].flatMap((name) => screenplay.cast.find(name) ?? []);
  const held = found.flatMap((entity) => {
    const { leftHand, rightHand } = stateOf(traced.in, entity.name);
    return [leftHand?.value, rightHand?.value].flatMap((name) =>
      typeof name === 'string' ? (screenplay.cast.find(name) ?? []) : [],
    );
  });
  return [...new Set([...found, ...held])].filter((entity) => isPerson(entity) || isThing(entity));
}

function factsOf(entity: Entity, state: EntityState): readonly (readonly [Fact<unknown>, string])[] {
  const facts: [Fact<unknown>, string][] = [];
  const name = entity.name;
  const both =
    state.leftHand?.value !== undefined &&
    state.leftHand.value !== null &&
    state.leftHand.value === state.rightHand?.value;
  if (state.leftHand !== null && state.leftHand.value !== null) {
    facts.push([
      state.leftHand,
      `${name} holds the ${state.leftHand.value} in ${both ? 'both hands' : 'the left hand'}`,
    ]);
  }
  if (!both && state.rightHand !== null && state.rightHand.value !== null) {
    facts.push([state.rightHand, `${name} holds the ${state.rightHand.value} in the right hand`]);
  }
  if (state.travel !== null) facts.push([state.travel, `${name} ${directionWords(state.travel.value)}`]);
  else if (state.facing !== null && isPerson(entity)) facts.push([state.facing, `${name} faces ${state.facing.value}`]);
  if (state.posture !== null && state.posture.value !== 'standing')
    facts.push([state.posture, `${name} is ${state.posture.value}`]);
  if (state.side !== null) facts.push([state.side, `${name} is at the ${state.side.value} of the frame`]);
  for (const condition of state.condition) facts.push([condition, `${name} is ${condition.value}`]);
  return facts;
}

function directionWords(direction: string): string {
  switch (direction) {
    case 'left':
      return 'moves from right to left';
    case 'right':
      return 'moves from left to right';
    case 'toward':
      return 'moves toward the camera';
    default:
      return 'moves away from the camera';
  }
}

function toCarried(entity: Entity, fact: string, known: Fact<unknown>): CarriedFact {
  return { entity: entity.name, fact: fact.replace(`${entity.name} `, ''), since: known.since ?? 'declaration' };
}
