/** A pan that takes the picture past so fast that it judders. */
import type { CameraMove, Event, Settings, Shot } from '../../../model/screenplay.ts';
import { mostSeconds } from '../../../staging/camera-move.ts';
import { panLook, secondsToCross, smoothPan } from '../../../staging/camera-speed.ts';
import { cropTo, fieldOfView } from '../../../staging/optics.ts';
import { scheduleOf } from '../../../timeline/schedule.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import type { Fix, Reason } from '../../finding.ts';
import { longerShot } from '../../lengths.ts';
import { defineRule } from '../../rule.ts';
import { seconds } from '../../words.ts';

const RED = 'RED, Camera panning speed: a picture width in no less than 7 s at 24 fps, 180° shutter';

export const panTooFast = defineRule({
  id: 'camera/pan-too-fast',
  summary: 'The camera pans so fast that the picture judders.',
  severity: 'warning',
  figures: {
    smooth: { value: 7, unit: 's to cross the frame', source: RED },
    juddering: { value: 3.5, unit: 's to cross the frame', source: `half of it; ${RED}` },
    whip: { value: 1, unit: 's to cross the frame', source: 'general knowledge: faster is a whip pan' },
  },
  check({ scene }, film, report, values) {
    const { fps } = film.screenplay.settings;
    for (const traced of scene.shots) {
      const { shot } = traced;
      for (const move of shot.camera.moves) {
        if ((move.id !== 'pan-left' && move.id !== 'pan-right') || move.degrees === null || move.degrees === 0)
          continue;
        const length = mostSeconds(move, shot);
        const view = viewOf(shot, film.screenplay.settings);
        if (length === null || length <= 0 || view === undefined || goesAlong(move, traced)) continue;
        const crossing = secondsToCross(view, move.degrees / length);
        const look = panLook(crossing, fps, values);
        if (look === 'smooth') continue;
        const needed = move.degrees / smoothPan(view, fps, values);
        report({
          where: move.where,
          shot: shot.id,
          severity: look === 'doubtful' ? 'info' : 'warning',
          message: `This pan crosses the frame in ${seconds(crossing)}; it ${look === 'doubtful' ? 'may' : 'will'} judder. ${needed > LONGEST ? 'Pan less' : `Take ${seconds(Math.ceil(needed))}`} or make it a whip pan.`,
          because: lensHere(shot),
          fixes: [...(needed > LONGEST ? [] : slower(move, Math.ceil(needed), traced, film)), ...whip(move)],
        });
      }
    }
  },
});

/** Seconds that anybody would let a pan last. */
const LONGEST = 60;

/** Degrees that the frame is wide. Without a lens nobody knows; at another frame rate the seconds may be those of the set. */
function viewOf({ camera }: Shot, { sensor, aspect }: Settings): number | undefined {
  const { lens, frameRate, slowMotion, lensWords } = camera;
  if (lens === null || lens.value.from !== lens.value.to || lensWords.includes('anamorphic')) return undefined;
  if (frameRate !== null || slowMotion !== null) return undefined;
  return fieldOfView(cropTo(sensor, aspect).width, lens.value.from);
}

function lensHere({ camera }: Shot): readonly Reason[] {
  return camera.lens === null ? [] : [{ message: 'The lens sets how wide the frame is', where: camera.lens.where }];
}

/** With someone who moves, only the background judders, and nobody looks at it. */
function goesAlong(move: CameraMove, { shot }: ShotTrace): boolean {
  return (
    move.with !== null || scheduleOf(shot).events.some(({ beat }) => MOVING.has(beat.class) && beat.gait !== 'stand')
  );
}

const MOVING: ReadonlySet<Event['class']> = new Set(['travel', 'enter', 'exit', 'jump', 'fall', 'throw']);

/** More time for the pan, and for the shot where it is too short for that. */
function slower(move: CameraMove, needed: number, traced: ShotTrace, film: Film): readonly Fix[] {
  const from = move.at ?? 0;
  const { seconds: length } = traced.shot;
  const chained = traced.shot.camera.moves.some(({ step }) => step !== move.step);
  if (chained) return [];
  const fits = length === null || from + needed <= length.value;
  const [longer] = fits ? [] : longerShot(traced, film, from + needed);
  if (move.over === null) return longer === undefined ? [] : [longer];
  if (!fits && longer === undefined) return [];
  const pan = { where: move.over.where, text: `${String(needed)}s` };
  return [{ title: `Pan over ${String(needed)} s`, safe: true, edits: [...(longer?.edits ?? []), pan] }];
}

function whip(move: CameraMove): readonly Fix[] {
  const verb = /\b(?:pan|pans|panning)\b/i.exec(move.words);
  if (verb === null) return [];
  const start = move.where.start + verb.index;
  return [
    {
      title: 'Make it a whip pan',
      safe: false,
      edits: [{ where: { ...move.where, start, end: start }, text: 'whip ' }],
    },
  ];
}
