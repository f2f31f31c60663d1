/** A shot's block → a shot: its heading, camera, blocking, and the beats of action and dialogue. */
import type { Action, Block, Dialogue, Directive } from '../../grammar/syntax-tree.ts';
import type { Quantity } from '../../grammar/piece.ts';
import { readSentence } from './action/read-sentence.ts';
import { splitSentences } from './action/sentences.ts';
import { bindCamera } from './bind-camera.ts';
import { bindPlaced } from './bind-placed.ts';
import { lightOf } from './bind-light.ts';
import type { Cast } from './cast.ts';
import { directivesOf } from './directives.ts';
import type { Beat, Event, Shot, Speech } from './screenplay.ts';
import type { Where } from './where.ts';

export function bindShot(block: Block, scene: string, cast: Cast): Shot {
  const head = block.head;
  if (head?.kind !== 'shot') throw new Error('Only a shot can be bound as one.');
  const at = (span: { readonly start: number; readonly end: number }): Where => ({
    block: block.id,
    start: span.start,
    end: span.end,
  });
  const { all, last, text } = directivesOf(block);
  const placedBy = (word: string) => all(word).flatMap((directive) => bindPlaced(directive, block, cast));
  const target = last('target');
  const beats: Beat[] = [];
  let transition: string | null = null;
  for (const element of block.body) {
    if (element.kind === 'action') bindAction(element, block, cast, beats);
    else if (element.kind === 'dialogue') beats.push(bindSpeech(element, block, cast));
    else if (element.kind === 'transition') transition = element.id;
  }
  const words = head.words.map((piece) => piece.text);
  if (head.framing !== null && !words.includes(head.framing.text)) words.push(head.framing.text);
  return {
    id: head.id.text,
    scene,
    size: head.size === null ? null : { value: head.size.text, where: at(head.size.span) },
    framing: head.framing?.text ?? null,
    subjects: head.subjects.map((piece) => ({
      value: cast.find(piece.text)?.name ?? piece.text,
      where: at(piece.span),
    })),
    seconds: head.seconds === null ? null : { value: toSeconds(head.seconds), where: at(head.seconds.span) },
    words,
    camera: bindCamera(all('camera'), block, cast),
    blocking: placedBy('blocking'),
    end: placedBy('end'),
    light: lightOf(all('light'), block, cast),
    physics: all('physics').flatMap((directive) => bindPhysics(directive, block, cast)),
    sound: all('sound').map((directive) => directive.value.text),
    style: text('style'),
    negative: text('negative'),
    target: target === undefined ? null : { value: target.value.text, where: at(target.value.span) },
    continues: last('continues')?.value.text ?? null,
    beats,
    transition: transition ?? last('transition')?.value.text ?? null,
    block,
    where: at(head.span),
  };
}

/** Frames count at 24 a second, as in a script. */
function toSeconds(quantity: Quantity): number {
  return quantity.dimension === 'frames' ? quantity.value / 24 : quantity.value;
}

/** `CANTEEN falls 1.2 m in 0.5 s, MAYA runs 48 m in 8 s`: each statement is read as a sentence of action. */
function bindPhysics(directive: Directive, block: Block, cast: Cast): readonly Event[] {
  let start = directive.value.span.start;
  return directive.value.text.split(',').flatMap((statement) => {
    const offset = start + (statement.length - statement.trimStart().length);
    start += statement.length + 1;
    return readSentence(statement.trim(), cast, { block: block.id, offset }).events;
  });
}

/** Adds a paragraph's sentences to the beats of its shot. */
function bindAction(action: Action, block: Block, cast: Cast, beats: Beat[]): void {
  for (const sentence of splitSentences(action.text.text)) {
    const start = action.text.span.start + sentence.start;
    const { events, notUnderstood } = readSentence(sentence.text, cast, { block: block.id, offset: start });
    const where = { block: block.id, start, end: start + sentence.text.length };
    beats.push({ kind: 'prose', text: inOneLine(sentence.text), events, notUnderstood, where });
  }
}

/** Line breaks, and the gap that a note leaves, are one blank. */
function inOneLine(text: string): string {
  return text.includes('\n') || text.includes('  ') || text.includes('\t') ? text.replace(/\s+/g, ' ') : text;
}

function bindSpeech(dialogue: Dialogue, block: Block, cast: Cast): Speech {
  const lines = dialogue.parts.filter((part) => part.kind === 'line').map((part) => part.text);
  const delivery = dialogue.parts
    .filter((part) => part.kind === 'parenthetical')
    .map((part) => part.text.replace(/^\(|\)$/g, ''));
  return {
    kind: 'speech',
    speaker: cast.find(dialogue.speaker.text)?.name ?? dialogue.speaker.text,
    voices: dialogue.voices,
    delivery,
    text: inOneLine(lines.join(' ')),
    where: { block: block.id, ...dialogue.span },
  };
}
