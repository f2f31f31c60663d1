/** Deep or shallow focus that the lens, the stop and the distance don't give. */
import { DEFAULT_HEIGHT } from '../../../staging/body.ts';
import { circleOfConfusion, depthOfField, type Sharp } from '../../../staging/depth-of-field.ts';
import { cropTo, distanceFor, isShotSize, spanOfSize } from '../../../staging/optics.ts';
import type { Shot, Stated } from '../../../model/screenplay.ts';
import type { Film } from '../../film.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { short } from '../../words.ts';

/** What a camera is set to. Millimetres and metres. */
interface Setting {
  readonly lens: number;
  /** Null where it is not written. */
  readonly stop: number | null;
  readonly distance: number;
  readonly circle: number;
}

export const focusClaim = defineRule({
  id: 'camera/focus-claim',
  summary: 'The lens, the stop and the distance give another depth of field than the one named.',
  severity: 'warning',
  tables: ['lenses.circleOfConfusion', 'framing.sizes'],
  figures: {
    deep: { value: 0.5, unit: 'of the distance', source: 'general knowledge: less than this sharp is not deep' },
    shallow: { value: 1, unit: 'of the distance', source: 'general knowledge: more than this sharp is not shallow' },
    smallest: { value: 22, unit: 'f-stop', source: 'general knowledge: cine lenses close down to f/22' },
    widest: { value: 1.2, unit: 'f-stop', source: 'general knowledge: few lenses open wider' },
  },
  check({ scene }, film, report, values) {
    for (const { shot } of scene.shots) {
      if (shot.camera.focus.length === 0) continue;
      const [claim, ...others] = shot.camera.focus.filter(({ value }) => /^(?:deep|shallow) focus$/.test(value));
      const setting = settingOf(shot, film);
      if (claim === undefined || others.length > 0 || setting === undefined) continue;
      const deep = claim.value === 'deep focus';
      // Without a stop, the one that would serve the claim best.
      const stop = setting.stop ?? (deep ? values.smallest : values.widest);
      const holds = (at: number, isDeep: boolean) => {
        const { near, far } = sharpAt(setting, at);
        return isDeep ? far - near >= values.deep * setting.distance : far - near <= values.shallow * setting.distance;
      };
      if (holds(stop, deep)) continue;
      report({
        where: claim.where,
        shot: shot.id,
        message: messageFor(deep, stop, setting),
        because: [shot.camera.lens, shot.camera.stop, shot.camera.distance].flatMap((said) =>
          said === null ? [] : [{ message: 'It follows from this', where: said.where }],
        ),
        fixes: [
          ...otherStop(shot.camera.stop, (at) => holds(at, deep), deep),
          ...(holds(stop, !deep) ? [otherClaim(claim, deep)] : []),
        ],
      });
    }
  },
});

/** Undefined where the lens or the distance is not known; the distance follows from a size and a lens. */
function settingOf({ camera, size, subjects }: Shot, film: Film): Setting | undefined {
  const { lens, lensWords } = camera;
  if (lens === null || lens.value.from !== lens.value.to || lensWords.some((word) => ODD.has(word))) return undefined;
  const { settings, cast } = film.screenplay;
  const [subject, ...others] = subjects;
  const entity = subject === undefined || others.length > 0 ? undefined : cast.find(subject.value);
  const known = size !== null && isShotSize(size.value) && entity?.kind === 'character' ? size.value : null;
  const { height } = cropTo(settings.sensor, settings.aspect);
  const distance =
    camera.distance?.value ??
    (known === null
      ? null
      : distanceFor(spanOfSize(known, film.tables), entity?.height ?? DEFAULT_HEIGHT, lens.value.from, height));
  if (distance === null || distance <= 0) return undefined;
  const circle = circleOfConfusion(settings.sensor.width, film.tables);
  return { lens: lens.value.from, stop: camera.stop?.value ?? null, distance, circle };
}

/** Lenses that the formulas don't hold for. */
const ODD: ReadonlySet<string> = new Set(['tilt-shift', 'probe', 'macro', 'anamorphic']);

function sharpAt({ lens, distance, circle }: Setting, stop: number): Sharp {
  return depthOfField({ lensMm: lens, stop, circleMm: circle }, distance);
}

function messageFor(deep: boolean, stop: number, setting: Setting): string {
  const { near, far } = sharpAt(setting, stop);
  const length = far === Infinity ? `all from ${lengthWords(near)} on` : lengthWords(far - near);
  const at = `${String(setting.lens)} mm and ${lengthWords(setting.distance)}`;
  if (setting.stop === null)
    return deep
      ? `At ${at} no more than ${length} is sharp, even at f/${String(stop)}: that isn't deep focus.`
      : `At ${at} ${length} is sharp, even at f/${String(stop)}: that isn't shallow focus.`;
  const what = `At ${at}, f/${String(setting.stop)}`;
  return deep
    ? `${what} only ${length} is sharp: that isn't deep focus.`
    : `${what} ${length} is sharp: that isn't shallow focus.`;
}

function lengthWords(value: number): string {
  return value < 1 ? `${short(value * 100)} cm` : `${short(value)} m`;
}

const STOPS = [1.4, 2, 2.8, 4, 5.6, 8, 11, 16, 22];

function otherStop(stop: Stated<number> | null, holds: (stop: number) => boolean, deep: boolean): readonly Fix[] {
  const found = stop === null ? undefined : deep ? STOPS.find(holds) : STOPS.findLast(holds);
  if (stop === null || found === undefined) return [];
  const text = `f/${String(found)}`;
  return [{ title: `Set the lens to ${text}`, safe: false, edits: [{ where: stop.where, text }] }];
}

function otherClaim(claim: Stated<string>, deep: boolean): Fix {
  const text = deep ? 'shallow focus' : 'deep focus';
  return { title: `Call it ${text}`, safe: false, edits: [{ where: claim.where, text }] };
}
