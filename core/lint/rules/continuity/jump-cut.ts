/** A cut between two pictures of the same thing that are nearly the same: it jumps. */
import { isShotSize, sizeName } from '../../../staging/optics.ts';
import type { CameraSpec, Shot } from '../../../model/screenplay.ts';
import { cutsIn } from '../../../timeline/cuts.ts';
import type { Fix } from '../../finding.ts';
import { otherSize } from '../../lengths.ts';
import { defineRule } from '../../rule.ts';
import { aOr } from '../../words.ts';

export const jumpCut = defineRule({
  id: 'continuity/jump-cut',
  summary: 'A cut between two shots of the same subject, in the same size, from the same side.',
  severity: 'warning',
  figures: {
    lens: { value: 20, unit: 'mm', source: 'the 20 mm rule, beside the 30 degree rule' },
  },
  check(passage, _film, report, { lens }) {
    const { scene } = passage.scene;
    for (const { from, to } of cutsIn(passage)) {
      const [before, shot] = [from.shot, to.shot];
      if (shot.size === null || before.size?.value !== shot.size.value || from.scene !== scene) continue;
      if (shot.continues !== null || shot.framing !== before.framing || !sameSubjects(before, shot)) continue;
      if (LOOSE.some((word) => shot.words.includes(word) || before.words.includes(word))) continue;
      if (moves(before.camera) || moves(shot.camera) || !sameStand(before.camera, shot.camera, lens)) continue;
      report({
        where: shot.size.where,
        shot: shot.id,
        message: `Same subject, same size, same angle as ${before.id}: this will look like a jump. Change the size, or put the camera at least 30° further round.`,
        because: [{ message: 'The same picture here', where: before.size.where }],
        fixes: [...anotherSize(shot), ...anotherSide(shot)],
      });
    }
  },
});

const LOOSE = ['pov', 'insert', 'cutaway'];

function sameSubjects(before: Shot, shot: Shot): boolean {
  const names = new Set(before.subjects.map(({ value }) => value));
  return names.size > 0 && names.size === shot.subjects.length && shot.subjects.every(({ value }) => names.has(value));
}

/** The picture at the cut is not the one the camera began on. */
function moves({ moves }: CameraSpec): boolean {
  return moves.some(({ id }) => id !== 'static');
}

/** Where no side is named the camera may be anywhere: then all else must be named, and be the same. */
function sameStand(a: CameraSpec, b: CameraSpec, most: number): boolean {
  if (a.side?.value !== b.side?.value || (a.angle?.value ?? 'level') !== (b.angle?.value ?? 'level')) return false;
  if (a.pov?.value !== b.pov?.value || a.overShoulder?.value !== b.overShoulder?.value || a.roll !== b.roll)
    return false;
  if (a.lens === null || b.lens === null) return a.side !== null && b.side !== null;
  if (Math.abs(a.lens.value.from - b.lens.value.from) >= most) return false;
  return alike(a.height?.value, b.height?.value) && alike(a.distance?.value, b.distance?.value);
}

function alike(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || Math.abs(a - b) <= 0.25 * Math.max(a, b);
}

/** Not where lens and distance are given: they make the size. */
function anotherSize({ size, camera }: Shot): readonly Fix[] {
  if (size === null || (camera.distance !== null && camera.lens !== null)) return [];
  const other = otherSize(size.value);
  if (!isShotSize(other)) return [];
  const edits = [{ where: size.where, text: sizeName(other) }];
  return [{ title: `Make it ${aOr(sizeName(other))}`, safe: false, edits }];
}

function anotherSide({ camera: { side, where } }: Shot): readonly Fix[] {
  const title = 'Swing the camera round';
  if (side !== null) {
    const text = side.value.startsWith('three-quarter') ? 'from front' : 'from three-quarter left';
    return [{ title, safe: false, edits: [{ where: side.where, text }] }];
  }
  if (where === null) return [];
  return [
    { title, safe: false, edits: [{ where: { ...where, start: where.end }, text: ', from three-quarter left' }] },
  ];
}
