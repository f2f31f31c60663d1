/** Someone who "moves quickly", and nothing says how. */
import { isSpeech } from '../../../model/screenplay.ts';
import { defineRule } from '../../rule.ts';

export const vagueMotion = defineRule({
  id: 'style/vague-motion',
  summary: 'Someone moves "quickly" or "slowly", and nothing says how, how far or where.',
  severity: 'info',
  check({ scene }, film, report) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      for (const beat of shot.beats) {
        if (isSpeech(beat) || beat.events.length !== 1) continue;
        const [event] = beat.events;
        if (event?.class !== 'travel' || event.verb !== 'go' || !beat.text.startsWith(event.subject)) continue;
        const words = VAGUE.exec(beat.text.slice(event.subject.length))?.[1];
        if (words === undefined || film.targetOf(traced) === undefined) continue;
        const start = beat.where.start + beat.text.indexOf(words, event.subject.length);
        report({
          where: { ...beat.where, start, end: start + words.length },
          shot: shot.id,
          message: `"${words}": how? For example "${/slow|gently/i.test(words) ? 'takes four slow steps and stops' : 'jogs three steps and stops at the curb'}".`,
        });
      }
    }
  },
});

/** Nothing but the verb and its adverb. */
const VAGUE =
  /^\s+((?:moves|goes)\s+(?:very )?(?:quickly|fast|slowly|swiftly|rapidly|gently|gracefully|smoothly|dynamically)|moves (?:around|about)|(?:quickly|slowly|swiftly|rapidly|gently|gracefully|smoothly)\s+(?:moves|goes))[.!]?$/i;
