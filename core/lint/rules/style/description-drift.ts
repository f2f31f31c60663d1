/** The same piece of clothing in other words than before: a video model makes another one of it. */
import type { Cast } from '../../../model/cast.ts';
import { differentGarments, readGarments, slotOf } from '../../../model/garments.ts';
import type { Garment } from '../../../model/garments.ts';
import { isSpeech, type Placed, type Prose, type Shot } from '../../../model/screenplay.ts';
import type { Where } from '../../../model/where.ts';
import { contradictionsIn, unreadBetween, type Contradiction } from '../../../timeline/contradictions.ts';
import { stateOf, type Fact, type State } from '../../../timeline/state.ts';
import type { Passage } from '../../../timeline/timeline.ts';
import type { Fix } from '../../finding.ts';
import { defineRule, type Reported } from '../../rule.ts';
import { earlierWords } from '../../words.ts';

export const descriptionDrift = defineRule({
  id: 'style/description-drift',
  summary: 'The same piece of clothing is called something else than before.',
  severity: 'info',
  tables: ['persistence'],
  check(passage, film, report) {
    const told = new Set<Garment>();
    for (const contradiction of contradictionsIn(passage, 'wears')) {
      const { name, was, now, traced, garments } = contradiction;
      if (garments === undefined || !isOneThing(...garments)) continue;
      const [before, here] = garments;
      told.add(here);
      const said = saidIn(contradiction, here, passage.scene.scene.present, film.screenplay.cast);
      report(
        drift({ name, before, here, where: said?.where ?? now.where, said: said?.where, was, shot: traced?.shot }),
      );
    }
    for (const { placed, opening, closing, shot } of dressedIn(passage, film.screenplay.cast)) {
      const { wears: was } = stateOf(opening, placed.name);
      const { wears: still } = stateOf(closing, placed.name);
      for (const { value: here, where } of placed.wears) {
        const before = film.screenplay.cast
          .find(placed.name)
          ?.wears.find(
            (garment) =>
              [was, still].every((fact) => fact?.value.includes(garment) === true) && isOneThing(garment, here),
          );
        if (was === null || before?.slot !== here.slot || told.has(here)) continue;
        if (unreadBetween(passage, was.where, placed.before ?? where).some((text) => CHANGES.test(text))) continue;
        report(drift({ name: placed.name, before, here, where, said: where, was, shot }));
      }
    }
  },
});

/** Everyone of whom a placing says what they wear. What was declared holds however long ago they were last seen. */
function dressedIn({ scene: { scene, in: opening, shots } }: Passage, cast: Cast) {
  const all: { placed: Dressed; opening: State; closing: State; shot: Shot | undefined }[] = [];
  for (const placed of scene.present)
    if (placed.wears.length > 0) all.push({ placed, opening, closing: opening, shot: undefined });
  for (const { shot, opening, out } of shots) {
    if (shot.words.includes('montage')) continue;
    for (const placed of shot.blocking)
      if (placed.wears.length > 0) all.push({ placed, opening, closing: opening, shot });
    // What is put on or taken off in the shot may be what the sentence speaks of.
    for (const placed of inProse(shot, cast)) all.push({ placed, opening, closing: out, shot });
  }
  return all;
}

/** A sentence that nobody understood and that may tell of other clothes. */
const CHANGES =
  /\b(?:chang|undress|dress(?:es|ed)\b|strip|dons?\b|doff|disguis|swap|borrow|costume|another|new\b|(?:takes?|pulls?|puts?|slips?|throws?) (?:on|off|into)\b)/i;

type Dressed = Pick<Placed, 'name' | 'wears'> & {
  /** Just before the sentence that says it, where one does. */
  readonly before?: Where;
};

function inProse({ beats }: Shot, cast: Cast): readonly Dressed[] {
  let found: Dressed[] | undefined;
  for (const beat of beats) {
    const dressed = isSpeech(beat) ? undefined : dressedInProse(beat, cast);
    if (dressed !== undefined) (found ??= []).push(dressed);
  }
  return found ?? NOBODY;
}

const NOBODY: readonly Dressed[] = [];

/** `MARA, in a scarlet coat, looks left.`: right after the name, with a colour, and nothing that may be a pocket behind it. */
function dressedInProse({ text, where }: Prose, cast: Cast): Dressed | undefined {
  if (text.length !== where.end - where.start) return undefined;
  // Most sentences begin with no name.
  const named = cast.nameAt(text, 0);
  const match = named === undefined ? null : WORN.exec(text.slice(named.length));
  const words = match?.[1];
  const [garment] = words === undefined ? [] : readGarments(words);
  if (named === undefined || match === null || words === undefined || garment === undefined) return undefined;
  if (garment.colour === null || slotOf(headOf(garment)) !== garment.slot || garment.slot === 'accessory')
    return undefined;
  const end = where.start + named.length + match.index + match[0].length;
  return {
    name: named.entity.name,
    wears: [{ value: garment, where: { ...where, start: end - words.length, end } }],
    before: { ...where, start: where.start - 1 },
  };
}

const WORN =
  /^(?: (?:is|stands|sits|waits|enters|arrives))?,? (?:(?:is )?(?:wearing|dressed in)|wears|in) (?:an?|her|his) ((?:[\p{Ll}-]+ ){1,3}[\p{Ll}-]+)(?=[,.;]|$)/u;

interface Drift {
  readonly name: string;
  readonly before: Garment;
  readonly here: Garment;
  readonly where: Where;
  /** The very words, where a placing has them. */
  readonly said: Where | undefined;
  readonly was: Fact<unknown>;
  readonly shot: Shot | undefined;
}

function drift({ name, before, here, where, said, was, shot }: Drift): Reported {
  return {
    where,
    ...(shot === undefined ? {} : { shot: shot.id }),
    message: `${name} wears "${before.words}" ${earlierWords(was)} and "${here.words}" here. Use the same words every time.`,
    because: [{ message: `"${before.words}" here`, where: was.where }],
    fixes: said === undefined ? [] : [sameWords(before, said)],
  };
}

/** Another colour is another garment, and so is another kind of which no colour says that it is the same. */
function isOneThing(a: Garment, b: Garment): boolean {
  if (differentGarments(a, b) || a.words.toLowerCase() === b.words.toLowerCase()) return false;
  return headOf(a) === headOf(b) || (a.colour !== null && b.colour !== null);
}

/** `coat` of `long red coat`. */
function headOf({ words }: Garment): string {
  return words.toLowerCase().split(/\s+/).at(-1) ?? '';
}

/** The very words, where a placing or a sentence has them. */
function saidIn({ traced, now, name }: Contradiction, { words }: Garment, present: readonly Placed[], cast: Cast) {
  const dressed = traced === null ? present : [...traced.shot.blocking, ...inProse(traced.shot, cast)];
  return dressed
    .filter((each) => each.name === name)
    .flatMap(({ wears }) => wears)
    .find(({ value, where }) => value.words === words && where.start >= now.where.start && where.end <= now.where.end);
}

function sameWords({ words }: Garment, where: Where): Fix {
  return { title: `Write "${words}"`, safe: true, edits: [{ where, text: words }] };
}
