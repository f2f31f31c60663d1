/** More to do in a shot than there is time for. */
import { isPerson } from '../../../model/cast.ts';
import { isSpeech, type Event, type Prose } from '../../../model/screenplay.ts';
import type { ActionTime } from '../../../physics/actions.ts';
import { secondsOfEvent } from '../../../timeline/durations.ts';
import { slownessOf } from '../../../timeline/slow-motion.ts';
import { stateOf } from '../../../timeline/state.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import { longerShot, type Cut } from '../../lengths.ts';
import { defineRule } from '../../rule.ts';
import { seconds } from '../../words.ts';

export const actionTime = defineRule({
  id: 'physics/action-time',
  summary: 'Someone has more to do in a shot than there is time for.',
  severity: 'warning',
  tables: ['actions', 'locomotion'],
  figures: {
    slack: { value: 1.1, unit: 'of the length of the shot', source: 'our own estimate' },
  },
  check({ scene }, film, report, { slack }) {
    if (scene.scene.mode === 'MONTAGE') return;
    for (const traced of scene.shots) {
      const { shot, steps } = traced;
      if (shot.seconds === null || steps.length === 0) continue;
      const slowness = slownessOf(shot, film.screenplay.settings.fps);
      if (slowness === null || slowness <= 0) continue;
      const room = shot.seconds.value / slowness;
      const all = steps.reduce((sum, { event }) => sum + secondsOfEvent(event, film.tables).typical, 0);
      if (all <= slack * room) continue;
      const busiest = longest(chainsOf(traced, film));
      if (busiest === undefined || busiest.typical <= slack * room) continue;
      const [first, ...others] = busiest.deeds;
      // One deed alone is a matter of how it is done, unless nobody does it so fast.
      const isImpossible = busiest.least > slack * room;
      if (first === undefined || (others.length === 0 && !isImpossible)) continue;
      // A way too long for the shot, with nothing besides, is a matter of speed.
      if (others.length === 0 && first.event.class === 'travel') continue;
      report({
        where: shot.seconds.where,
        shot: shot.id,
        severity: isImpossible ? 'error' : 'warning',
        message: `${others.length === 0 ? 'This' : 'All this'} needs about ${seconds(busiest.typical * slowness)}; the shot is ${seconds(shot.seconds.value)}.`,
        because: busiest.deeds.map(({ event, time }) => ({
          message: `About ${seconds(time.typical * slowness)}`,
          where: event.where,
        })),
        fixes: longerShot(traced, film, busiest.typical * slowness, () => cutOf(busiest, traced, slowness)),
      });
    }
  },
});

interface Deed {
  readonly event: Event;
  readonly beat: Prose;
  readonly time: ActionTime;
}

/** What one person does, one thing after the other. Seconds of life. */
interface Chain {
  readonly deeds: readonly Deed[];
  readonly least: number;
  readonly typical: number;
}

/** By person; different people act at once. */
function chainsOf({ shot, steps }: ShotTrace, film: Film): readonly Chain[] {
  const chains = new Map<string, Deed[]>();
  let step = 0;
  for (const beat of shot.beats) {
    if (isSpeech(beat)) continue;
    for (const [index, event] of beat.events.entries()) {
      const before = steps[step++]?.before;
      const time = secondsOfEvent(event, film.tables);
      if (time.typical === 0 || event.simultaneous || before === undefined) continue;
      if (isCutThrough(beat, index) || isAlready(event, stateOf(before, event.subject).posture?.value)) continue;
      const entity = film.screenplay.cast.find(event.subject);
      if (entity?.kind !== 'character' || !isPerson(entity)) continue;
      const chain = chains.get(event.subject) ?? [];
      chain.push({ event, beat, time });
      chains.set(event.subject, chain);
    }
  }
  return [...chains.values()].map((deeds) => ({
    deeds,
    least: deeds.reduce((sum, { time }) => sum + time.least, 0),
    typical: deeds.reduce((sum, { time }) => sum + time.typical, 0),
  }));
}

/** An ellipsis at its start or end carries an action over the cut. */
function isCutThrough({ text, events }: Prose, index: number): boolean {
  if (index === 0 && /^(?:\.\.\.|…)/.test(text)) return true;
  return index === events.length - 1 && /(?:\.\.\.|…)$/.test(text);
}

/** `MARA sits at the table` says how she is where she sat before, or where nobody said how she was. */
function isAlready(event: Event, posture: string | undefined): boolean {
  if (event.class !== 'posture' || event.value === 'turned') return false;
  return posture === event.value || (posture === undefined && !/\b(?:up|down|rises?|gets?)\b/i.test(event.text));
}

function longest(chains: readonly Chain[]): Chain | undefined {
  return chains.toSorted((a, b) => b.typical - a.typical)[0];
}

/** Between the two sentences where the halves come out most alike. */
function cutOf({ deeds }: Chain, { shot }: ShotTrace, slowness: number): Cut | undefined {
  const needs = (part: readonly Deed[]) => part.reduce((sum, { time }) => sum + time.typical, 0) * slowness;
  const cuts = deeds.flatMap(({ beat }, index): Cut[] => {
    const before = shot.beats[shot.beats.indexOf(beat) - 1];
    if (index === 0 || before === undefined || deeds[index - 1]?.beat === beat) return [];
    return [{ before, after: beat, needs: [needs(deeds.slice(0, index)), needs(deeds.slice(index))] }];
  });
  return cuts.toSorted((a, b) => Math.max(...a.needs) - Math.max(...b.needs))[0];
}
