/** Final Draft's XML → screenplay, by way of Fountain: every paragraph says its own kind, so each is forced to be read as that. */
import { parseXml, XmlError, type XmlElement } from '@rgrove/parse-xml';
import { kindOfLine } from '../../grammar/line-kinds.ts';
import { childrenOf, elementsIn, notesOf, wordsOf } from './fdx-text.ts';
import { titlePageOf } from './fdx-title-page.ts';
import { importFountain } from './import-fountain.ts';
import type { Imported } from './imported.ts';
import { isLanguage, opensBlock, opensScene } from './language-lines.ts';

/** Throws a `SyntaxError` in plain words for what is no Final Draft file. Entities that a file declares are refused, never looked up. */
export function importFdx(xml: string): Imported {
  const root = readXml(xml);
  const notCarried: string[] = [];
  const content = childrenOf(root, 'Content')[0];
  const writer = createWriter(notCarried);
  for (const element of content === undefined ? [] : elementsIn(content)) writer.element(element);
  if (/ RevisionID="[1-9]/.test(xml)) notCarried.push('Revision marks are left out.');
  if (/ Style="[^"]*Strikeout/.test(xml))
    notCarried.push('Words that are struck out come without the line through them.');
  const imported = importFountain(titlePageOf(root) + writer.text());
  return { text: imported.text, notCarried: [...notCarried, ...imported.notCarried] };
}

function readXml(xml: string): XmlElement {
  let root: XmlElement | null;
  try {
    if (/<!ENTITY\b/.test(xml)) throw new SyntaxError('it declares entities of its own, which are not followed.');
    root = parseXml(xml.replace(/^\uFEFF/, '')).root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [sentence = ''] = error.message.split(' (line ', 1);
    throw new SyntaxError(`it is not whole XML: ${sentence.toLowerCase()} in line ${error.line}.`);
  }
  if (root?.name !== 'FinalDraft') throw new SyntaxError('it is XML, but not from Final Draft.');
  return root;
}

interface Writer {
  readonly element: (element: XmlElement) => void;
  readonly text: () => string;
}

function createWriter(notCarried: string[]): Writer {
  const out: string[] = [];
  let cues = 0;
  let inDual = false;
  /** Lines of one speech stand close together; everything else has a blank line before it. */
  const put = (line: string, close = false) => {
    if (out.length > 0 && !close) out.push('');
    out.push(line);
  };
  const paragraph = (element: XmlElement) => {
    for (const dual of childrenOf(element, 'DualDialogue')) {
      cues = 0;
      inDual = true;
      for (const each of childrenOf(dual, 'Paragraph')) paragraph(each);
      inDual = false;
    }
    const type = element.attributes['Type'] ?? 'General';
    const words = wordsOf(element).trim();
    const notes = notesOf(element);
    const summaries = childrenOf(element, 'SceneProperties').flatMap((properties) => childrenOf(properties, 'Summary'));
    const inSpeech = type === 'Dialogue' || type === 'Parenthetical';
    if (words !== '') {
      if (type === 'Character') cues++;
      const number = element.attributes['Number'] ?? '';
      const line = lineFor(type, words, { number, dual: inDual && cues === 2 });
      if (line === undefined)
        notCarried.push(`A paragraph of the kind "${type}" is kept as action: ${words.slice(0, 60)}`);
      put(line ?? asAction(words), inSpeech && out.length > 0);
    }
    for (const summary of summaries.flatMap((each) => childrenOf(each, 'Paragraph')).map(wordsOf)) {
      if (summary.trim() !== '') put(`= ${summary.trim()}`);
    }
    for (const note of notes) put(note, type === 'Character' || inSpeech);
    for (const omitted of childrenOf(element, 'OmittedScene')) {
      put('/*');
      for (const each of childrenOf(omitted, 'Paragraph')) paragraph(each);
      put('*/');
      notCarried.push(
        `The omitted scene ${element.attributes['Number'] ?? ''} goes into a boneyard.`.replace('  ', ' '),
      );
    }
  };
  return {
    element(element) {
      if (element.name === 'Paragraph') paragraph(element);
      else notCarried.push(`A part called "${element.name}" is left out.`);
    },
    text: () => (out.length === 0 ? '' : `${out.join('\n')}\n`),
  };
}

/** Undefined for a kind of paragraph that is nobody's but the writer's own. */
function lineFor(
  type: string,
  words: string,
  more: { readonly number: string; readonly dual: boolean },
): string | undefined {
  switch (type) {
    case 'Scene Heading': {
      const number = more.number.replace(/#/g, '').trim();
      return `${opensScene(words) ? '' : '.'}${words}${number === '' ? '' : ` #${number}#`}`;
    }
    case 'Character':
      return asCue(words) + (more.dual ? ' ^' : '');
    case 'Parenthetical':
      return words.startsWith('(') ? words : `(${words})`;
    case 'Dialogue':
      return words;
    case 'Transition':
      return kindOfLine(words, { afterBlank: true, beforeBlank: true }).kind === 'transition' ? words : `> ${words}`;
    case 'Shot':
      return `!!${words}`;
    case 'Lyrics':
    case 'Singing':
      return `~${words}`;
    case 'New Act':
    case 'End of Act':
    case 'Cold Opening':
      return `> ${words} <`;
    case 'Outline 1':
      return `# ${words}`;
    case 'Outline 2':
      return `## ${words}`;
    case 'Outline Body':
    case 'Summary':
      return `= ${words}`;
    case 'Action':
    case 'General':
    case 'Cast List':
      return asAction(words);
    default:
      return undefined;
  }
}

function asCue(words: string): string {
  return kindOfLine(words, { afterBlank: true, beforeBlank: false }).kind === 'cue' ? words : `@${words}`;
}

/** Forced where its first letters would make it something else; the language's own words are the Fountain import's business. */
function asAction(words: string): string {
  const kind = kindOfLine(words, { afterBlank: true, beforeBlank: true }).kind;
  const plain = kind === 'prose' || kind === 'keyed' || kind === 'transition' || isLanguage(words);
  return plain && !opensScene(words) && !(opensBlock(words) && !/^[a-z]/.test(words)) ? words : `!${words}`;
}
