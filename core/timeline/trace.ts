/** Plays the screenplay out: the state of everyone and everything before and after every shot, along story time. */
import type { Event, Scene, Screenplay, Shot } from '../model/screenplay.ts';
import { eventsOf } from '../model/screenplay.ts';
import { applyEvent } from './apply-event.ts';
import { carriedOver, declaredState, placed, seen, withStatements } from './opening.ts';
import { sameState } from './same-state.ts';
import { scheduleOf, type Schedule } from './schedule.ts';
import type { State } from './state.ts';

export interface Timeline {
  /** In the order of the page, one for every scene of the screenplay. */
  readonly passages: readonly Passage[];
}

/** A scene with the one that time runs straight on from; null where there is a gap, or nothing before. */
export interface Passage {
  readonly scene: SceneTrace;
  readonly before: SceneTrace | null;
}

/** A scene played out from one opening: the same object for as long as the scene and what it opens on stay the same. */
export interface SceneTrace {
  readonly scene: Scene;
  readonly in: State;
  readonly out: State;
  readonly shots: readonly ShotTrace[];
}

export interface ShotTrace {
  readonly scene: Scene;
  readonly shot: Shot;
  readonly schedule: Schedule;
  /** Seconds after the scene began. */
  readonly start: number;
  /** As the shot before left it. */
  readonly opening: State;
  /** With what the shot itself places and states outright. */
  readonly in: State;
  readonly out: State;
  /** Every event with the state just before it. */
  readonly steps: readonly { readonly event: Event; readonly before: State }[];
}

/** Links over which the whole state carries on. */
const DIRECT_LINKS = new Set(['CONTINUOUS', 'SAME', 'MOMENTS LATER']);
/** Modes with a time of their own, which neither read nor change the story's state. */
const ASIDES = new Set(['FLASHBACK', 'DREAM', 'FLASHFORWARD']);

/** With an earlier timeline, a scene is played again only when it, or the state it opens on, has changed. */
export function trace(screenplay: Screenplay, earlier?: Timeline): Timeline {
  const passages: Passage[] = [];
  const declared = declaredState(screenplay.cast);
  let story: State = declared;
  let last: SceneTrace | null = null;
  for (const [index, scene] of screenplay.scenes.entries()) {
    const direct = scene.link !== null && DIRECT_LINKS.has(scene.link);
    const aside = scene.mode !== null && ASIDES.has(scene.mode);
    const opening = aside || story === declared ? declared : direct ? story : carriedOver(story);
    const known = findEarlier(earlier, index, scene);
    const traced: SceneTrace =
      known?.scene.scene === scene && known.scene.in === opening
        ? known.scene
        : traceScene(scene, opening, known?.scene);
    const before: SceneTrace | null = direct && !aside ? last : null;
    passages.push(known?.scene === traced && known.before === before ? known : { scene: traced, before });
    last = traced;
    if (!aside) story = traced.out;
  }
  return { passages };
}

/** All shots in the order of the page. */
export function shotTraces(timeline: Timeline): readonly ShotTrace[] {
  return timeline.passages.flatMap((passage) => passage.scene.shots);
}

/** The earlier passage of a scene: usually at the same place, otherwise found by its block. */
function findEarlier(earlier: Timeline | undefined, index: number, scene: Scene): Passage | undefined {
  const there = earlier?.passages[index];
  if (there?.scene.scene.block.id === scene.block.id) return there;
  return earlier?.passages.find((passage) => passage.scene.scene.block.id === scene.block.id);
}

/** Ends on the very state object of before where it ends on an equal one, so that what follows need not be played again. */
function traceScene(scene: Scene, opening: State, before: SceneTrace | undefined): SceneTrace {
  const shots: ShotTrace[] = [];
  const atFirst = scene.present.length === 0 ? opening : placed(opening, scene.present, null);
  let state =
    before !== undefined && sameState(before.shots[0]?.opening, atFirst)
      ? (before.shots[0]?.opening ?? atFirst)
      : atFirst;
  let start = 0;
  for (const [index, shot] of scene.shots.entries()) {
    const known = before?.shots[index];
    const same = known?.shot === shot && known.opening === state && known.start === start && known.scene === scene;
    const traced = same ? known : traceShot(scene, shot, state, start);
    shots.push(traced);
    state = known !== undefined && sameState(known.out, traced.out) ? known.out : traced.out;
    start += traced.schedule.seconds;
  }
  const out = before !== undefined && sameState(before.out, state) ? before.out : state;
  return { scene, in: opening, out, shots };
}

function traceShot(scene: Scene, shot: Shot, opening: State, start: number): ShotTrace {
  const events = eventsOf(shot);
  const before = seen(placed(withStatements(opening, events, shot.id), shot.blocking, shot.id), shot);
  let state = before;
  const steps: { event: Event; before: State }[] = [];
  for (const event of events) {
    steps.push({ event, before: state });
    state = applyEvent(state, event, shot.id);
  }
  return { scene, shot, schedule: scheduleOf(shot), start, opening, in: before, out: state, steps };
}
