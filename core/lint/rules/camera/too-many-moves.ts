/** More camera moves than a viewer or a video model follows: at once, or one after the other in too little time. */
import type { CameraMove, Shot } from '../../../model/screenplay.ts';
import type { Target } from '../../../targets/targets.ts';
import type { Fix } from '../../finding.ts';
import { longerShot } from '../../lengths.ts';
import { defineRule } from '../../rule.ts';
import { seconds } from '../../words.ts';

const figures = {
  together: {
    value: 3,
    unit: 'moves at once',
    source: 'CameraBench: of 883 labelled clips with clear motion, 4 % have three moves or more',
  },
  each: { value: 1.5, unit: 's', source: 'general knowledge: the least a move needs to be read as one' },
};

export const tooManyMoves = defineRule({
  id: 'camera/too-many-moves',
  summary: 'More camera moves than a viewer, or a video model, follows.',
  severity: 'warning',
  figures,
  check({ scene }, film, report, values) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      if (shot.camera.moves.length < 2) continue;
      const moves = shot.camera.moves.filter(isMove);
      const target = film.targetOf(traced);
      const crowded = crowdedStep(moves, values.together);
      const surplus = crowded?.[values.together - 1];
      if (crowded !== undefined && surplus !== undefined) {
        report({
          where: surplus.where,
          shot: shot.id,
          message: `${String(crowded.length)} camera moves at once; viewers (and models) follow one, at most two.`,
          because: [{ message: 'The first of them', where: crowded[0]?.where ?? surplus.where }],
          fixes: inTurn(surplus, crowded, values, traced, target),
        });
        continue;
      }
      const needed = secondsInTurn(moves, values.each);
      const [, second] = moves;
      if (shot.seconds !== null && needed > shot.seconds.value) {
        report({
          where: shot.seconds.where,
          shot: shot.id,
          message: `${String(moves.length)} camera moves in ${seconds(shot.seconds.value)}; each needs about ${seconds(values.each)} to be seen.`,
          because: moves.map((move) => ({ message: `"${move.words}"`, where: move.where })),
          fixes: longerShot(traced, film, needed),
        });
      } else if (target?.oneMove === true && second !== undefined) {
        report({
          where: second.where,
          shot: shot.id,
          severity: 'info',
          message: `${String(moves.length)} camera moves in one shot; ${target.name} follows one.`,
          because: [{ message: 'The first of them', where: moves[0]?.where ?? second.where }],
        });
      }
    }
  },
});

/** Standing still is no move, and `reveals BOB` says what a move is for. */
function isMove({ id }: CameraMove): boolean {
  return id !== 'static' && id !== 'reveal';
}

/** The first moves that happen together and are too many. */
function crowdedStep(moves: readonly CameraMove[], most: number): readonly CameraMove[] | undefined {
  if (moves.length < most) return undefined;
  return moves
    .filter(({ step }, index) => index === 0 || step !== moves[index - 1]?.step)
    .map((first) => moves.filter((move) => move.step === first.step && move.at === first.at))
    .find((together) => together.length >= most);
}

/** Seconds that a chain of moves needs; 0 where they all happen together. Whips are over in no time. */
function secondsInTurn(moves: readonly CameraMove[], each: number): number {
  const steps = [...new Set(moves.map(({ step }) => step))];
  if (steps.length < 2 || moves.some(({ at }) => at !== null)) return 0;
  const lengths = steps.map((step) =>
    Math.max(...moves.filter((move) => move.step === step).map((move) => move.over?.value ?? usual(move, each))),
  );
  return lengths.reduce((sum, length) => sum + length, 0);
}

function usual({ id }: CameraMove, each: number): number {
  return /^(?:whip-pan|crash-zoom)/.test(id) ? 0 : each;
}

/** Puts the third move and all after it behind the first two, where the shot is long enough and the model follows. */
function inTurn(
  surplus: CameraMove,
  crowded: readonly CameraMove[],
  { together, each }: { readonly together: number; readonly each: number },
  { shot }: { readonly shot: Shot },
  target: Target | undefined,
): readonly Fix[] {
  const steps = new Set(shot.camera.moves.map(({ step }) => step)).size + 1;
  const tooShort = shot.seconds !== null && shot.seconds.value < steps * each;
  if (tooShort || target?.oneMove === true || crowded.length > 2 * (together - 1)) return [];
  const where = { ...surplus.where, end: surplus.where.start };
  return [{ title: `Let "${surplus.words}" follow`, safe: false, edits: [{ where, text: 'then ' }] }];
}
