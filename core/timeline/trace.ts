/** Plays the screenplay out: the state of everyone and everything before and after every shot, along story time. */
import type { Cast } from '../model/cast.ts';
import { sameEnds } from '../model/memory.ts';
import type { Event, Scene, Screenplay, Shot } from '../model/screenplay.ts';
import { eventsOf } from '../model/screenplay.ts';
import { applyEvent } from './apply-event.ts';
import { carriedOver, declaredState, placed, seen, withStatements } from './opening.ts';
import { sameState } from './same-state.ts';
import { scheduleOf, type Schedule } from './schedule.ts';
import type { State } from './state.ts';

export interface Timeline {
  readonly cast: Cast;
  readonly scenes: readonly Scene[];
  /** In the order of the page, one for every scene of the screenplay. */
  readonly passages: readonly Passage[];
}

/** A scene with the one that time runs straight on from; null where there is a gap, or nothing before. */
export interface Passage {
  readonly scene: SceneTrace;
  readonly before: SceneTrace | null;
  /** How the story stands after it: the scene's last state, or the state before it where it was an aside. */
  readonly story: State;
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
  const { scenes, cast } = screenplay;
  const known = earlier?.cast === cast ? earlier : undefined;
  const { head, tail } = sameEnds(scenes, known?.scenes ?? []);
  const shift = (known?.scenes.length ?? 0) - scenes.length;
  const declared = declaredState(cast);
  const passages: Passage[] = known === undefined ? [] : known.passages.slice(0, head);
  for (let index = head; index < scenes.length; index++) {
    const scene = scenes[index];
    if (scene === undefined) break;
    const before = known?.passages[index >= tail ? index + shift : index];
    const passage = playScene(scene, passages.at(-1), declared, before);
    passages.push(passage);
    // From the first passage that is as it was, all that follow are too.
    if (index >= tail && passage === before) {
      passages.push(...(known?.passages.slice(index + shift + 1) ?? []));
      break;
    }
  }
  return { cast, scenes, passages };
}

function playScene(scene: Scene, last: Passage | undefined, declared: State, known: Passage | undefined): Passage {
  const story = last?.story ?? declared;
  const direct = scene.link !== null && DIRECT_LINKS.has(scene.link);
  const aside = scene.mode !== null && ASIDES.has(scene.mode);
  const opening = aside || story === declared ? declared : direct ? story : carriedOver(story);
  const same = known?.scene.scene === scene && known.scene.in === opening;
  const traced = same ? known.scene : traceScene(scene, opening, known?.scene);
  const before = direct && !aside ? (last?.scene ?? null) : null;
  const after = aside ? story : traced.out;
  if (known?.scene === traced && known.before === before && known.story === after) return known;
  return { scene: traced, before, story: after };
}

/** All shots in the order of the page. */
export function shotTraces(timeline: Timeline): readonly ShotTrace[] {
  return timeline.passages.flatMap((passage) => passage.scene.shots);
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
  state = placed(state, shot.end, shot.id);
  return { scene, shot, schedule: scheduleOf(shot), start, opening, in: before, out: state, steps };
}
