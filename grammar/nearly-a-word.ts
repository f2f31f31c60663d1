/** Prose that begins like a line of the language: told, because a missing colon is easily overlooked. */
import { nearest } from './nearest.ts';
import type { SyntaxFault } from './syntax-tree.ts';
import { declarationWords, sceneDirectives, shotDirectives } from './vocabulary/keys.ts';

const BLOCK_WORDS = ['shot', 'scene', 'include', ...declarationWords.map((word) => word.id)];
const DIRECTIVE_WORDS = [...new Set([...shotDirectives, ...sceneDirectives].map((word) => word.id))];
const OPENING = /^([a-z]{4,})(?=[ \t]+\S)/;

/** `line` is the first of a paragraph of prose and begins at `start` of its block. */
export function nearlyAWord(line: string, start: number): SyntaxFault | undefined {
  const word = OPENING.exec(line)?.[1];
  if (word === undefined) return undefined;
  const span = { start, end: start + word.length };
  const hint = (message: string, instead?: string): SyntaxFault => ({
    code: 'structure/nearly-a-word',
    message: `${message} As it stands, the line is prose.`,
    span,
    ...(instead === undefined ? {} : { instead: { text: instead, span } }),
  });
  const number = /^(?:shot|scene)[ \t]+([A-Z]*\d\w*)(?=[ \t,]|$)/.exec(line)?.[1];
  if (number !== undefined) {
    return hint(`A ${word} needs a colon after its number: "${word} ${number}: …".`);
  }
  if (DIRECTIVE_WORDS.includes(word) && /^\w+[ \t]+[^.!?,]*\d/.test(line)) {
    return hint(`"${word}" needs a colon to speak to Shotwright: "${word}: …".`, `${word}:`);
  }
  const near = nearest(word, BLOCK_WORDS);
  if (near === undefined || !/^\w+[ \t]+[@\p{Lu}\d"][^.!?]*:/u.test(line)) return undefined;
  return hint(`Did you mean "${near}"?`, near);
}
