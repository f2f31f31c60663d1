/** A shot's block → a shot: its heading, camera, blocking, and the beats of action and dialogue. */
import { transitions } from '../../grammar/vocabulary/headings.ts';
import { findWord } from '../../grammar/vocabulary/word.ts';
import type { Action, Block, Dialogue, ShotHeading } from '../../grammar/syntax-tree.ts';
import type { Lexicon } from './action/lexicon.ts';
import { readSentence } from './action/read-sentence.ts';
import { splitSentences } from './action/sentences.ts';
import { bindCamera } from './bind-camera.ts';
import { bindPhysics } from './bind-physics.ts';
import { bindPlaces } from './bind-placed.ts';
import { lightOf } from './bind-light.ts';
import { nameFor, type Cast } from './cast.ts';
import { directivesOf } from './directives.ts';
import { toSeconds } from './quantities.ts';
import type { Beat, Event, Shot, Speech, Stated } from './screenplay.ts';
import { placeIn } from './where.ts';

export function bindShot(block: Block, scene: string, cast: Cast, lexicon: Lexicon): Shot {
  const head = block.head;
  if (head?.kind !== 'shot') throw new Error('Only a shot can be bound as one.');
  const directives = directivesOf(block);
  const stated = <Value>(word: string, read: (words: string) => Value | null): Stated<Value> | null => {
    const said = directives.last(word)?.value;
    const value = said === undefined ? null : read(said.text);
    return said === undefined || value === null ? null : { value, where: placeIn(block, said.span) };
  };
  const beats: Beat[] = [];
  const events: Event[] = [];
  let transition: Stated<string> | null = null;
  for (const element of block.body) {
    if (element.kind === 'action') bindAction(element, block, cast, lexicon, beats, events);
    else if (element.kind === 'dialogue') beats.push(bindSpeech(element, block, cast));
    else if (element.kind === 'transition') {
      transition = { value: element.id ?? element.text.text, where: placeIn(block, element.text.span) };
    }
  }
  const { physics, statements } = bindPhysics(directives.all('physics'), block, cast, lexicon);
  return {
    id: head.id.text,
    scene,
    size: head.size === null ? null : { value: head.size.text, where: placeIn(block, head.size.span) },
    framing: head.framing?.text ?? null,
    subjects: head.subjects.map((piece) => ({
      value: nameFor(cast, piece.text),
      where: placeIn(block, piece.span),
    })),
    seconds:
      head.seconds === null ? null : { value: toSeconds(head.seconds), where: placeIn(block, head.seconds.span) },
    words: shotWordsOf(head),
    camera: bindCamera(directives.all('camera'), block, cast),
    blocking: bindPlaces(directives.all('blocking'), block, cast),
    end: bindPlaces(directives.all('end'), block, cast),
    light: lightOf(directives.all('light'), block, cast),
    physics,
    statements,
    sound: directives.all('sound').map(({ value }) => ({ value: value.text, where: placeIn(block, value.span) })),
    style: stated('style', wordsOrNone),
    negative: stated('negative', wordsOrNone),
    target: stated('target', asWritten),
    continues: stated('continues', readShotId),
    reference: stated('reference', wordsOrNone),
    seed: stated('seed', readSeed),
    beats,
    events,
    claims: physics.length === 0 ? events : [...events, ...physics],
    transition: transition ?? stated('transition', readTransition),
    block,
    where: placeIn(block, head.span),
  };
}

/** Words of the heading, its framing among them. */
function shotWordsOf({ words, framing }: ShotHeading): readonly string[] {
  if (words.length === 0) return framing === null ? NO_WORDS : [framing.text];
  const said = words.map((piece) => piece.text);
  return framing === null || said.includes(framing.text) ? said : [...said, framing.text];
}

const NO_WORDS: readonly string[] = [];

function asWritten(words: string): string {
  return words;
}

/** `1A`, `shot 1A`. */
function readShotId(words: string): string | null {
  return /^(?:shot\s+)?(\S+)$/i.exec(words)?.[1] ?? null;
}

function readSeed(words: string): number | null {
  return /^\d+$/.test(words) ? Number(words) : null;
}

function wordsOrNone(words: string): string | null {
  return words === '' ? null : words;
}

/** `dissolve`, `dissolve to`, `smash cut`: the canonical word, or the words as written. */
function readTransition(words: string): string | null {
  const bare = words.replace(/[:.]$/, '').replace(/\s+to$/i, '');
  const known = [bare, `${bare} TO:`, `${bare}:`, `${bare}.`].map((form) => findWord(transitions, form)?.id);
  return known.find((id) => id !== undefined) ?? (words === '' ? null : words);
}

/** Adds a paragraph's sentences to the beats of its shot. */
function bindAction(action: Action, block: Block, cast: Cast, lexicon: Lexicon, beats: Beat[], all: Event[]): void {
  const isOneLine = !hasGaps(action.text.text);
  for (const sentence of splitSentences(action.text.text)) {
    const start = action.text.span.start + sentence.start;
    const { events, notUnderstood } = readSentence(sentence.text, cast, { block: block.id, offset: start }, lexicon);
    for (const event of events) all.push(event);
    const where = { block: block.id, start, end: start + sentence.text.length };
    const text = isOneLine ? sentence.text : inOneLine(sentence.text);
    beats.push({ kind: 'prose', text, events, notUnderstood, where });
  }
}

/** Line breaks, and the gap that a note leaves, are one blank. */
function inOneLine(text: string): string {
  return hasGaps(text) ? text.replace(/\s+/g, ' ') : text;
}

function hasGaps(text: string): boolean {
  return text.includes('\n') || text.includes('  ') || text.includes('\t');
}

function bindSpeech(dialogue: Dialogue, block: Block, cast: Cast): Speech {
  let text = '';
  const lines: Stated<string>[] = [];
  const delivery: string[] = [];
  for (const part of dialogue.parts) {
    if (part.kind === 'line') {
      text = text === '' ? part.text : `${text} ${part.text}`;
      lines.push({ value: part.text, where: placeIn(block, part.span) });
    } else delivery.push(part.text.replace(/^\(|\)$/g, ''));
  }
  return {
    kind: 'speech',
    speaker: nameFor(cast, dialogue.speaker.text),
    voices: dialogue.voices,
    delivery,
    text: inOneLine(text),
    lines,
    dual: dialogue.dual,
    cue: placeIn(block, dialogue.speaker.span),
    where: placeIn(block, dialogue.span),
  };
}
