/** People who can't stand side by side in the width that the lens sees at its distance. */
import { isPerson } from '../../../model/cast.ts';
import { DEFAULT_HEIGHT } from '../../../staging/body.ts';
import { cropTo } from '../../../staging/optics.ts';
import { defineRule } from '../../rule.ts';
import { aFirst, asWritten, metres } from '../../words.ts';

export const groupDoesNotFit = defineRule({
  id: 'camera/group-does-not-fit',
  summary: 'The people whom a shot is of are wider than the picture at that distance.',
  severity: 'warning',
  tables: ['framing.landmarks'],
  check({ scene }, film, report) {
    const { settings, cast } = film.screenplay;
    for (const { shot } of scene.shots) {
      const { lens, distance, overShoulder } = shot.camera;
      if (lens === null || distance === null || overShoulder !== null || shot.subjects.length < 2) continue;
      const people = shot.subjects.flatMap(({ value }) => cast.find(value) ?? []).filter(isPerson);
      if (people.length < 2 || people.length < shot.subjects.length) continue;
      // One behind the other, or cheek to cheek, more people fit; shoulder to shoulder this is the least.
      const shoulders = people.reduce(
        (sum, { height }) => sum + film.tables.framing.landmarks.shoulderBreadth * (height ?? DEFAULT_HEIGHT),
        0,
      );
      const width = (distance.value * cropTo(settings.sensor, settings.aspect).width) / lens.value.from;
      if (shoulders * TURNED <= width) continue;
      const needed = (shoulders * lens.value.from) / cropTo(settings.sensor, settings.aspect).width;
      report({
        where: lens.where,
        shot: shot.id,
        message: `${aFirst(asWritten(lens.value.from))} mm at ${asWritten(distance.value)} m sees ${metres(width)} across; ${String(people.length)} people side by side take ${metres(shoulders)}. Go back to ${metres(needed)}, or take a shorter lens.`,
        because: [{ message: 'The camera is this far away', where: distance.where }],
      });
    }
  },
});

/** Turned to each other, people take this share of their shoulders' breadth. */
const TURNED = 0.6;
