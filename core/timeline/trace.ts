/** Plays the screenplay out: the state of everyone and everything before and after every shot, along story time. */
import type { Cast } from '../model/cast.ts';
import type { Placed, Scene, Screenplay, Shot } from '../model/screenplay.ts';
import { eventsOf, isSpeech } from '../model/screenplay.ts';
import type { Event } from '../model/screenplay.ts';
import { applyEvent } from './apply-event.ts';
import { scheduleOf, type Schedule } from './schedule.ts';
import { NOTHING_KNOWN, stateOf, withFacts, type EntityState, type Fact, type State } from './state.ts';

export interface Timeline {
  /** In the order of the page, one for every shot of the screenplay. */
  readonly shots: readonly ShotTrace[];
}

export interface ShotTrace {
  readonly scene: Scene;
  readonly shot: Shot;
  readonly schedule: Schedule;
  /** Seconds after the scene began. */
  readonly start: number;
  readonly in: State;
  readonly out: State;
  /** Every event with the state just before it. */
  readonly steps: readonly { readonly event: Event; readonly before: State }[];
  /** The shot that time runs straight on from, without a gap. */
  readonly previous: ShotTrace | null;
}

/** How much of the state a scene's link to the one before it carries over. */
const DIRECT_LINKS = new Set(['CONTINUOUS', 'SAME', 'MOMENTS LATER']);

export function trace(screenplay: Screenplay, earlier?: Timeline): Timeline {
  const shots: ShotTrace[] = [];
  const declared = declaredState(screenplay.cast);
  const known = new Map(earlier?.shots.map((traced) => [traced.shot, traced]));
  let story: State = declared;
  let last: ShotTrace | null = null;
  for (const scene of screenplay.scenes) {
    const direct = last !== null && scene.link !== null && DIRECT_LINKS.has(scene.link);
    const aside = scene.mode === 'FLASHBACK' || scene.mode === 'DREAM' || scene.mode === 'FLASHFORWARD';
    let state = aside ? declared : direct ? story : carriedOver(story, declared);
    state = opened(state, scene);
    let previous: ShotTrace | null = direct && !aside ? last : null;
    let start = 0;
    for (const shot of scene.shots) {
      const before = known.get(shot);
      const traced: ShotTrace =
        before !== undefined &&
        before.scene === scene &&
        before.in === state &&
        before.previous === previous &&
        before.start === start
          ? before
          : traceShot(scene, shot, state, start, previous);
      shots.push(traced);
      state = traced.out;
      start += traced.schedule.seconds;
      previous = last = traced;
    }
    if (!aside) story = state;
  }
  return { shots };
}

function traceShot(scene: Scene, shot: Shot, opening: State, start: number, previous: ShotTrace | null): ShotTrace {
  const schedule = scheduleOf(shot);
  const events = eventsOf(shot);
  const before = seen(placed(withStatements(opening, events, shot.id), shot.blocking, shot.id), shot);
  let state = before;
  const steps: { event: Event; before: State }[] = [];
  for (const event of events) {
    steps.push({ event, before: state });
    state = applyEvent(state, event, shot.id);
  }
  return { scene, shot, schedule, start, in: before, out: state, steps, previous };
}

/** A statement that opens a shot was already true as it began, where nothing was known before. */
function withStatements(opening: State, events: readonly Event[], shot: string): State {
  let state = opening;
  const acted = new Set<string>();
  for (const event of events) {
    if (event.class === 'hold' && event.object !== null && !acted.has(event.object)) {
      const unknown =
        stateOf(state, event.object).holder === null && handsUnknown(stateOf(state, event.subject), event);
      if (unknown) state = applyEvent(state, event, shot);
    } else if (event.object !== null) acted.add(event.object);
  }
  return state;
}

function handsUnknown(state: EntityState, event: Event): boolean {
  const left = event.hand !== 'right' ? state.leftHand : null;
  const right = event.hand !== 'left' ? state.rightHand : null;
  return left === null && right === null;
}

/** Whoever the shot is of, or who acts or speaks in the picture, is there. */
function seen(state: State, shot: Shot): State {
  let next = state;
  const present: Fact<boolean> = { value: true, how: 'derived', since: shot.id, where: shot.where };
  for (const subject of shot.subjects) {
    if (stateOf(next, subject.value).present === null) next = withFacts(next, subject.value, { present });
  }
  for (const beat of shot.beats) {
    if (isSpeech(beat) && beat.voices.length === 0 && stateOf(next, beat.speaker).present === null) {
      next = withFacts(next, beat.speaker, { present: { ...present, where: beat.where } });
    }
  }
  return next;
}

/** What the declarations say: wardrobe, and the states a thing starts in. */
function declaredState(cast: Cast): State {
  const known = declaredStates.get(cast);
  if (known !== undefined) return known;
  const state = new Map<string, EntityState>();
  for (const entity of cast.entities) {
    const inherited = <Value>(value: Value): Fact<Value> => ({
      value,
      how: 'inherited',
      since: null,
      where: entity.where,
    });
    state.set(entity.name, {
      ...NOTHING_KNOWN,
      wears: entity.wears.length === 0 ? null : inherited(entity.wears),
      condition: entity.states.map(inherited),
    });
  }
  declaredStates.set(cast, state);
  return state;
}

const declaredStates = new WeakMap<Cast, State>();

/** Over a gap wardrobe and condition carry on; hands, places and postures are anyone's guess. */
function carriedOver(story: State, declared: State): State {
  if (story === declared) return declared;
  const next = new Map<string, EntityState>();
  for (const [name, state] of story)
    next.set(name, { ...NOTHING_KNOWN, wears: state.wears, condition: state.condition });
  return next;
}

function opened(state: State, scene: Scene): State {
  return scene.present.length === 0 ? state : placed(state, scene.present, null);
}

/** `MARA seated at left facing right, CUP in her left hand`: facts stated outright. */
function placed(state: State, people: readonly Placed[], shot: string | null): State {
  let next = state;
  for (const person of people) {
    const fact = <Value>(value: Value): Fact<Value> => ({
      value,
      how: shot === null ? 'inherited' : 'stated',
      since: shot,
      where: person.where,
    });
    next = withFacts(next, person.name, {
      present: fact(true),
      ...(person.side === null ? {} : { side: fact(person.side) }),
      ...(person.facing === null ? {} : { facing: fact(person.facing) }),
      ...(person.posture === null ? {} : { posture: fact(person.posture) }),
      ...(person.states.length === 0 ? {} : { condition: person.states.map(fact) }),
    });
    for (const { prop, hand } of person.hands) {
      const held = fact<string | null>(prop);
      next = withFacts(next, person.name, {
        ...(hand === 'left' || hand === 'both' ? { leftHand: held } : {}),
        ...(hand === 'right' || hand === 'both' ? { rightHand: held } : {}),
      });
      next = withFacts(next, prop, { holder: fact({ name: person.name, hand }), present: fact(true) });
    }
  }
  return next;
}
