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
    let before: Shot | undefined;
    for (const { shot } of shots) {
      const { fromWhere, from } = shot.light;
      if (from === null || fromWhere === null || angleOf(shot) === undefined) continue;
      const known = before;
      before = shot;
      if (known === undefined || !sameSubject(known, shot) || turned(shots, known, shot)) continue;
      const swing = wrap((around(shot) ?? 0) - (around(known) ?? 0));
      const expected = wrap((angleOf(known) ?? 0) - swing);
      if (Math.abs(wrap((angleOf(shot) ?? 0) - expected)) <= off) continue;
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

function angleOf(shot: Shot): number | undefined {
  return around(shot) === undefined ? undefined : FROM[shot.light.from ?? ''];
}

/** Degrees round the subject that the camera stands at; undefined where it is not told, or moves. */
function around({ camera: { side, moves } }: Shot): number | undefined {
  return moves.some(({ id }) => /^(?:arc|truck|track|follow)/.test(id)) ? undefined : AROUND[side?.value ?? ''];
}

function sameSubject(a: Shot, b: Shot): boolean {
  return a.subjects.length === 1 && b.subjects.length === 1 && a.subjects[0]?.value === b.subjects[0]?.value;
}

/** Whoever turns or goes turns the camera's side with them. */
function turned(shots: readonly { readonly shot: Shot }[], from: Shot, to: Shot): boolean {
  const list = shots.map(({ shot }) => shot);
  return list
    .slice(list.indexOf(from), list.indexOf(to) + 1)
    .some(({ beats }) =>
      beats.some(
        (beat) =>
          beat.kind === 'prose' &&
          (beat.events.length === 0
            ? /\b(?:turn|walk|go|move|cross|light|lamp|sun|switch)/i.test(beat.text)
            : beat.events.some(
                ({ class: kind, value }) => kind === 'travel' || kind === 'enter' || value === 'turned',
              )),
      ),
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
