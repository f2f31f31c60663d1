/** The one whom the shot is of is out of the picture for most of it, because the camera stays or turns away. */
import { follows } from '../../../staging/camera-move.ts';
import { headsOf } from '../../../staging/in-frame.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import { defineRule } from '../../rule.ts';
import { seconds } from '../../words.ts';

export const subjectLeavesFrame = defineRule({
  id: 'camera/subject-leaves-frame',
  summary: 'The one whom the shot is of is out of the picture for most of it.',
  severity: 'info',
  figures: {
    share: { value: 0.5, unit: 'of the shot', source: 'overridable default' },
  },
  check({ scene }, film, report, { share }) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      const [subject] = shot.subjects;
      if (subject === undefined || shot.subjects.length > 1 || shot.seconds === null) continue;
      if (!mayLose(traced, subject.value)) continue;
      const staging = film.stagingOf(traced);
      const figure = staging.figures.find(({ name }) => name === subject.value);
      if (figure === undefined) continue;
      const heads = headsOf(staging, figure);
      const seen = heads.filter(({ inFrame }) => inFrame).length / heads.length;
      if (seen > 1 - share) continue;
      report({
        where: subject.where,
        shot: shot.id,
        message: `${subject.value} is in the frame for about ${seconds(seen * staging.seconds)} of ${seconds(staging.seconds)}: the camera doesn't go along. Let it track with ${subject.value}, or make the shot wider or shorter.`,
      });
    }
  },
});

/** A measured move of the camera, or a measured way across the frame; nobody who goes out on purpose. */
function mayLose({ shot, schedule }: ShotTrace, name: string): boolean {
  if (follows(shot) || shot.camera.pov !== null) return false;
  const own = schedule.events.filter(({ beat }) => beat.subject === name);
  if (own.some(({ beat }) => beat.class === 'exit' || beat.class === 'enter' || beat.class === 'fall')) return false;
  const { moves } = shot.camera;
  if (moves.some(({ id }) => id.startsWith('whip-pan') || id === 'reveal' || id.startsWith('arc'))) return false;
  const turned = moves.some(({ degrees, with: along }) => degrees !== null && along === null);
  const across = own.some(
    ({ beat }) =>
      beat.class === 'travel' &&
      (beat.direction === 'left' || beat.direction === 'right') &&
      (beat.speed !== null || beat.distance !== null),
  );
  return turned || (across && shot.camera.where !== null && moves.every(({ id }) => id === 'static'));
}
