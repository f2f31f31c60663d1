/** Fixes for a shot that is too short: a length that the video model makes, or two shots where it makes none long enough. */
import type { Beat } from '../model/screenplay.ts';
import { nextLength, type Target } from '../targets/targets.ts';
import type { ShotTrace } from '../timeline/timeline.ts';
import type { Film } from './film.ts';
import type { Fix } from './finding.ts';

/** Where a shot may be cut in two: what comes first needs so many seconds, and what comes after it. */
export interface Cut {
  readonly before: Pick<Beat, 'where'>;
  readonly after: Pick<Beat, 'kind' | 'where'>;
  /** The cue to write again, where a speech is cut. */
  readonly cue?: string;
  readonly needs: readonly [first: number, second: number];
}

/** `needed` in seconds. `cut` is asked where one clip can't be long enough. No fix where the text gives the shot no length. */
export function longerShot(
  traced: ShotTrace,
  film: Film,
  needed: number,
  cut: () => Cut | undefined = () => undefined,
): readonly Fix[] {
  const stated = traced.shot.seconds;
  if (stated === null) return [];
  const length = lengthFor(film.targetOf(traced), needed);
  if (length === undefined) return inTwo(traced, film, cut());
  const edits = [{ where: stated.where, text: `${String(length)}s` }];
  return [{ title: `Make the shot ${String(length)} s long`, safe: true, edits }];
}

/** Whole seconds, as scripts have them, unless the model knows only others; undefined where it makes no clip that long. */
function lengthFor(target: Target | undefined, needed: number): number | undefined {
  const whole = Math.ceil(needed - 0.001);
  return target === undefined ? whole : nextLength(target, whole);
}

/** The second shot takes another size, so that the cut shows: the same picture twice would jump. */
function inTwo(traced: ShotTrace, film: Film, cut: Cut | undefined): readonly Fix[] {
  if (cut === undefined) return [];
  const { before, after, cue, needs } = cut;
  const { shot } = traced;
  const target = film.targetOf(traced);
  const [first, second] = needs.map((needed) => lengthFor(target, needed));
  if (shot.seconds === null || first === undefined || second === undefined) return [];
  const subjects = shot.subjects.map((subject) => subject.value).join(' and ');
  const of = subjects === '' ? '' : ` of ${subjects}`;
  const heading = `shot ${freeId(shot.id, film)}: ${otherSize(shot.size?.value ?? 'MS')}${of}, ${String(second)}s`;
  const between = shot.block.text.slice(before.where.end, after.where.start).trim();
  const start = between === '' ? before.where.end : after.where.start;
  const gap = { block: shot.block.id, start, end: after.where.start };
  // A cue needs a blank line above it.
  const lead = `${after.kind === 'speech' ? '\n' : ''}\n    ${cue === undefined ? '' : `${cue}\n    `}`;
  return [
    {
      title: `Cut it in two shots of ${String(first)} s and ${String(second)} s`,
      safe: false,
      edits: [
        { where: shot.seconds.where, text: `${String(first)}s` },
        { where: gap, text: `\n\n  ${heading}${lead}` },
      ],
    },
  ];
}

function freeId(id: string, film: Film): string {
  const taken = new Set(film.timeline.passages.flatMap(({ scene }) => scene.shots.map(({ shot }) => shot.id)));
  let number = 2;
  while (taken.has(`${id}${String(number)}`)) number++;
  return `${id}${String(number)}`;
}

const SIZES = ['BCU', 'CU', 'MCU', 'MS', 'MWS', 'MLS', 'FS', 'WS'];

/** Two steps closer, or wider where there is no closer. */
export function otherSize(size: string): string {
  const at = SIZES.indexOf(size);
  return SIZES[at >= 2 ? at - 2 : at + 2] ?? 'MS';
}
