/** What is said in a shot, by whom and how: for a model that makes sound, also in what voice and language. */
import { languages } from '../../grammar/vocabulary/languages.ts';
import { findWord } from '../../grammar/vocabulary/word.ts';
import { isSpeech, type Screenplay } from '../model/screenplay.ts';
import type { Target } from '../targets/targets.ts';
import type { ShotTrace } from '../timeline/timeline.ts';

/** One line a speech, after a line of what holds for all of them; empty where nobody speaks. */
export function dialogueText({ shot }: ShotTrace, screenplay: Screenplay, target: Target): string {
  const speeches = shot.beats.filter(isSpeech);
  const lines = speeches.map((speech) => {
    const how = [...speech.voices, ...speech.delivery].join(', ');
    return `${speech.speaker}${how === '' ? '' : ` (${how})`}: "${speech.text}"`;
  });
  if (target.audio === false || lines.length === 0) return lines.join('\n');
  const speakers = [...new Set(speeches.map(({ speaker }) => speaker))];
  const about = speakers.flatMap((name) => {
    const voice = screenplay.cast.find(name)?.voice ?? '';
    return voice === '' ? [] : [`${name}'s voice is ${voice}.`];
  });
  const language = languageName(screenplay.settings.language?.value);
  if (language !== undefined) about.unshift(`The dialogue is in ${language}.`);
  return [about.join(' '), ...lines].filter((line) => line !== '').join('\n');
}

/** `pt-BR` is Portuguese (pt-BR), because the accent is heard; what has no name here goes by its tag. */
function languageName(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  const name = findWord(languages, tag.split('-')[0] ?? '')?.means;
  return name === undefined || tag.includes('-') ? [name, `(${tag})`].filter(Boolean).join(' ') : name;
}
