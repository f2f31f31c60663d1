/** What can't be where nothing falls, nothing carries sound, or all is water. */
import { isSpeech, type Event, type Shot, type World } from '../../../model/screenplay.ts';
import { definePhrases, sightsIn } from '../../../model/sights.ts';
import type { Where } from '../../../model/where.ts';
import type { Film } from '../../film.ts';
import { defineRule } from '../../rule.ts';
import { gravityIn, worldOf } from '../../world.ts';

export const medium = defineRule({
  id: 'physics/medium',
  summary: 'Something happens that this world has no air, no weight or no fire for.',
  severity: 'error',
  check({ scene: { scene, shots } }, film, report) {
    const world = worldOf(scene, film);
    for (const { shot } of shots) {
      const gravity = shot.statements.find((statement) => statement.kind === 'gravity');
      if (world === 'realistic' && gravity === undefined) continue;
      const isWeightless = gravityIn(shot, scene, film) === 0;
      // Indoors there is air to breathe.
      const isAirless = !scene.interior && (world === 'moon' || world === 'orbit');
      if (!isWeightless && !isAirless && world !== 'underwater') continue;
      for (const { denied, takes, where } of happenings(shot, film)) {
        const isGone = {
          // Outside a ship there is no floor to fall to, and all may be falling.
          weight: isWeightless && (scene.interior || world !== 'orbit'),
          air: isAirless,
          wind: isAirless || world === 'underwater',
          fire: isAirless || world === 'underwater',
        };
        if (!isGone[takes]) continue;
        report({
          where,
          shot: shot.id,
          message: `${denied} ${placeWords(world, takes)}.`,
          because:
            takes === 'weight' && gravity !== undefined ? [{ message: 'No weight here', where: gravity.where }] : [],
        });
      }
    }
  },
});

function placeWords(world: World, takes: Happening['takes']): string {
  if (takes === 'weight') return world === 'orbit' ? 'in orbit' : 'without weight';
  if (world === 'underwater') return 'under water';
  return world === 'moon' ? "on the moon: there's no air" : "in space: there's no air";
}

interface Happening {
  /** What can't be there, as a sentence begins that says so. */
  readonly denied: string;
  readonly takes: 'weight' | 'air' | 'wind' | 'fire';
  readonly where: Where;
}

function happenings(shot: Shot, film: Film): readonly Happening[] {
  const events = shot.claims.flatMap((event): Happening[] => {
    const told = ofEvent(event, film);
    return told === undefined ? [] : [{ ...told, where: event.where }];
  });
  const sights = sightsIn(shot, SIGHTS).map(({ kind, where }): Happening => ({ ...KINDS[kind], where }));
  const taken = new Set(events.map(({ where }) => where.start));
  const beats = shot.beats.filter((beat) => !isSpeech(beat));
  const isNew = ({ where }: Happening) =>
    !beats.some(
      (beat) => beat.where.start <= where.start && where.end <= beat.where.end && taken.has(beat.where.start),
    );
  return [...events, ...sights.filter(isNew)];
}

function ofEvent(event: Event, film: Film): Omit<Happening, 'where'> | undefined {
  if (event.class === 'fall' && event.verb === 'fall') return KINDS.falling;
  if (event.verb === 'light' && FLAMMABLE.test(wordsFor(event.object ?? '', film))) return KINDS.flame;
  return undefined;
}

function wordsFor(name: string, film: Film): string {
  return `${name} ${film.screenplay.cast.find(name)?.description ?? ''}`;
}

const FLAMMABLE = /\b(?:match|candle|cigarette|cigar|campfire|bonfire|fuse|matches)\b/i;

type Kind = 'pouring' | 'dripping' | 'tears' | 'falling' | 'landing' | 'flame' | 'flutter' | 'smoke' | 'sound' | 'wind';

const KINDS: Readonly<Record<Kind, Omit<Happening, 'where'>>> = {
  pouring: { denied: 'Nothing pours', takes: 'weight' },
  dripping: { denied: 'Nothing drips', takes: 'weight' },
  tears: { denied: 'Nothing runs down', takes: 'weight' },
  falling: { denied: 'Nothing falls', takes: 'weight' },
  landing: { denied: 'Nothing drops to the floor', takes: 'weight' },
  flame: { denied: 'No flame burns', takes: 'fire' },
  flutter: { denied: 'Nothing flutters', takes: 'air' },
  smoke: { denied: 'No smoke rises', takes: 'air' },
  sound: { denied: 'Nothing is heard', takes: 'air' },
  wind: { denied: 'No wind blows', takes: 'wind' },
};

const LIQUID = '(?:coffee|water|tea|wine|whisk(?:e)?y|milk|juice|beer|soup|oil|blood)';

const SIGHTS = definePhrases<Kind>({
  guard:
    /ears?\b|runs|trickle|stream|gust|pour|drip|drop|fall|tumble|sink|clatter|urn|licker|blaze|crackle|roar|light|strike|flutter|flap|billow|moke|wind|breeze|bang|crash|boom|clang|whoosh|echo/,
  phrases: [
    [
      'pouring',
      new RegExp(
        `\\bpours? (?:\\w+ ){0,2}(?:${LIQUID}|in(?:to)? (?:the|a|an|her|his|their) (?:cup|glass|mug|bowl|bottle))\\b`,
        'i',
      ),
    ],
    ['dripping', new RegExp(`\\b${LIQUID} drips?\\b|\\bdrops of ${LIQUID} fall\\b`, 'i')],
    ['tears', /\btears? (?:rolls?|runs?|streams?|slides?|falls?) down\b/i],
    ['tears', new RegExp(`\\b${LIQUID} (?:runs|trickles|streams) down\\b`, 'i')],
    ['falling', /\bfalls? off (?:the|a|an|his|her|its) (?:table|shelf|desk|bench|counter|rack|tray)\b/i],
    ['landing', /\b(?:drops|falls|tumbles|sinks|clatters) to the (?:floor|ground|deck)\b/i],
    [
      'flame',
      /\b(?:flames?|campfire|bonfire|candles?|(?:the|a) fire) (?:burns?|flickers?|blazes?|crackles?|roars?)\b/i,
    ],
    ['flame', /\b(?:lights?|strikes?) (?:a|the|his|her) (?:match|candle|cigarette|cigar|fire|campfire)\b/i],
    ['flutter', /\b(?:flags?|banners?|cloth|capes?|hair|scarf|scarves) (?:flutters?|flaps?|billows?)\b/i],
    ['smoke', /\bsmoke (?:rises|drifts|curls|climbs|billows)\b/i],
    [
      'sound',
      /\bwith a (?:\w+ )?(?:bang|crash|boom|roar|clang|whoosh)\b|\b(?:the|a) (?:\w+ )?(?:bang|boom|crash|explosion|gunshot|roar) echoes\b/i,
    ],
    [
      'wind',
      /\b(?:waves?|flies|fly|flutters?|sways?|hangs?|billows?|streams?) in the (?:wind|breeze)\b|\ba gust of wind\b/i,
    ],
    ['wind', /\bthe (?:wind|breeze) (?:blows|howls|whistles|tugs|ruffles|picks up|rises)\b/i],
  ],
});
