/** Something asked of a video model that it has not: sound, a negative prompt, or the film's shape of picture. */
import { withoutLines } from '../../lines.ts';
import { defineRule } from '../../rule.ts';
import { findTarget, type Target } from '../../../targets/targets.ts';

export const unsupportedSetting = defineRule({
  id: 'target/unsupported-setting',
  summary: 'The video model has no sound, no negative prompt, or no picture of this shape.',
  severity: 'warning',
  figures: {
    crop: {
      value: 1.5,
      unit: 'of the picture',
      source: 'general knowledge: a scope film is cropped from 16:9, but nobody crops a third away and more',
    },
  },
  check({ scene }, film, report) {
    const { target: ofFile } = film.screenplay.settings;
    for (const traced of scene.shots) {
      const { shot } = traced;
      if (shot.negative === null && shot.sound.length === 0) continue;
      const target = film.targetOf(traced);
      if (target === undefined) continue;
      const chosen = shot.target ?? ofFile;
      const because = chosen === null ? [] : [{ message: 'The video model is chosen here', where: chosen.where }];
      if (target.negative === false && shot.negative !== null) {
        report({
          where: shot.negative.where,
          shot: shot.id,
          message: noNegative(target),
          because,
          fixes: [{ title: 'Leave it out', safe: false, edits: [withoutLines(shot.block, shot.negative.where)] }],
        });
      }
      const [sound] = shot.sound;
      if (target.audio === false && sound !== undefined) {
        report({
          where: sound.where,
          shot: shot.id,
          severity: 'info',
          message: `${target.name} makes no sound; this stays out of the prompt.`,
          because,
        });
      }
    }
  },
  checkTitle(film, report, { crop }) {
    const { settings } = film.screenplay;
    const own = settings.target === null ? undefined : findTarget(settings.target.value, film.config.targets);
    const because =
      settings.target === null ? [] : [{ message: 'The video model is chosen here', where: settings.target.where }];
    if (own?.negative === false && settings.negative !== null) {
      report({ where: settings.negative.where, message: noNegative(own), because });
    }
    const nearest = own === undefined ? undefined : nearestShape(own, settings.aspect);
    if (own !== undefined && settings.aspectWhere !== null && nearest !== undefined && nearest.off >= crop) {
      report({
        where: settings.aspectWhere,
        message: `${own.name} makes no picture of this shape; the nearest is ${nearest.shape}.`,
        because,
        fixes: [
          {
            title: `Make it ${nearest.shape}`,
            safe: false,
            edits: [{ where: settings.aspectWhere, text: nearest.shape }],
          },
        ],
      });
    }
  },
});

function noNegative({ name }: Target): string {
  return `${name} has no negative prompt. Say what is to be seen instead.`;
}

/** The picture it makes that is nearest to an aspect, and how many times wider or narrower it is. */
function nearestShape(target: Target, aspect: number): { readonly shape: string; readonly off: number } | undefined {
  const shapes = [...target.aspects, ...target.sizes.map((size) => size.replace('x', ':'))].map((shape) => {
    const [width = 1, height = 1] = shape.split(':').map(Number);
    const ratio = width / height;
    return { shape, off: Math.max(ratio / aspect, aspect / ratio) };
  });
  return shapes.sort((a, b) => a.off - b.off)[0];
}
