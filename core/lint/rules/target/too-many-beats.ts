/** More actions in a clip than a model that follows one or two can keep apart. */
import { isSpeech, type Beat, type Event, type Shot } from '../../../model/screenplay.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import type { Fix } from '../../finding.ts';
import { longerShot } from '../../lengths.ts';
import { defineRule } from '../../rule.ts';
import { seconds } from '../../words.ts';

export const tooManyBeats = defineRule({
  id: 'target/too-many-beats',
  summary: 'More happens in the clip than the video model follows.',
  severity: 'warning',
  figures: {
    beat: {
      value: 2,
      unit: 's for each action',
      source: 'Sora 2 prompting guide: one or two actions in 4 s; the guides of Veo and Luma ask for fewer',
    },
  },
  check({ scene }, film, report, { beat }) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      if (shot.seconds === null || shot.beats.length === 0) continue;
      const target = film.targetOf(traced);
      if (target?.oneMove !== true) continue;
      const actions = actionsIn(shot);
      const most = Math.max(1, Math.round(shot.seconds.value / beat));
      const surplus = actions[most];
      if (surplus === undefined) continue;
      report({
        where: surplus.where,
        shot: shot.id,
        message: `${String(actions.length)} actions in ${seconds(shot.seconds.value)}; ${target.name} follows ${most === 1 ? 'one' : `${String(most)} at most`}.`,
        because: [{ message: 'The length is set here', where: shot.seconds.where }],
        fixes: moreTime(traced, film, actions, surplus, beat),
      });
    }
  },
});

/** What happens one after the other; how things are, and what goes on meanwhile, takes no beat of its own. */
function actionsIn({ beats }: Shot): readonly Event[] {
  return beats.flatMap((beat) =>
    isSpeech(beat)
      ? []
      : beat.events.filter((event) => !event.simultaneous && event.class !== 'hold' && event.verb !== 'is'),
  );
}

function moreTime(
  traced: ShotTrace,
  film: Film,
  actions: readonly Event[],
  surplus: Event,
  beat: number,
): readonly Fix[] {
  const { beats } = traced.shot;
  const at = beats.findIndex((each) => !isSpeech(each) && each.events.includes(surplus));
  const [before, after] = [beats[at - 1], beats[at]];
  const needs = (some: readonly Beat[]) => beat * actionsIn({ ...traced.shot, beats: some }).length;
  const cut =
    before === undefined || after === undefined
      ? undefined
      : { before, after, needs: [needs(beats.slice(0, at)), needs(beats.slice(at))] as const };
  return longerShot(traced, film, actions.length * beat, () => cut);
}
