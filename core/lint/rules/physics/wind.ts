/** Things that one and the same wind can't do. */
import type { Tables } from '../../../data/tables.ts';
import { definePhrases, sightsIn, type Sight } from '../../../model/sights.ts';
import type { Wind } from '../../../model/screenplay.ts';
import { commonForces, forceOf, forcesOf, nameOfForce, type Forces, type WindEffect } from '../../../physics/wind.ts';
import type { Finding } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { capitalised, short } from '../../words.ts';

export const wind = defineRule({
  id: 'physics/wind',
  summary: 'What the wind does in a shot takes two different winds.',
  severity: 'warning',
  tables: ['beaufort'],
  check({ scene: { scene, shots } }, film, report) {
    if (scene.interior) return;
    for (const { shot } of shots) {
      const strengths = sightsIn(shot, STRENGTHS);
      const drifts = sightsIn(shot, DRIFTS);
      if (strengths.length > 0) {
        const signs = [
          ...(scene.wind === null ? [] : statedSign(scene.wind, film.tables)),
          ...strengths.map((sight) => toSign(sight, film.tables)),
        ];
        const clash = firstClash(signs);
        if (clash !== undefined)
          report({
            where: clash.later.where,
            shot: shot.id,
            message: `"${clash.earlier.words}" means ${forceWords(clash.earlier.forces)}, but "${clash.later.words}" needs ${forceWords(clash.later.forces)}.`,
            because: [{ message: `${capitalised(forceWords(clash.earlier.forces))} here`, where: clash.earlier.where }],
          });
      }
      const [first] = drifts;
      if (first === undefined) continue;
      const isSteady = shot.camera.side === null && shot.camera.moves.every(({ id }) => id === 'static');
      const from = isSteady ? (scene.wind?.from ?? null) : null;
      const blown = from === 'left' ? 'right' : from === 'right' ? 'left' : null;
      for (const drift of drifts) {
        const wanted = blown ?? wayOf(first);
        if (wayOf(drift) === wanted) continue;
        report({
          where: drift.where,
          shot: shot.id,
          message:
            blown === null
              ? `Wind blows the ${first.detail} ${wanted} and the ${drift.detail} ${wayOf(drift)}.`
              : `Wind from the ${from ?? ''} blows things to the ${wanted}, but here the ${drift.detail} goes ${wayOf(drift)}.`,
          because: becauseOf(blown === null ? null : scene.wind, first),
          fixes: turned(drift, wanted),
        });
      }
    }
  },
});

/** Something that tells how strong the wind is. */
interface Sign {
  readonly words: string;
  readonly forces: Forces;
  readonly where: Sight['where'];
}

/** Only what is plain: calm is calm, and a gale a gale. */
const STRENGTHS = definePhrases<WindEffect>({
  guard: /straight up|lags? |eaves|mbrella|rees|iles? fl|[wW]ater|[lL]ake|\b[sS]ea\b|hitecaps|andles? /,
  phrases: [
    ['smoke rises straight', /\bsmoke\b[^.,;]{0,24}\b(?:rises|climbs|goes|stands) (?:\w+ )?straight up\b/i],
    ['flag limp', /\bleaves\b[^.,;]{0,12}\bhang (?:motionless|limp|still)\b/i],
    ['flag limp', /\bflags?\b[^.,;]{0,20}\b(?:hangs?|droops?) (?:limp|slack|still)\b/i],
    [
      'flag extended',
      /\bflags?\b[^.,;]{0,12}\b(?:streams?|snaps?|cracks?|whips?|stands? straight out)\b(?! (?:across|past) )/i,
    ],
    ['umbrella turns inside out', /\bumbrellas?\b[^.,;]{0,20}\binside out\b/i],
    [
      'whole trees bend',
      /\btrees (?:are )?(?:bend|bent) (?:double|in the (?:wind|gale|storm)|under the (?:wind|gale|storm))\b/i,
    ],
    ['roof tiles fly', /\b(?:roof )?tiles? (?:fly|flies) (?:off|from|through|past)\b/i],
    ['trees uprooted', /\b(?:wind|gale|storm) (?:uproots|tears out) (?:\w+ )?trees?\b/i],
    [
      'mirror-flat water',
      /\b(?:water|lake|sea)\b[^.,;]{0,12}\b(?:mirror-flat|mirror-smooth|glassy|dead calm|(?:smooth|flat|still) as (?:glass|a mirror|a pond|a millpond))\b/i,
    ],
    ['whitecaps', /\bwhitecaps\b/i],
    ['candle burns steady outdoors', /\bcandles?\b[^.,;]{0,12}\bburns? (?:steady|steadily)\b/i],
  ],
});

/** What the wind carries to one side of the frame. */
const DRIFTS = definePhrases<'left' | 'right'>({
  guard: /drift|blow|stream|slant|trail/,
  phrases: (['left', 'right'] as const).map((side) => [
    side,
    new RegExp(
      `\\b(smoke|flags?|banners?|snow|rain|leaves|dust|sand|steam|mist)\\b[^.,;]{0,16}\\b(?:drifts?|blows?|streams?|slants?|trails?)\\b(?: hard| slowly| steadily| gently)?(?: from (?:left|right))?(?: to(?:ward)?(?: the)?)?(?: frame| screen| camera)? ${side}(?=[.,;]|$| and| while)`,
      'i',
    ),
  ]),
});

function wayOf(drift: Sight<'left' | 'right'>): 'left' | 'right' {
  return drift.kind;
}

function toSign({ kind, text, where }: Sight<WindEffect>, tables: Tables): Sign {
  const [weakest, strongest] = forcesOf(kind, tables);
  // A storm does all that a lesser wind does.
  return { words: text, forces: [weakest, weakest >= STRONG ? HURRICANE : strongest], where };
}

const STRONG = 3;
const HURRICANE = 12;

/** The wind of the scene, with a force to either side for gusts and lulls. */
function statedSign({ speed, where }: Wind, tables: Tables): readonly Sign[] {
  if (speed === null) return [];
  const force = forceOf(speed, tables);
  return [
    { words: `wind ${short(speed)} m/s`, forces: [Math.max(0, force - 1), Math.min(HURRICANE, force + 1)], where },
  ];
}

function firstClash(signs: readonly Sign[]): { readonly earlier: Sign; readonly later: Sign } | undefined {
  for (const [index, later] of signs.entries()) {
    const earlier = signs.slice(0, index).find((other) => commonForces([other.forces, later.forces]) === null);
    if (earlier !== undefined) return { earlier, later };
  }
  return undefined;
}

function forceWords([weakest, strongest]: Forces): string {
  if (strongest === 0) return 'no wind';
  if (weakest === 0) return `no more than a ${nameOfForce(strongest)}`;
  return strongest === HURRICANE ? `a ${nameOfForce(weakest)} at least` : `a ${nameOfForce(weakest + 1)}`;
}

function becauseOf(stated: Wind | null, first: Sight): Finding['because'] {
  if (stated !== null) return [{ message: 'The wind of the scene', where: stated.where }];
  return [{ message: `The ${first.detail} goes the other way here`, where: first.where }];
}

/** The side stands last in the phrase. */
function turned(drift: Sight<'left' | 'right'>, side: string): Finding['fixes'] {
  if (drift.where.end - drift.where.start !== drift.text.length || /from (?:left|right)/i.test(drift.text)) return [];
  const where = { ...drift.where, start: drift.where.end - drift.kind.length };
  return [{ title: `Let the ${drift.detail} go ${side}`, safe: true, edits: [{ where, text: side }] }];
}
