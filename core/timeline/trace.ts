/** Plays the screenplay out: the state of everyone and everything before and after every shot, along story time. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';
import { sameEnds } from '../model/memory.ts';
import { isSpeech, type Event, type Scene, type Screenplay, type Shot, type Speech } from '../model/screenplay.ts';
import { applyEvent } from './apply-event.ts';
import { isStatement, noteConflicts, noteUse, type Conflict } from './conflicts.ts';
import { carriedOver, gapBetween, type Gap } from './gap.ts';
import { isDirect } from './links.ts';
import { leave } from './leave.ts';
import { declaredState, placed, seen, withStatements } from './opening.ts';
import { sameState } from './same-state.ts';
import { scheduleOf } from './schedule.ts';
import { sealed, stateOf, type State } from './state.ts';
import type { Lines, Passage, SceneTrace, ShotTrace, Timeline } from './timeline.ts';
import { NO_TIME, sameWhen, whenOf } from './when.ts';
import { worldIn } from './world.ts';

const NO_CONFLICTS: readonly Conflict[] = [];
const NO_GAP: Gap = { least: 0, most: Infinity, link: null, newDay: false, isBack: false, samePlace: false };
const NO_LINES: Lines = new Map();

/** Whether two versions of a passage leave everyone at the same places. */
export type EndAlike = (one: Passage, other: Passage) => boolean;

/** With an earlier timeline, a scene is played again only when it, or the state it opens on, has changed. */
export function trace(
  screenplay: Screenplay,
  earlier?: Timeline,
  tables = USUAL_TABLES,
  endAlike: EndAlike = () => false,
): Timeline {
  const { scenes, cast, settings } = screenplay;
  const known =
    earlier?.cast === cast && earlier.settings === settings && earlier.tables === tables ? earlier : undefined;
  const { head, tail } = sameEnds(scenes, known?.scenes ?? []);
  const shift = (known?.scenes.length ?? 0) - scenes.length;
  const passages: Passage[] = known === undefined ? [] : known.passages.slice(0, head);
  const after = scenes.some((scene) => scene.after !== null) ? passages : null;
  for (let index = head; index < scenes.length; index++) {
    const scene = scenes[index];
    if (scene === undefined) break;
    const before = known?.passages[index >= tail ? index + shift : index];
    const passage = playScene(scene, passages, screenplay, tables, before, endAlike);
    passages.push(passage);
    // From the first passage that is as it was, all that follow are too, unless one of them looks further back.
    if (index >= tail && passage === before && after === null) {
      passages.push(...(known?.passages.slice(index + shift + 1) ?? []));
      break;
    }
  }
  return { cast, settings, tables, scenes, passages };
}

/** The lines of time as they stand on the page before a scene, or after the scene that it says it follows. */
function linesBefore(scene: Scene, passages: readonly Passage[]): Lines {
  const followed =
    scene.after === null ? undefined : passages.find((one) => one.scene.scene.number === scene.after?.value);
  return (followed ?? passages.at(-1))?.lines ?? NO_LINES;
}

/** Modes with a line of time of their own, which neither reads nor changes the story's. */
const ASIDES = new Set(['FLASHBACK', 'DREAM', 'FLASHFORWARD']);

/** The line of time that a scene belongs to. */
export function lineOf(scene: Scene): string {
  if (scene.mode === null || !ASIDES.has(scene.mode)) return 'story';
  return scene.year === null ? scene.mode : `${scene.mode} ${String(scene.year)}`;
}

