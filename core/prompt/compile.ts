/** Shot × target → a prompt that stands on its own: everything the model would have to remember is written into it. */
import type { Film } from '../lint/film.ts';
import { sizeName, isShotSize } from '../staging/optics.ts';
import { timeOf } from '../staging/stage.ts';
import { nextLength, type Target } from '../targets/targets.ts';
import type { ShotTrace } from '../timeline/trace.ts';
import { carriedFacts } from './carried.ts';
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
    { name: 'light and weather', label: 'Light', text: lightText(traced), rank: 4 },
    { name: 'people and things', label: 'Subject', text: carried.subjects.join(' '), rank: 9 },
    { name: 'carried state', label: 'As the shot opens', text: carried.opening.join(' '), rank: 7 },
    { name: 'action', label: 'Action', text: actionText(traced), rank: 9 },
    { name: 'dialogue', label: 'Dialogue', text: dialogueText(traced), rank: 8 },
    {
      name: 'sound',
      label: 'Sound',
      text: target.audio === false ? '' : sentence(traced.shot.sound.join(', ')),
      rank: 2,
    },
    {
      name: 'length',
      label: 'Length',
      text: target.lengthInProse ? `${String(traced.schedule.seconds)} seconds.` : '',
      rank: 9,
    },
  ].filter((part) => part.text !== '');
  const { text, omitted } = fit(parts, target);
  const negative = [screenplay.settings.negative, traced.shot.negative].filter((words) => words !== '').join(', ');
  return {
    shot: traced.shot.id,
    target: target.id,
    text,
    negative: target.negative === true ? negative : '',
    seconds: nextLength(target, traced.schedule.seconds) ?? traced.schedule.seconds,
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
    .map((part) => (part.name === 'dialogue' ? `\n${part.text}\n` : part.text))
    .join(' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function styleText({ scene, shot }: ShotTrace, film: Film): string {
  return sentence([film.screenplay.settings.style, scene.style, shot.style].filter((words) => words !== '').join(', '));
}

/** `Wide shot, 24mm, low angle, tracks right with MAYA.` */
function cameraText({ shot }: ShotTrace): string {
  const { camera } = shot;
  const size = shot.size?.value;
  const named = [size !== undefined && isShotSize(size) ? sizeName(size) : '', shot.framing ?? ''].filter(
    (words) => words !== '',
  );
  const of = shot.subjects.length === 0 ? '' : ` of ${shot.subjects.map((subject) => subject.value).join(' and ')}`;
  const details = [
    camera.lens === null ? '' : lensText(camera.lens.value),
    ...camera.lensWords,
    camera.stop === null ? '' : `f/${String(camera.stop.value)}`,
    camera.angle === null ? '' : camera.angle.value === 'level' ? 'eye level' : `${camera.angle.value} angle`,
    camera.side === null ? '' : `from ${camera.side.value}`,
    camera.overShoulder === null ? '' : `over ${camera.overShoulder.value}'s shoulder`,
    camera.pov === null ? '' : `through ${camera.pov.value}'s eyes`,
    camera.support?.value ?? '',
    ...camera.focus,
    ...camera.moves.map((move) => (move.id === 'static' ? 'the camera does not move' : `the camera ${move.words}`)),
  ].filter((words) => words !== '');
  return sentence([`${named.join(' ') === '' ? 'shot' : named.join(' ')}${of}`, ...details].join(', '));
}

function lensText(lens: { readonly from: number; readonly to: number }): string {
  return lens.from === lens.to ? `${String(lens.from)}mm lens` : `${String(lens.from)}mm to ${String(lens.to)}mm zoom`;
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

function lightText({ scene, shot }: ShotTrace): string {
  const wind = scene.wind === null ? '' : `wind${scene.wind.from === null ? '' : ` from ${scene.wind.from}`}`;
  const lights = [...scene.light.words, ...shot.light.words];
  const from = shot.light.from ?? scene.light.from;
  const light =
    lights.length === 0 && from === null
      ? ''
      : `${[...new Set(lights)].join(', ')} light${from === null ? '' : ` from ${from}`}`;
  return sentence([...scene.weather, wind, light].filter((words) => words !== '').join(', '));
}

/** The writer's own sentences, in order. */
function actionText({ shot }: ShotTrace): string {
  return shot.beats
    .flatMap((beat) => (beat.kind === 'prose' ? [beat.text.replace(/^at \d+(?:\.\d+)? ?s,?\s+/i, '')] : []))
    .join(' ');
}

function dialogueText({ shot }: ShotTrace): string {
  return shot.beats
    .flatMap((beat) => {
      if (beat.kind !== 'speech') return [];
      const how = [...beat.voices, ...beat.delivery].join(', ');
      return [`${beat.speaker}${how === '' ? '' : ` (${how})`}: "${beat.text}"`];
    })
    .join('\n');
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
