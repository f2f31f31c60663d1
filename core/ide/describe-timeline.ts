/** A scene played out as a small text: every change with its time, `0:03 MAYA right hand CANTEEN (shot 1A)`. */
import { scheduleOf } from '../timeline/schedule.ts';
import type { SceneTrace, ShotTrace } from '../timeline/timeline.ts';
import { stateOf, type State } from '../timeline/state.ts';
import type { When } from '../timeline/when.ts';
import { clockWords } from '../timeline/time-words.ts';
import { describeEntity } from './describe-state.ts';

/** What changes in a shot, in order. Times count from the start of the scene. */
export function describeChanges(traced: ShotTrace): readonly string[] {
  const lines: string[] = [];
  const tell = (at: number, before: State, after: State) => {
    for (const change of changesBetween(before, after)) lines.push(`${minutes(traced.start + at)} ${change}`);
  };
  tell(0, traced.opening, traced.in);
  for (const [index, { event, before }] of traced.steps.entries()) {
    const after = traced.steps[index + 1]?.before ?? traced.out;
    tell(scheduleOf(traced.shot).events.find(({ beat }) => beat === event)?.at ?? 0, before, after);
  }
  return lines;
}

/** All of a scene: how it opens, and what changes. */
export function describeScene(scene: SceneTrace): readonly string[] {
  const opening = scene.shots[0]?.opening ?? scene.out;
  return [
    ...[...opening.keys()]
      .flatMap((name) => describeEntity(name, stateOf(opening, name)))
      .map((line) => `0:00 ${line}`),
    ...scene.shots.flatMap(describeChanges),
  ];
}

/** `day 2, 17:40, DUSK, 2026-06-21`; empty where nothing is known of the time. */
export function describeWhen({ day, clock, time, date }: When): string {
  return [
    day === null ? '' : `day ${String(day.value)}`,
    clock === null ? '' : clockWords(clock.value),
    time?.value ?? '',
    date?.value ?? '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function changesBetween(before: State, after: State): readonly string[] {
  if (before === after) return [];
  return [...after.keys()].flatMap((name) => {
    const [was, is] = [stateOf(before, name), stateOf(after, name)];
    if (was === is) return [];
    const known = new Set(describeEntity(name, was).map(bare));
    return describeEntity(name, is).filter((line) => !known.has(bare(line)));
  });
}

/** Without the shot it is known since. */
function bare(line: string): string {
  return line.slice(0, line.lastIndexOf(' ('));
}

function minutes(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}
