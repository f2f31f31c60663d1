/** A shot's block → a shot: its heading, camera, blocking, and the beats of action and dialogue. */
import type { Action, Block, Dialogue } from '../../grammar/syntax-tree.ts';
import type { Quantity } from '../../grammar/piece.ts';
import { readSentence } from './action/read-sentence.ts';
import { splitSentences } from './action/sentences.ts';
import { bindCamera } from './bind-camera.ts';
import { bindPlaced } from './bind-placed.ts';
import { lightOf } from './bind-scene.ts';
import type { Cast } from './cast.ts';
import type { Beat, Shot, Speech } from './screenplay.ts';
import type { Where } from './where.ts';

export function bindShot(block: Block, scene: string, cast: Cast): Shot {
  const head = block.head;
  if (head?.kind !== 'shot') throw new Error('Only a shot can be bound as one.');
  const at = (span: { readonly start: number; readonly end: number }): Where => ({
    block: block.id,
    start: span.start,
    end: span.end,
  });
  const directives = block.body.filter((element) => element.kind === 'directive');
  const last = (word: string) => directives.findLast((directive) => directive.word.text === word);
  const placedBy = (word: string) =>
    directives.filter((directive) => directive.word.text === word).flatMap((d) => bindPlaced(d, block, cast));
  const target = last('target');
  const transition = block.body.findLast((element) => element.kind === 'transition');
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
    words: [
      ...new Set([...head.words.map((piece) => piece.text), ...(head.framing === null ? [] : [head.framing.text])]),
    ],
    camera: bindCamera(directives, block, cast),
    blocking: placedBy('blocking'),
    end: placedBy('end'),
    light: lightOf(directives),
    sound: directives.filter((d) => d.word.text === 'sound').map((d) => d.value.text),
    style: last('style')?.value.text ?? '',
    negative: last('negative')?.value.text ?? '',
    target: target === undefined ? null : { value: target.value.text, where: at(target.value.span) },
    continues: last('continues')?.value.text ?? null,
    beats: block.body.flatMap((element): readonly Beat[] => {
      if (element.kind === 'action') return bindAction(element, block, cast);
      return element.kind === 'dialogue' ? [bindSpeech(element, block, cast)] : [];
    }),
    transition: transition?.id ?? last('transition')?.value.text ?? null,
    block,
    where: at(head.span),
  };
}

/** Frames count at 24 a second, as in a script. */
function toSeconds(quantity: Quantity): number {
  return quantity.dimension === 'frames' ? quantity.value / 24 : quantity.value;
}

function bindAction(action: Action, block: Block, cast: Cast): readonly Beat[] {
  return splitSentences(action.text.text).map((sentence) => {
    const start = action.text.span.start + sentence.start;
    const reading = readSentence(sentence.text, cast, { block: block.id, offset: start });
    return {
      kind: 'prose',
      text: inOneLine(sentence.text),
      events: reading.events,
      notUnderstood: reading.notUnderstood,
      where: { block: block.id, start, end: start + sentence.text.length },
    };
  });
}

/** Line breaks, and the gap that a note leaves, are one blank. */
function inOneLine(text: string): string {
  return /\s\s|\n/.test(text) ? text.replace(/\s+/g, ' ') : text;
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
