/** A lens and a distance that do not show the size that was asked for. */
import {
  cropTo,
  distanceFor,
  isShotSize,
  lensFor,
  sizeName,
  sizeOfSpan,
  sizeOrder,
  spanAt,
  spanOfSize,
} from '../../../staging/optics.ts';
import { DEFAULT_HEIGHT } from '../../../staging/body.ts';
import { defineRule } from '../../rule.ts';
import { aFirst, aOr, asWritten, metres, short } from '../../words.ts';

export const framingMath = defineRule({
  id: 'camera/framing-math',
  summary: 'The lens at this distance shows another shot size than the one named.',
  severity: 'warning',
  tables: ['framing.sizes'],
  check({ scene }, film, report) {
    const { settings, cast } = film.screenplay;
    const sensor = cropTo(settings.sensor, settings.aspect);
    for (const { shot } of scene.shots) {
      const { lens, distance } = shot.camera;
      const [subject, ...others] = shot.subjects;
      const wanted = shot.size?.value;
      if (lens === null || distance === null || subject === undefined || others.length > 0) continue;
      if (wanted === undefined || !isShotSize(wanted) || shot.camera.lensWords.includes('anamorphic')) continue;
      const entity = cast.find(subject.value);
      if (entity?.kind !== 'character') continue;
      const stature = entity.height ?? DEFAULT_HEIGHT;
      const shown = sizeOfSpan(spanAt(distance.value, stature, lens.value.from, sensor.height), film.tables);
      const off = Math.abs(sizeOrder.indexOf(shown) - sizeOrder.indexOf(wanted));
      if (off < 2) continue;
      const nearer = distanceFor(spanOfSize(wanted, film.tables), stature, lens.value.from, sensor.height);
      const longer = lensFor(spanOfSize(wanted, film.tables), stature, distance.value, sensor.height);
      const name = sizeName(wanted);
      report({
        where: distance.where,
        shot: shot.id,
        severity: off >= 3 ? 'error' : 'warning',
        message: `${aFirst(asWritten(lens.value.from))} mm at ${asWritten(distance.value)} m shows ${entity.name} as ${aOr(sizeName(shown))}, not ${aOr(name)}. For ${aOr(name)}: ${metres(nearer)}, or ${short(longer)} mm.`,
        because: [{ message: `The size is set here`, where: shot.size?.where ?? shot.where }],
        fixes: [
          {
            title: `Move the camera to ${metres(nearer)}`,
            safe: true,
            edits: [{ where: distance.where, text: `${metres(nearer)} away` }],
          },
          {
            title: `Use a ${short(longer)}mm lens`,
            safe: false,
            edits: [{ where: lens.where, text: `${short(longer)}mm` }],
          },
          {
            title: `Call it ${aOr(sizeName(shown))}`,
            safe: false,
            edits: shot.size === null ? [] : [{ where: shot.size.where, text: sizeName(shown) }],
          },
        ],
      });
    }
  },
});
