/** Feet that act, or a pocket that is reached for, in a shot too close to show them. */
import { USUAL_TABLES } from '../../../data/tables.ts';
import { isPerson } from '../../../model/cast.ts';
import { isSpeech, type Beat, type Prose, type Shot } from '../../../model/screenplay.ts';
import { isShotSize, sizeName, type ShotSize } from '../../../staging/optics.ts';
import { stateOf } from '../../../timeline/state.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import { defineRule } from '../../rule.ts';
import type { Fix } from '../../finding.ts';
import { aOr } from '../../words.ts';

interface Zone {
  /** `feet`: what the message calls it. */
  readonly name: string;
  /** How the data calls it, and what else shows it. */
  readonly shownBy: readonly string[];
  /** A sentence about the one person of the shot that needs it; a sentence about anything else has no business here. */
  readonly acts: RegExp;
}

const ZONES: readonly Zone[] = [
  {
    name: 'feet',
    shownBy: ['feet', 'whole body', 'thighs', 'hips', 'place', 'eyes or mouth or detail'],
    acts: /^(?:(?:her|his|their|WHO's) (?:left |right |bare |other )?(?:foot|feet|toes?|heels?|shoes?|boots?) (?:taps?|stamps?|kicks?|slips?|slides?|dangles?|swings?|twitch(?:es)?|curls?|bounces?|digs?|drags?|scrapes?|tramples?|steps?|hits?|lands?)\b|(?:she|he|WHO) (?:\w+s and )?(?:(?:taps?|stamps?|stomps?|drags?|scrapes?|wiggles?|shuffles?) (?:her|his) (?:left |right |bare )?(?:foot|feet|toes?|heels?|shoes?|boots?)\b|(?:slips|kicks|takes|pulls|toes) off (?:her|his) (?:shoes?|boots?|sneakers|sandals|slippers|heels)\b|(?:un)?(?:ties|laces) (?:her|his) (?:left |right )?(?:shoes?|boots?|shoelaces?)\b|stubs (?:her|his) (?:big )?toe\b|kicks (?!(?:the |her |his |an? )?(?:habit|bucket)\b|(?:off|back|in|out|up|ass|butt|it|himself|herself)\b)\S))/i,
  },
  {
    name: 'pockets',
    shownBy: ['feet', 'whole body', 'thighs', 'hips', 'place', 'torso', 'shoulders', 'eyes or mouth or detail'],
    acts: /^(?:she|he|WHO) (?:reaches|digs|slides? (?:her|his) hands?|puts? (?:a|her|his) hands?|shoves? (?:her|his) hands?) in(?:to)? (?:her|his) (?:back |trouser |hip |jeans )?pockets?\b/i,
  },
];

export const actionOutOfFrame = defineRule({
  id: 'camera/action-out-of-frame',
  summary: 'Something is done with a part of the body that the shot is too close to show.',
  severity: 'warning',
  check({ scene }, film, report) {
    for (const traced of scene.shots) {
      const { shot } = traced;
      const size = shot.size?.value ?? '';
      if (!isShotSize(size) || shot.size === null) continue;
      const hidden = HIDDEN.get(size) ?? [];
      const [subject, ...others] = shot.subjects;
      if (hidden.length === 0 || subject === undefined || others.length > 0) continue;
      const name = subject.value;
      for (const beat of shot.beats) {
        if (isSpeech(beat) || !isAbout(beat.text, name)) continue;
        const zone = hidden.find(({ acts }) => acts.test(about(beat, name)));
        const entity = film.screenplay.cast.find(name);
        if (zone === undefined || entity === undefined || !isPerson(entity) || lookAround(shot)) continue;
        if (!beat.text.startsWith(name) && !isPlain(beat, traced, name, film)) continue;
        report({
          where: beat.where,
          shot: shot.id,
          message: `${name}'s ${zone.name} aren't in the picture in ${aOr(sizeName(size))}.`,
          because: [{ message: 'The size is set here', where: shot.size.where }],
          fixes: wider(shot),
        });
      }
    }
  },
});

/** The zones that each size does not show; none for those that show them all. */
const HIDDEN: ReadonlyMap<ShotSize, readonly Zone[]> = new Map(
  Object.entries(USUAL_TABLES.framing.visible).map(
    ([size, shown]) =>
      [size as ShotSize, ZONES.filter(({ shownBy }) => !shownBy.some((zone) => shown.includes(zone)))] as const,
  ),
);

/** Most sentences are about something else, which a few letters tell. */
function isAbout(text: string, name: string): boolean {
  return startsWithOne(text, name) && LETTERS.some((letters) => text.includes(letters));
}

function startsWithOne(text: string, name: string): boolean {
  return text.startsWith(name) || OPENINGS.some((word) => text.startsWith(word));
}

const LETTERS = ['foot', 'feet', 'toe', 'heel', 'shoe', 'boot', 'kicks', 'pocket'];
const OPENINGS = ['She ', 'He ', 'Her ', 'His ', 'Their '];

/** As a shot of MARA opens, `her` is hers; after a word of anyone else it may be anyone's who is there. */
function isPlain(beat: Prose, { shot, out: state }: ShotTrace, name: string, film: Film): boolean {
  const before = shot.beats.slice(0, shot.beats.indexOf(beat));
  const others = film.screenplay.cast.entities.filter((entity) => entity.name !== name && isPerson(entity));
  const speaksOf = (each: Beat) =>
    isSpeech(each) || !startsWithOne(each.text, name) || others.some((other) => each.text.includes(other.name));
  return !before.some(speaksOf) || others.every((other) => stateOf(state, other.name).present?.value !== true);
}

/** A camera that goes anywhere but closer, and a framing that is not of the person as a whole, may show it. */
function lookAround({ camera, words, framing }: Shot): boolean {
  return (
    camera.moves.some(({ id }) => !/^(?:static|dolly-in|zoom-in|crash-zoom-in)$/.test(id)) ||
    camera.pov !== null ||
    camera.angle?.value === 'overhead' ||
    ['insert', 'cutaway', 'pov'].some((word) => words.includes(word) || framing === word)
  );
}

/** The sentence with the name of the person as the patterns have it. */
function about({ text }: Prose, name: string): string {
  return text.startsWith(name) ? `WHO${text.slice(name.length)}` : text;
}

function wider({ camera, size }: Shot): readonly Fix[] {
  // A lens that was chosen for a close picture may have no room for a wide one.
  if (size === null || camera.lens !== null) return [];
  return [{ title: 'Make it a full shot', safe: false, edits: [{ where: size.where, text: 'full shot' }] }];
}
