/** Shot × target → a prompt that stands on its own: everything the model would have to remember is written into it. */
import type { Film } from '../lint/film.ts';
import { directivesOf, saidIn } from '../model/directives.ts';
import type { CameraMove } from '../model/screenplay.ts';
import { sizeName, isShotSize } from '../staging/optics.ts';
import { timeOf } from '../staging/stage.ts';
import { nextLength, type Target } from '../targets/targets.ts';
import type { ShotTrace } from '../timeline/timeline.ts';
import { carriedFacts } from './carried.ts';
import { dialogueText } from './dialogue.ts';
import type { Prompt } from './prompt.ts';

/** One part of a prompt. A lower rank goes first when the prompt is too long; rank 9 never goes. */
interface Part {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly rank: number;
}

export function compile(traced: ShotTrace, film: Film, target: Target): Prompt {
  const { screenplay } = film;
  const carried = carriedFacts(traced, screenplay);
  const parts = [
    { name: 'style', label: 'Style', text: styleText(traced, film), rank: 3 },
    { name: 'camera', label: 'Camera', text: cameraText(traced), rank: 9 },
    { name: 'place', label: 'Place', text: placeText(traced, film), rank: 5 },
    { name: 'weather', label: 'Weather', text: sentence(traced.scene.weatherSaid), rank: 4 },
    { name: 'light', label: 'Light', text: lightText(traced), rank: 4 },
    { name: 'people and things', label: 'Subject', text: carried.subjects.join(' '), rank: 9 },
    { name: 'carried state', label: 'As the shot opens', text: carried.opening.join(' '), rank: 7 },
    { name: 'blocking', label: 'Blocking', text: sentence(placedText(traced, 'blocking')), rank: 8 },
    { name: 'action', label: 'Action', text: actionText(traced), rank: 9 },
    { name: 'end', label: 'At the end', text: sentence(endText(traced, target)), rank: 6 },
    { name: 'dialogue', label: 'Dialogue', text: dialogueText(traced, screenplay, target), rank: 8 },
    {
      name: 'sound',
      label: 'Sound',
      text: target.audio === false ? '' : sentence(traced.shot.sound.map(({ value }) => value).join(', ')),
      rank: 2,
    },
    {
      name: 'length',
      label: 'Length',
      text: target.lengthInProse ? `${String(traced.seconds)} seconds.` : '',
      rank: 9,
    },
  ].filter((part) => part.text !== '');
  const { text, omitted } = fit(parts, target);
  const negative = [screenplay.settings.negative, traced.shot.negative].flatMap((said) => said?.value ?? []).join(', ');
  return {
    shot: traced.shot.id,
    target: target.id,
    text,
    negative: target.negative === true ? negative : '',
    seconds: nextLength(target, traced.seconds) ?? traced.seconds,
    size: sizeFor(target, screenplay.settings.aspect),
    length: text.length,
    limit: target.promptLimit,
    omitted,
    carried: carried.facts,
  };
}

/** Leaves parts out, the least needed first, until the prompt keeps to the limit. Nothing is cut in the middle. */
function fit(parts: readonly Part[], target: Target): { readonly text: string; readonly omitted: readonly string[] } {
  let kept = parts;
  const omitted: string[] = [];
  for (;;) {
    const text = layOut(kept, target);
    if (target.promptLimit === null || text.length <= target.promptLimit) return { text, omitted };
    const least = kept.filter((part) => part.rank < 9).sort((a, b) => a.rank - b.rank)[0];
    if (least === undefined) return { text, omitted };
    omitted.push(least.name);
    kept = kept.filter((part) => part !== least);
  }
}

function layOut(parts: readonly Part[], target: Target): string {
  if (target.promptStyle === 'sections') return parts.map((part) => `${part.label}: ${part.text}`).join('\n');
  return parts
    .map((part) => {
      if (part.name === 'dialogue') return `\n${part.text}\n`;
      return part.name === 'light'
        ? `${part.label}: ${part.text.charAt(0).toLowerCase()}${part.text.slice(1)}`
        : part.text;
    })
    .join(' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** A declared style stands for its description. */
function styleText({ scene, shot }: ShotTrace, film: Film): string {
  const { cast, settings } = film.screenplay;
  const said = [settings.style, scene.style, shot.style].flatMap((style) => {
    if (style === null) return [];
    const declared = cast.find(style.value);
    return declared?.kind === 'style' && declared.description !== '' ? declared.description : style.value;
  });
  return sentence(said.join(', '));
}

/** `Wide shot of MAYA, 24mm, low angle, the camera tracks right with MAYA.` */
function cameraText({ shot }: ShotTrace): string {
  const size = shot.size?.value;
  const named = [size !== undefined && isShotSize(size) ? sizeName(size) : '', shot.framing ?? ''];
  // `wide two-shot`, not `wide shot two-shot`.
  const what = named
    .filter((words) => words !== '')
    .join(' ')
    .replace(/ shot (?=\S+-shot$)/, ' ');
  const of = shot.subjects.length === 0 ? '' : ` of ${shot.subjects.map((subject) => subject.value).join(' and ')}`;
  const said = shot.camera.moves.reduce((text, move) => text.replace(move.words, moveText(move)), shot.camera.said);
  return sentence([`${what === '' ? 'shot' : what}${of}`, said].filter((words) => words !== '').join(', '));
}

function moveText(move: CameraMove): string {
  return move.id === 'static' ? 'the camera does not move' : `the camera ${move.words}`;
}

function placeText({ scene }: ShotTrace, film: Film): string {
  const location = scene.location === null ? undefined : film.screenplay.cast.find(scene.location);
  const where = scene.interior ? 'Inside' : 'Outside';
  const time = timeOf(scene, film.screenplay);
  const words =
    location?.description === undefined || location.description === ''
      ? scene.place.toLowerCase()
      : location.description;
  if (words === '') return '';
  return sentence(`${where}: ${words}${time === null ? '' : `, ${time.toLowerCase()}`}`);
}

/** What the shot says of its light wins over what the scene says. */
function lightText({ scene, shot }: ShotTrace): string {
  return sentence(shot.light.said === '' ? scene.light.said : shot.light.said);
}

/** The writer's own sentences, in order. */
function actionText({ shot }: ShotTrace): string {
  return shot.beats
    .flatMap((beat) => (beat.kind === 'prose' ? [beat.text.replace(/^at \d+(?:\.\d+)? ?s,?\s+/i, '')] : []))
    .join(' ');
}

/** Who is where as the shot starts or ends, in the writer's words. */
function placedText({ shot }: ShotTrace, word: 'blocking' | 'end'): string {
  return saidIn(directivesOf(shot.block).all(word));
}

/** Under a label of its own the end needs no words to say that it is one. */
function endText(traced: ShotTrace, target: Target): string {
  const said = placedText(traced, 'end');
  return said === '' || target.promptStyle === 'sections' ? said : `as the shot ends: ${said}`;
}

function sentence(words: string): string {
  if (words === '') return '';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?…]$/.test(words) ? '' : '.'}`;
}

/** The size nearest to the film's aspect among those the target takes. */
function sizeFor(target: Target, aspect: number): string | null {
  const ratio = (size: string) => {
    const [width = 1, height = 1] = size.split('x').map(Number);
    return width / height;
  };
  const off = (size: string) => Math.abs(Math.log(ratio(size) / aspect));
  return [...target.sizes].sort((a, b) => off(a) - off(b))[0] ?? null;
}
