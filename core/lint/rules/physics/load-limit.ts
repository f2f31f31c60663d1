/** Loads that one person can't lift, or not as easily as that. */
import { isChild, isThing, type Entity } from '../../../model/cast.ts';
import { isSpeech, type Event, type Shot } from '../../../model/screenplay.ts';
import { EARTH } from '../../../physics/falls.ts';
import { litresOf, loadLimits, massOf } from '../../../physics/loads.ts';
import type { Film } from '../../film.ts';
import { defineRule } from '../../rule.ts';
import { short } from '../../words.ts';
import { gravityIn } from '../../world.ts';

export const loadLimit = defineRule({
  id: 'physics/load-limit',
  summary: 'Someone lifts more than people lift, or lifts it as if it weighed nothing.',
  severity: 'warning',
  tables: ['materials', 'gravity'],
  figures: {
    oneHand: { value: loadLimits.oneHand, unit: 'kg', source: 'general knowledge' },
    easy: { value: loadLimits.easy, unit: 'kg', source: 'NIOSH 94-110: 23 kg under ideal conditions' },
    untrained: { value: loadLimits.untrained, unit: 'kg', source: 'deadlift record about 510 kg, half of it' },
  },
  check({ scene: { scene, shots } }, film, report, { oneHand, easy, untrained }) {
    const { cast } = film.screenplay;
    for (const { shot } of shots) {
      for (const event of shot.claims) {
        if (event.object === null || !LIFTED.has(event.class)) continue;
        const thing = cast.find(event.object);
        const weighed = thing === undefined ? undefined : weightOf(thing, film);
        const person = cast.find(event.subject);
        if (thing === undefined || weighed === undefined || person?.kind !== 'character') continue;
        const gravity = gravityIn(shot, scene, film);
        if (gravity === null || gravity === 0) continue;
        const share = (weighed.mass * gravity) / EARTH / carriers(thing.name, shot);
        const least = isChild(person) ? CHILD : 1;
        const inOneHand = event.hand === 'left' || event.hand === 'right';
        const limit = least * (inOneHand ? oneHand : easy);
        if (share <= limit || (share <= least * untrained && takesEffort(event, shot))) continue;
        const cant = share > least * untrained;
        const how = cant
          ? "one person can't lift it"
          : inOneHand
            ? "that's no load for one hand"
            : "that's no easy load";
        const message = `The ${thing.name} weighs ${short(weighed.mass)} kg${weighed.why}; ${how}.`;
        const because =
          thing.mass === null || thing.mass.where.path !== undefined
            ? []
            : [{ message: 'Its weight', where: thing.mass.where }];
        report({ where: event.where, shot: shot.id, severity: cant ? 'error' : 'warning', message, because });
        break;
      }
    }
  },
});

const LIFTED: ReadonlySet<Event['class']> = new Set(['take', 'hold', 'give', 'throw']);

/** What a child manages of what a grown-up does. */
const CHILD = 0.4;

/** As declared, or by size and stuff where it is solid through and through. */
function weightOf(thing: Entity, film: Film): { readonly mass: number; readonly why: string } | undefined {
  if (!isThing(thing)) return undefined;
  if (thing.mass !== null) return { mass: thing.mass.value, why: '' };
  const [width, depth, height] = thing.size;
  if (width === undefined || depth === undefined || height === undefined || thing.material === '') return undefined;
  if (!/\b(?:bar|block|brick|slab|ingot|solid|statue|anvil|boulder)\b/i.test(`${thing.name} ${thing.description}`))
    return undefined;
  const mass = massOf(litresOf(width, depth, height), thing.material, film.tables);
  return mass === undefined ? undefined : { mass, why: ` in solid ${thing.material}` };
}

/** How many people have a hand on it in the shot. */
function carriers(name: string, shot: Shot): number {
  const hands = shot.claims.filter((event) => event.object === name && LIFTED.has(event.class));
  return Math.max(1, new Set(hands.map((event) => event.subject)).size);
}

/** The words tell of the weight. */
function takesEffort(event: Event, shot: Shot): boolean {
  return shot.beats.some((beat) => !isSpeech(beat) && (EFFORT.test(beat.text) || EFFORT.test(event.text)));
}

const EFFORT =
  /\b(?:struggl\w*|strain\w*|heav\w*|drag\w*|effort|grunt\w*|barely|just about|stagger\w*|sweat\w*|weight|both arms|both hands|two hands|together|help\w*|shoulder|back|trolley|cart|wheel\w*)\b/i;
