/** Light that comes from the wrong side for where the camera stands. */
import { AROUND } from '../../../staging/place-camera.ts';
import type { Shot } from '../../../model/screenplay.ts';
import { defineRule } from '../../rule.ts';

export const lightSide = defineRule({
  id: 'continuity/light-side',
  summary: 'The light comes from another side than it did, seen from where the camera stands.',
  severity: 'warning',
  figures: {
    off: {
      value: 60,
      unit: '°',
      source: 'our own estimate: a light that is moved less than that is not seen to move',
    },
    reverse: { value: 135, unit: '°', source: 'in reverse angles the key is moved as often as not' },
  },
  check({ scene: { shots } }, _film, report, { off, reverse }) {
    let lit: Shot[] = [];
    for (const { shot } of shots) {
      // Whoever turns or goes turns the camera's side with them.
      if (turns(shot)) {
        lit = [];
        continue;
      }
      const { fromWhere, from } = shot.light;
      const angle = FROM[from ?? ''];
      if (from === null || fromWhere === null || angle === undefined) continue;
      const seen = lit.flatMap((known) => {
        const swing = swingBetween(known, shot);
        return swing === undefined
          ? []
          : [{ known, swing, expected: wrap((FROM[known.light.from ?? ''] ?? 0) - swing) }];
      });
      lit.push(shot);
      const last = seen.at(-1);
      // Of three shots only the odd one is told of.
      if (last === undefined || seen.some(({ expected }) => Math.abs(wrap(angle - expected)) <= off)) continue;
      const { known, swing, expected } = last;
      const side = sideAt(expected);
      report({
        where: fromWhere,
        shot: shot.id,
        severity: Math.abs(swing) >= reverse ? 'info' : 'warning',
        message: `The light came from ${words(known.light.from ?? '')} in shot ${known.id}; ${side === known.light.from ? `here it comes from ${words(from)}` : `from this side it should come from ${words(side)}`}.`,
        because: [{ message: 'The light is set here', where: known.light.fromWhere ?? known.where }],
        fixes: [
          { title: `Let it come from ${words(side)}`, safe: true, edits: [{ where: fromWhere, text: `from ${side}` }] },
        ],
      });
    }
  },
});

/** Degrees from straight ahead to where the light comes from, to the right of the frame. */
const FROM: Readonly<Record<string, number>> = { behind: 0, right: 90, front: 180, left: -90 };

/** Degrees round what both show, from the one camera to the other; undefined where that can't be told. */
function swingBetween(known: Shot, shot: Shot): number | undefined {
  const [was, is] = [around(known), around(shot)];
  if (was !== undefined && is !== undefined && sameSubject(known, shot)) return wrap(is - was);
  if (!sameLight(known, shot)) return undefined;
  if (sameSubject(known, shot) && isOverTheSame(known, shot)) return 0;
  return faceEachOther(known, shot) ? OPPOSITE : undefined;
}

function isOverTheSame(a: Shot, b: Shot): boolean {
  const shoulder = a.camera.overShoulder?.value;
  return shoulder !== undefined && shoulder === b.camera.overShoulder?.value && !isMoved(a) && !isMoved(b);
}

const OPPOSITE = 180;

/** Over her shoulder to him, then over his to her. */
function faceEachOther(a: Shot, b: Shot): boolean {
  const sees = (shot: Shot, other: Shot) => {
    const seen = shot.subjects.map(({ value }) => value).filter((name) => name !== shot.camera.overShoulder?.value);
    return !isMoved(shot) && seen.length === 1 && seen[0] === other.camera.overShoulder?.value;
  };
  return sees(a, b) && sees(b, a);
}

/**
 * From the side in both, and by the same words: each face may have a lamp of its own, and two cameras that look at each other past
 * the line may both have the light before them.
 */
function sameLight({ light: a }: Shot, { light: b }: Shot): boolean {
  const isSide = (from: string | null) => from === 'left' || from === 'right';
  return (
    isSide(a.from) && isSide(b.from) && a.words.join() === b.words.join() && a.practicals.join() === b.practicals.join()
  );
}

/** Degrees round the subject that the camera stands at; undefined where it is not told, or moves. */
function around(shot: Shot): number | undefined {
  return isMoved(shot) ? undefined : AROUND[shot.camera.side?.value ?? ''];
}

function isMoved({ camera: { moves } }: Shot): boolean {
  return moves.some(({ id }) => /^(?:arc|truck|track|follow)/.test(id));
}

function sameSubject(a: Shot, b: Shot): boolean {
  return a.subjects.length === 1 && b.subjects.length === 1 && a.subjects[0]?.value === b.subjects[0]?.value;
}

function turns({ beats }: Shot): boolean {
  return beats.some(
    (beat) =>
      beat.kind === 'prose' &&
      (beat.events.length === 0
        ? /\b(?:turn|walk|go|move|cross|light|lamp|sun|switch)/i.test(beat.text)
        : beat.events.some(({ class: kind, value }) => kind === 'travel' || kind === 'enter' || value === 'turned')),
  );
}

function sideAt(angle: number): string {
  if (Math.abs(angle) <= 45) return 'behind';
  if (Math.abs(angle) >= 135) return 'front';
  return angle > 0 ? 'right' : 'left';
}

function words(side: string): string {
  return side === 'left' || side === 'right' ? `the ${side}` : side === 'front' ? 'the front' : side;
}

/** Degrees between -180 and 180. */
function wrap(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
