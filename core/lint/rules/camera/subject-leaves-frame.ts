/** The one whom the shot is of is out of the picture for most of it, because the camera stays or turns away. */
import type { Event } from '../../../model/screenplay.ts';
import { DEFAULT_HEIGHT } from '../../../staging/body.ts';
import { follows } from '../../../staging/camera-move.ts';
import { headsOf } from '../../../staging/in-frame.ts';
import { cropTo, isShotSize, spanOfSize } from '../../../staging/optics.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import { defineRule } from '../../rule.ts';
import { seconds } from '../../words.ts';

export const subjectLeavesFrame = defineRule({
  id: 'camera/subject-leaves-frame',
  summary: 'The one whom the shot is of is out of the picture for most of it.',
  severity: 'info',
  tables: ['framing'],
  figures: {
    share: { value: 0.7, unit: 'of the shot', source: 'our own estimate' },
  },
  check({ scene }, film, report, { share }) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      const [subject] = shot.subjects;
      if (subject === undefined || shot.subjects.length > 1 || shot.seconds === null || shot.camera.where === null)
        continue;
      const kind = film.screenplay.cast.find(subject.value)?.kind;
      if (kind !== 'character' && kind !== 'creature') continue;
      if (follows(shot) || shot.camera.pov !== null || comesOrGoes(traced, subject.value)) continue;
      const seen = seenShare(traced, subject.value, film);
      if (seen > 1 - share) continue;
      report({
        where: subject.where,
        shot: shot.id,
        message: `${subject.value} is in the frame for about ${seconds(seen * traced.seconds)} of ${seconds(traced.seconds)}: the camera doesn't go along. Let it track with ${subject.value}, or make the shot wider or shorter.`,
      });
    }
  },
});

/** Who goes out on purpose, comes in, or falls, is not lost. */
function comesOrGoes({ steps }: ShotTrace, name: string): boolean {
  return steps.some(
    ({ event }) =>
      event.subject === name && (event.class === 'exit' || event.class === 'enter' || event.class === 'fall'),
  );
}

/** Share of the shot that its subject is in the picture; 1 where neither way nor turn was given in figures. */
function seenShare(traced: ShotTrace, name: string, film: Film): number {
  const { moves } = traced.shot.camera;
  if (moves.every(({ id }) => id === 'static')) return acrossShare(traced, name, film);
  const turns = moves.some(({ degrees, with: along }) => degrees !== null && along === null);
  if (!turns || moves.some(({ id }) => /^(?:whip-pan|reveal|arc)/.test(id))) return 1;
  const staging = film.stagingOf(traced);
  const figure = staging.figures.find((each) => each.name === name);
  if (figure === undefined) return 1;
  const heads = headsOf(staging, figure, film.tables);
  return heads.filter(({ inFrame }) => inFrame).length / heads.length;
}

/** Someone who crosses the picture of a camera that waits is in it for as long as its width is of the whole way. */
function acrossShare(traced: ShotTrace, name: string, film: Film): number {
  const { shot } = traced;
  const event = traced.steps.find(({ event: each }) => each.subject === name && crosses(each))?.event;
  const size = shot.size?.value ?? '';
  if (event === undefined || !isShotSize(size)) return 1;
  const way = event.distance?.value ?? (event.speed?.value ?? 0) * (event.duration?.value ?? traced.seconds);
  const { sensor, aspect } = film.screenplay.settings;
  const { lens, distance } = shot.camera;
  const height = film.screenplay.cast.find(name)?.height ?? DEFAULT_HEIGHT;
  const width =
    lens === null || distance === null
      ? spanOfSize(size, film.tables) * height * aspect
      : (distance.value * cropTo(sensor, aspect).width) / lens.value.from;
  return Math.min(1, width / way);
}

function crosses(event: Event): boolean {
  const across = event.direction === 'left' || event.direction === 'right';
  return event.class === 'travel' && across && (event.speed !== null || event.distance !== null);
}
