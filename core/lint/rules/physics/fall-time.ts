/** A fall that takes longer, or less long, than falling does. */
import { isPerson } from '../../../model/cast.ts';
import type { Event, Shot } from '../../../model/screenplay.ts';
import { EARTH, fallSeconds, terminalSpeedOf } from '../../../physics/falls.ts';
import { slownessOf } from '../../../timeline/slow-motion.ts';
import type { Film } from '../../film.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { metres, seconds, short } from '../../words.ts';
import { gravityIn } from '../../world.ts';

export const fallTime = defineRule({
  id: 'physics/fall-time',
  summary: 'A fall takes another time than its height gives it.',
  severity: 'warning',
  tables: ['falls', 'gravity'],
  figures: {
    doubtful: { value: 0.25, unit: 'of the time off', source: 'our own estimate' },
    impossible: { value: 0.5, unit: 'of the time off', source: 'our own estimate' },
  },
  check({ scene: { scene, shots } }, film, report, { doubtful, impossible }) {
    for (const { shot } of shots) {
      for (const event of shot.claims) {
        if (event.class !== 'fall' || event.height === null || event.height.value <= 0) continue;
        const gravity = gravityIn(shot, scene, film);
        if (gravity === null || gravity === 0 || NOT_FREE.test(event.text)) continue;
        const height = event.height.value;
        if (event.duration === null) {
          const unhurt = (height * gravity) / EARTH >= film.tables.falls.unhurt.upTo && goesOn(event, shot, film);
          if (unhurt)
            report({
              where: event.where,
              shot: shot.id,
              message: `Nobody gets up from a fall of ${metres(height)} as if nothing had happened.`,
            });
          continue;
        }
        const slowness = slownessOf(shot, film.screenplay.settings.fps);
        if (slowness === null || slowness <= 0) continue;
        const given = event.duration.value;
        const needed = fallSeconds(height, { gravity });
        const longest = fallSeconds(height, { gravity, terminal: terminalOf(event.subject, height, film) });
        // The time may be meant as it is in life, or as it is on the screen.
        const off = Math.min(...[given, given / slowness].map((time) => awayFrom(time, needed, longest)));
        if (off <= doubtful) continue;
        const slower = given / needed;
        const unless = slower > 1 ? ` – unless it's slow motion, ${short(slower)}×` : '';
        report({
          where: event.where,
          shot: shot.id,
          severity: off > impossible ? 'error' : 'warning',
          message: `A fall of ${metres(height)} lasts ${seconds(needed)}, not ${seconds(given)}${unless}.`,
          fixes: [
            {
              title: `Give it ${seconds(needed)}`,
              safe: true,
              edits: [{ where: event.duration.where, text: seconds(needed) }],
            },
            ...(slower > 1 && slowness === 1 ? slowDown(shot, slower) : []),
          ],
        });
      }
    }
  },
});

/** What goes down these, or by these, does not fall freely. */
const NOT_FREE =
  /\b(?:stairs?|steps|slopes?|hill|hillside|downhill|ramp|bank|dune|slide|rope|wire|chute|parachute|water|slowly|gently)\b/i;

/** Share of the time that a fall is shorter or longer than falls of that height are; 0 within. */
function awayFrom(time: number, shortest: number, longest: number): number {
  return Math.max(0, 1 - time / shortest, time / longest - 1);
}

/** What is light falls as slowly as it likes; over a great height the air slows everything. */
function terminalOf(name: string, height: number, film: Film): number | undefined {
  const entity = film.screenplay.cast.find(name);
  if (entity === undefined) return undefined;
  const words = `${entity.name} ${entity.description}`.toLowerCase();
  if (entity.kind === 'prop' && LIGHT.test(words)) return terminalSpeedOf('feather', film.tables);
  return height < film.tables.falls.drag.from
    ? undefined
    : terminalSpeedOf(isPerson(entity) ? 'person' : 'cat', film.tables);
}

const LIGHT =
  /\b(?:paper|letter|envelope|feather|leaf|petal|flower|flake|scarf|handkerchief|cloth|silk|veil|balloon|parachute|confetti|ash|note|banknote|money|bill|ticket|photo|photograph|picture|page|card|map|ribbon|bubble|kite|hat|cap|shirt|dress|coat|jacket|sheet|plane|umbrella|foam|plastic bag)\b/;

/** Acts on its own feet right after, with nothing said of water, snow or wounds. */
function goesOn(fall: Event, shot: Shot, film: Film): boolean {
  const entity = film.screenplay.cast.find(fall.subject);
  if (entity?.kind !== 'character') return false;
  const events = shot.beats.flatMap((beat) => (beat.kind === 'prose' ? beat.events : []));
  if (!events.includes(fall)) return false;
  const next = events.slice(events.indexOf(fall) + 1).find((event) => event.subject === fall.subject);
  const acts =
    next === undefined
      ? RIGHT_UP.test(sentenceAfter(fall, shot))
      : (next.class === 'travel' && next.gait !== 'limp' && next.gait !== 'crawl') || next.value === 'standing';
  return acts && !shot.beats.some((beat) => beat.kind === 'prose' && SOFTENED.test(beat.text));
}

function sentenceAfter(fall: Event, { beats }: Shot): string {
  const next = beats[beats.findIndex((beat) => beat.kind === 'prose' && beat.events.includes(fall)) + 1];
  return next?.kind === 'prose' ? next.text : '';
}

/** `She stands up`, `He walks on`: the one who fell. */
const RIGHT_UP =
  /^(?:he|she|they) (?:(?:just|simply|calmly|slowly|then) )?(?:(?:gets?|stands?|jumps?|springs?) (?:right |straight |back )?(?:up|to (?:his|her|their) feet)|(?:walks?|strolls?|runs?|jogs?|strides?)\b)/i;

const SOFTENED =
  /\b(?:water|sea|river|lake|pool|ocean|waves|snow|sand|dune|mattress|airbag|cushion|net|hay|straw|awning|bushes|rope|wire|harness|parachute|rolls?|hurt|limp|injur\w*|bleed\w*|blood\w*|groan\w*|broken|pain\w*|wince\w*|somehow|miracul\w*)\b/i;

function slowDown(shot: Shot, times: number): readonly Fix[] {
  const { camera } = shot;
  if (camera.where === null) return [];
  const at = { ...camera.where, start: camera.where.end };
  return [
    {
      title: `Film it in slow motion, ${short(times)} times slower`,
      safe: false,
      edits: [{ where: at, text: `, slow motion ${short(times)}x` }],
    },
  ];
}
