/** `shotwright explain`: what was understood of each shot, as text or as JSON version 1. */
import { indexLines, type LineIndex } from '../../grammar/line-index.ts';
import { describeState } from '../../core/ide/describe-state.ts';
import { describeChanges, describeWhen } from '../../core/ide/describe-timeline.ts';
import { describeEvent } from '../../core/ide/hover.ts';
import type { Analysis } from '../../core/project.ts';
import { moveTimes } from '../../core/staging/camera-move.ts';
import type { Staging } from '../../core/staging/staging.ts';
import type { EntityState, State } from '../../core/timeline/state.ts';
import { scheduleOf } from '../../core/timeline/schedule.ts';
import type { ShotTrace } from '../../core/timeline/timeline.ts';
import { chooseShots, type ShotChoice } from '../choose-shots.ts';
import { analyseFile } from '../screenplays.ts';

export function explainCommand(file: string, options: ShotChoice & { readonly json?: boolean }): void {
  const analysis = analyseFile(file);
  const lines = indexLines(analysis.text);
  const shots = chooseShots(analysis, options);
  if (options.json === true) {
    const explained = shots.map((traced) => explainShot(traced, analysis, lines));
    process.stdout.write(`${JSON.stringify({ version: 1, shots: explained }, null, 2)}\n`);
  } else for (const traced of shots) process.stdout.write(`${explainText(traced, analysis)}\n`);
}

function explainShot(traced: ShotTrace, analysis: Analysis, lines: LineIndex) {
  const { shot, scene } = traced;
  const schedule = scheduleOf(shot);
  const { camera } = shot;
  return {
    shot: shot.id,
    scene: scene.number,
    line: lines.placeAt(analysis.locate(shot.where).start).line,
    start: traced.start,
    seconds: schedule.seconds,
    size: shot.size?.value ?? null,
    subjects: shot.subjects.map((subject) => subject.value),
    camera: {
      lensMm: camera.lens?.value.from ?? null,
      fStop: camera.stop?.value ?? null,
      heightM: camera.height?.value ?? null,
      distanceM: camera.distance?.value ?? null,
      angle: camera.angle?.value ?? null,
      moves: camera.moves.map((move) => {
        const { from, until } = moveTimes(move, camera.moves, schedule.seconds);
        return { move: move.id, with: move.with, from, to: Math.min(schedule.seconds, until) };
      }),
    },
    events: schedule.events.map(({ beat, at, until }) => {
      const place = lines.placeAt(analysis.locate(beat.where).start);
      const known = {
        object: beat.object ?? beat.thing,
        to: beat.to,
        from: beat.from,
        hand: beat.hand,
        speed: beat.speed?.value ?? null,
        distance: beat.distance?.value ?? null,
        duration: beat.duration?.value ?? null,
        height: beat.height?.value ?? null,
        direction: beat.direction,
        side: beat.side,
        target: beat.target,
        value: beat.value,
      };
      const said = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
      return {
        verb: beat.verb,
        class: beat.class,
        subject: beat.subject,
        at,
        until,
        ...said,
        ...place,
        text: beat.text,
      };
    }),
    stateIn: stateJson(traced.in),
    stateOut: stateJson(traced.out),
  };
}

function stateJson(state: State) {
  return Object.fromEntries([...state].map(([name, entity]) => [name, entityJson(entity)]));
}

function entityJson(state: EntityState) {
  return {
    present: state.present?.value ?? null,
    leftHand: state.leftHand?.value ?? null,
    rightHand: state.rightHand?.value ?? null,
    wears: state.wears?.value.map((garment) => garment.words) ?? [],
    travel: state.travel?.value ?? null,
    facing: state.facing?.value ?? null,
    posture: state.posture?.value ?? null,
    side: state.side?.value ?? null,
    condition: state.condition.map((fact) => fact.value),
  };
}

function explainText(traced: ShotTrace, analysis: Analysis): string {
  const { shot, scene } = traced;
  const schedule = scheduleOf(shot);
  const staging: Staging = analysis.staging(traced);
  const passage = analysis.timeline.passages.find((each) => each.scene.shots.includes(traced));
  const when = passage === undefined ? '' : describeWhen(passage.when);
  const prose = shot.beats.flatMap((beat) =>
    beat.kind === 'prose' && beat.notUnderstood !== null ? [`  prose  "${beat.text}" ${beat.notUnderstood}`] : [],
  );
  return [
    `${shot.id}  scene ${scene.number}${when === '' ? '' : ` (${when})`}, ${String(schedule.seconds)} s  ${staging.labels.join(' · ')}`,
    ...describeState(traced.in).map((line) => `  before ${line}`),
    ...schedule.events.map(
      ({ beat, at, until }) => `  ${at.toFixed(1)}-${until.toFixed(1)} s  ${describeEvent(beat)}  "${beat.text}"`,
    ),
    ...prose,
    ...describeChanges(traced).map((line) => `  ${line}`),
    ...staging.assumed.map((line) => `  assumed ${line}`),
    '',
  ].join('\n');
}
