/** A camera that travels faster than what it rides on can go. */
import type { CameraMove, Shot } from '../../../model/screenplay.ts';
import { isFollowing, mostSeconds } from '../../../staging/camera-move.ts';
import { speedsOfSupport } from '../../../staging/camera-speed.ts';
import { scheduleOf } from '../../../timeline/schedule.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import type { Fix } from '../../finding.ts';
import { longerShot } from '../../lengths.ts';
import { defineRule } from '../../rule.ts';
import { aOr, metres, seconds, short } from '../../words.ts';

export const moveTooFast = defineRule({
  id: 'camera/move-too-fast',
  summary: 'The camera travels faster than what it rides on can go.',
  severity: 'warning',
  tables: ['supports'],
  check({ scene }, film, report) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      const { moves, slowMotion, frameRate } = shot.camera;
      if (moves.length === 0 || slowMotion !== null || frameRate !== null) continue;
      for (const move of moves) {
        if (!TRAVELS.test(move.id)) continue;
        const rig = rigOf(move, shot);
        const most = rig === null ? undefined : speedsOfSupport(rig, film.tables)?.most;
        const asked = speedAsked(move, traced);
        // A tripod goes nowhere: what moves then is not said.
        if (rig === null || most === undefined || most === 0 || asked === undefined || asked.speed <= most) continue;
        report({
          where: move.where,
          shot: shot.id,
          message: `${asked.words} is too fast for ${aOr(rigName(rig))}, which goes up to about ${short(most)} m/s.`,
          because:
            shot.camera.support === null ? [] : [{ message: 'It rides on this', where: shot.camera.support.where }],
          fixes: slower(move, most, traced, film),
        });
      }
    }
  },
});

const TRAVELS = /^(?:dolly-(?:in|out)|truck|track|side-track|follow|lead|crane|arc|fly-through)/;

/** What was said to carry the camera; a crane where the camera cranes, a dolly where it dollies. */
function rigOf(move: CameraMove, { camera }: Shot): string | null {
  if (camera.support !== null) return camera.support.value;
  if (move.id.startsWith('crane-')) return 'crane';
  return /^(?:\w+ly )?doll(?:y|ies|ying)\b/i.test(move.words) ? 'dolly' : null;
}

function rigName(rig: string): string {
  if (rig === 'handheld') return 'handheld camera';
  if (rig === 'shoulder') return 'camera on a shoulder';
  return rig.replace('-', ' ');
}

interface Asked {
  /** Metres a second. */
  readonly speed: number;
  readonly words: string;
}

/** The speed written in the move, the way over its time, or the speed of whoever the camera goes along with. */
function speedAsked(move: CameraMove, traced: ShotTrace): Asked | undefined {
  if (move.speed !== null) return { speed: move.speed.value, words: `${short(move.speed.value)} m/s` };
  const length = mostSeconds(move, traced.shot);
  if (move.metres !== null && length !== null && length > 0)
    return { speed: move.metres / length, words: `${metres(move.metres)} in ${seconds(length)}` };
  if (!isFollowing(move) || move.metres !== null) return undefined;
  const followed = move.with ?? traced.shot.subjects[0]?.value;
  const speeds = scheduleOf(traced.shot).events.flatMap(({ beat }) =>
    beat.class === 'travel' && beat.subject === followed && beat.speed !== null ? [beat.speed.value] : [],
  );
  const fastest = Math.max(...speeds);
  return speeds.length === 0 ? undefined : { speed: fastest, words: `${String(followed)}'s ${short(fastest)} m/s` };
}

function slower(move: CameraMove, most: number, traced: ShotTrace, film: Film): readonly Fix[] {
  if (move.speed !== null) {
    const text = `${short(most)} m/s`;
    return [{ title: `Move the camera at ${text}`, safe: false, edits: [{ where: move.speed.where, text }] }];
  }
  if (move.metres === null) return [];
  const needed = Math.ceil(move.metres / most);
  if (move.over === null) return longerShot(traced, film, needed + (move.at ?? 0));
  const length = traced.shot.seconds?.value ?? Infinity;
  if ((move.at ?? 0) + needed > length) return [];
  const text = `${String(needed)}s`;
  return [{ title: `Move over ${String(needed)} s`, safe: true, edits: [{ where: move.over.where, text }] }];
}
