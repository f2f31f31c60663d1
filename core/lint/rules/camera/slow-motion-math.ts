/** A frame rate and a slow motion that don't agree, and slow motion over someone who speaks. */
import { isSpeech, type Shot, type Stated } from '../../../model/screenplay.ts';
import { isOffScreen } from '../../../timeline/schedule.ts';
import { defineRule } from '../../rule.ts';
import { short } from '../../words.ts';

export const slowMotionMath = defineRule({
  id: 'camera/slow-motion-math',
  summary: 'The frame rate gives another slow motion than the one named, or somebody speaks in slow motion.',
  severity: 'error',
  figures: { slack: { value: 0.05, unit: 'of the factor', source: 'general knowledge: 120 frames at 23.976 are 5×' } },
  check({ scene }, film, report, { slack }) {
    const { fps } = film.screenplay.settings;
    for (const { shot } of scene.shots) {
      const { frameRate, slowMotion } = shot.camera;
      if (slowMotion === null) continue;
      if (frameRate !== null) {
        const factor = frameRate.value / fps;
        const said = slowMotion.value;
        const wrong = said === null ? factor <= 1 : Math.abs(factor / said - 1) > slack;
        if (wrong) {
          report({
            where: slowMotion.where,
            shot: shot.id,
            message: `${String(frameRate.value)} fps played at ${String(fps)} is ${speedWords(factor)}${said === null ? ', not slow motion' : `, not ${timesWords(said)}`}.`,
            because: [{ message: 'The frame rate is set here', where: frameRate.where }],
            fixes: [...(factor > 1 ? [sayFactor(slowMotion, factor)] : []), ...setRate(frameRate, said, fps)],
          });
          continue;
        }
      }
      const speech = speechIn(shot);
      if (speech === undefined) continue;
      report({
        where: slowMotion.where,
        shot: shot.id,
        severity: 'warning',
        message: `${speech.speaker} speaks while the picture runs in slow motion: lips and voice won't match.`,
        because: [{ message: `${speech.speaker} speaks here`, where: speech.where }],
      });
    }
  },
});

function timesWords(factor: number): string {
  return `${short(factor)}×`;
}

function speedWords(factor: number): string {
  if (Math.abs(factor - 1) < 0.01) return 'as fast as life';
  return factor > 1 ? `${timesWords(factor)} slower` : `${timesWords(1 / factor)} faster`;
}

function sayFactor(slowMotion: Stated<number | null>, factor: number) {
  const text = `slow motion ${short(factor)}x`;
  return { title: `Call it ${text}`, safe: true, edits: [{ where: slowMotion.where, text }] };
}

/** The rate that gives the factor; 4× where none was said. */
function setRate(frameRate: Stated<number>, factor: number | null, fps: number) {
  const text = `at ${String(Math.round(fps * (factor ?? 4)))} fps`;
  return factor !== null && factor <= 1
    ? []
    : [{ title: `Shoot ${text}`, safe: false, edits: [{ where: frameRate.where, text }] }];
}

/** What is said in the picture. */
function speechIn({ beats }: Shot) {
  return beats.filter(isSpeech).find((speech) => !isOffScreen(speech));
}