function playScene(
  scene: Scene,
  passages: readonly Passage[],
  screenplay: Screenplay,
  tables: Tables,
  known: Passage | undefined,
  endAlike: EndAlike,
): Passage {
  const { cast, settings } = screenplay;
  const lines = linesBefore(scene, passages);
  const name = lineOf(scene);
  const last = lines.get(name);
  const declared = declaredState(cast);
  const whenBefore = last?.when ?? NO_TIME;
  const asBefore = known?.scene.scene === scene && known.whenBefore === whenBefore;
  const when = asBefore ? known.when : sameWhen(whenOf(scene, last?.when, settings), known?.when);
  const gap = last === undefined ? NO_GAP : sameGap(gapBetween(last.scene.scene, scene, last.when, when), known?.gap);
  const opening = last === undefined ? declared : carriedOver(last.state, gap, declared, tables);
  const same = known?.scene.scene === scene && known.scene.in === opening;
  const traced = same ? known.scene : traceScene(scene, opening, known?.scene);
  const before = last !== undefined && isDirect(scene.link) ? last.scene : null;
  const floor = before !== null && gap.samePlace ? (passages.findLast((one) => one.scene === before) ?? null) : null;
  const line = known?.lines.get(name);
  const left = leave(traced, tables);
  const state = line !== undefined && sameState(line.state, left) ? line.state : left;
  if (
    known?.scene === traced &&
    known.before === before &&
    sameFloor(known.floor, floor, endAlike) &&
    known.gap === gap &&
    known.when === when &&
    known.whenBefore === whenBefore &&
    line?.state === state &&
    sameOthers(known.lines, lines, name)
  )
    return known;
  return {
    scene: traced,
    before,
    floor,
    gap,
    when,
    whenBefore,
    tables,
    world: worldIn(scene, settings),
    lines: new Map(lines).set(name, { state, when, scene: traced }),
  };
}

function sameFloor(one: Passage | null, other: Passage | null, endAlike: EndAlike): boolean {
  return one === other || (one !== null && other !== null && endAlike(one, other));
}

function sameGap(gap: Gap, known: Gap | undefined): Gap {
  const same =
    known !== undefined &&
    known.least === gap.least &&
    known.most === gap.most &&
    known.link === gap.link &&
    known.newDay === gap.newDay &&
    known.samePlace === gap.samePlace;
  return same ? known : gap;
}

function sameOthers(after: Lines, before: Lines, own: string): boolean {
  if (after.size !== before.size && after.size !== before.size + 1) return false;
  for (const [name, line] of before) if (name !== own && after.get(name) !== line) return false;
  return true;
}

/** Ends on the very state object of before where it ends on an equal one, so that what follows need not be played again. */
function traceScene(scene: Scene, opening: State, before: SceneTrace | undefined): SceneTrace {
  const shots: ShotTrace[] = [];
  const conflicts: Conflict[] = [];
  const atFirst = scene.present.length === 0 ? opening : sealed(placed(opening, scene.present, null, conflicts));
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
    start += traced.seconds;
  }
  const out = before !== undefined && sameState(before.out, state) ? before.out : state;
  return { scene, in: opening, out, shots, conflicts: conflicts.length === 0 ? NO_CONFLICTS : conflicts };
}

function traceShot(scene: Scene, shot: Shot, opening: State, start: number): ShotTrace {
  const conflicts: Conflict[] = [];
  const steps: { event: Event; before: State }[] = [];
  const speeches: { speech: Speech; before: State }[] = [];
  const stated = withStatements(opening, shot, scene);
  const before = sealed(seen(placed(stated, shot.blocking, shot.id, conflicts), shot));
  let state = before;
  for (const beat of shot.beats) {
    if (isSpeech(beat)) {
      speeches.push({ speech: beat, before: state });
      continue;
    }
    for (const event of beat.events) {
      steps.push({ event, before: state });
      const after = applyEvent(state, event, shot.id, scene);
      noteUse(event, state, shot.id, conflicts);
      if (isStatement(event, state)) {
        for (const name of event.object === null ? [event.subject] : [event.subject, event.object])
          noteConflicts(name, stateOf(state, name), stateOf(after, name), conflicts);
      }
      state = after;
    }
  }
  return {
    scene,
    shot,
    seconds: shot.seconds?.value ?? scheduleOf(shot).seconds,
    start,
    opening,
    in: before,
    out: sealed(placed(state, shot.end, shot.id)),
    steps,
    speeches,
    conflicts: conflicts.length === 0 ? NO_CONFLICTS : conflicts,
  };
}
