/** Text of one block → its head, its body, its notes and what could not be taken. */
import { isBlankAt, skipBlanks } from './blanks.ts';
import type { BlockKind } from './blocks.ts';
import { readDirective, readShot } from './clause-lists.ts';
import { inKnownWords } from './glossary.ts';
import { kindOfLine, type LineKind } from './line-kinds.ts';
import { cut, isPlainBreak, linesOf, pieceOf, spanOf, withPlainBreaks, type Line } from './lines.ts';
import { nearest } from './nearest.ts';
import { nearlyAWord } from './nearly-a-word.ts';
import { mask } from './mask.ts';
import { parseSceneHeading } from './scene-heading.ts';
import type { ShotClause } from './shot-parser.ts';
import type {
  Block,
  Declaration,
  Dialogue,
  Element,
  Head,
  ShotHeading,
  SyntaxFault,
  TitlePage,
} from './syntax-tree.ts';
import type { Piece, Quantity } from './piece.ts';
import { isShort } from './tokens.ts';
import { framings } from './vocabulary/framing.ts';
import { voices } from './vocabulary/headings.ts';
import { properties, sceneDirectives, shotDirectives, titleKeys } from './vocabulary/keys.ts';
import { findWord, formsOf, type Word } from './vocabulary/word.ts';
import type { Words } from './words.ts';

export function parseBlock(text: string, kind: BlockKind, id: number, words: Words): Block {
  const masked = mask(text);
  const reader = new BlockReader(masked.text, linesOf(masked, text), kind, words);
  const { head, body, faults } = reader.read();
  return { id, opens: kind, text, head, body, notes: masked.notes, errors: faults };
}

/** Walks the lines of one block once, from the first to the last. */
class BlockReader {
  private readonly faults: SyntaxFault[] = [];
  private readonly body: Element[] = [];
  /** Without notes and boneyards. */
  private readonly text: string;
  private readonly lines: readonly Line[];
  private kind: BlockKind;
  private readonly words: Words;
  private at = 0;

  constructor(text: string, lines: readonly Line[], kind: BlockKind, words: Words) {
    this.text = text;
    this.words = words;
    this.lines = lines;
    this.kind = kind;
  }

  read(): { head: Head | null; body: readonly Element[]; faults: readonly SyntaxFault[] } {
    const head = this.head();
    let inProperties = head?.kind === 'declaration';
    for (let line = this.lines[this.at]; line !== undefined; line = this.lines[this.at]) {
      const kind = this.lineKind(this.at);
      if (kind.kind === 'blank') inProperties = false;
      this.element(line, kind, inProperties);
    }
    return { head, body: this.body, faults: this.faults };
  }

  private lineKind(index: number): LineKind {
    const line = this.lines[index];
    return kindOfLine(line?.text ?? '', {
      afterBlank: index === 0 || this.lines[index - 1]?.text === '',
      beforeBlank: (this.lines[index + 1]?.text ?? '') === '',
    });
  }

  private head(): Head | null {
    const line = this.lines[0];
    if (line === undefined) return null;
    switch (this.kind) {
      case 'title page':
        return this.titlePage();
      case 'loose':
        return null;
      case 'include': {
        this.at = 1;
        const [, lead = '', path = ''] = /^(include[ \t]*["“])([^"”]*)/.exec(line.text) ?? [];
        return { kind: 'include', path: pieceOf(path, line.start + lead.length), span: line };
      }
      case 'section': {
        this.at = 1;
        const level = /^#+/.exec(line.text)?.[0].length ?? 1;
        return { kind: 'section', level, title: cut(line, level, line.text.length), span: spanOf(line) };
      }
      case 'scene':
        this.at = 1;
        return parseSceneHeading(line.text, line.start, this.words.headings);
      case 'shot':
        return this.shotHeading();
      case 'declaration':
        this.at = 1;
        return declaration(line);
    }
  }

  /** `key: value` lines up to the first blank line; a line without a key goes on with the value above it. */
  private titlePage(): TitlePage | null {
    let first = 0;
    while (this.lines[first]?.text === '') first++;
    const opening = this.lines[first];
    const openingKey = opening === undefined ? undefined : /^([A-Za-z][A-Za-z ]*?)[ \t]*:/.exec(opening.text)?.[1];
    if (opening === undefined || openingKey === undefined || findWord(titleKeys, openingKey) === undefined) return null;
    const entries: { key: Piece; value: Piece }[] = [];
    let index = first;
    for (let line = this.lines[index]; line !== undefined && line.text !== ''; line = this.lines[++index]) {
      const match = /^([A-Za-z][A-Za-z ]*?)[ \t]*:[ \t]*/.exec(line.text);
      const last = entries.at(-1);
      if (match?.[1] === undefined) {
        if (last === undefined) continue;
        const text = last.value.text === '' ? line.text : `${last.value.text}\n${line.text}`;
        const start = last.value.text === '' ? line.start : last.value.span.start;
        entries[entries.length - 1] = { key: last.key, value: { text, span: { start, end: line.end } } };
        continue;
      }
      const key = cut(line, 0, match[1].length);
      if (findWord(titleKeys, key.text) === undefined && key.text === key.text.toLowerCase())
        this.unknownKey(key, titleKeys);
      const value = cut(line, match[0].length, line.text.length);
      const isWorld = findWord(titleKeys, key.text)?.id === 'world';
      entries.push({ key, value: isWorld ? inKnownWords(value, this.words.glossaries['world']) : value });
    }
    this.at = index;
    const end = this.lines[index - 1]?.end ?? opening.end;
    return { kind: 'title page', entries, span: { start: opening.start, end } };
  }

  private shotHeading(): ShotHeading {
    const line = this.lines[0] ?? { text: '', start: 0, end: 0 };
    const id = idAfter(line, 'shot'.length);
    const value = this.value(afterColon(line.text, id.span.end - line.start));
    const { clauses, faults } = readShot(value, this.words.glossaries);
    this.faults.push(...faults);
    let framed: Extract<ShotClause, { readonly kind: 'framed' }> | undefined;
    let framing: Piece | undefined;
    // Most headings have one of each: their lists are taken as they are, or as long as they have to be.
    let subjects: readonly Piece[] = NO_PIECES;
    let lengths: readonly Quantity[] = NO_LENGTHS;
    let words: readonly Piece[] = NO_PIECES;
    for (const clause of clauses) {
      if (clause.kind === 'framed') {
        if (clause.size !== null || clause.subjects.length > 0) framed ??= clause;
        framing ??= clause.framing ?? undefined;
        subjects = subjects.length === 0 ? clause.subjects : [...subjects, ...clause.subjects];
      } else if (clause.kind === 'length') lengths = [...lengths, clause.seconds];
      else words = [...words, clause.word];
    }
    const short = clauses[0]?.kind === 'length' ? shortFraming(clauses[0].seconds, lengths.length) : undefined;
    return {
      kind: 'shot',
      id,
      size: framed?.size ?? null,
      framing: short ?? framing ?? null,
      subjects,
      seconds: lengths[short === undefined ? 0 : 1] ?? null,
      words,
      span: { start: line.start, end: Math.max(line.end, value.span.end) },
    };
  }

  /** The rest of the line after so many letters, with the lines a trailing comma goes on to. Moves past them. */
  private value(skip: number): Piece {
    const first = this.lines[this.at];
    if (first === undefined) throw new Error('There is no line to read.');
    let text = first.text.slice(skip);
    let last = first;
    this.at++;
    while (text.endsWith(',')) {
      const next = this.lines[this.at];
      if (next === undefined || next.text === '') break;
      text += ' '.repeat(next.start - last.end) + next.text;
      last = next;
      this.at++;
    }
    return { text, span: { start: first.start + skip, end: last.end } };
  }

  private element(line: Line, kind: LineKind, inProperties: boolean): void {
    switch (kind.kind) {
      case 'blank':
        this.at++;
        return;
      case 'keyed':
        this.keyed(line, kind.word, inProperties);
        return;
      case 'cue':
        this.dialogue(line, kind.forced);
        return;
      case 'transition':
        this.at++;
        this.body.push({
          kind: 'transition',
          id: kind.id,
          text: kind.forced ? cut(line, 1, line.text.length) : pieceOf(line.text, line.start),
          span: spanOf(line),
        });
        return;
      case 'synopsis':
      case 'lyric':
      case 'centred':
      case 'page break':
        this.at++;
        this.body.push({
          kind: 'aside',
          form: kind.kind,
          text: kind.kind === 'page break' ? pieceOf(line.text, line.start) : asideText(line),
          span: spanOf(line),
        });
        return;
      case 'forced action':
      case 'prose':
        this.action(kind.kind === 'forced action' ? 1 : 0);
        return;
    }
  }

  private keyed(line: Line, word: string, inProperties: boolean): void {
    const known = inProperties ? properties : this.kind === 'shot' ? shotDirectives : sceneDirectives;
    if (inProperties || findWord(known, word) !== undefined || findWord(shotDirectives, word) !== undefined) {
      const key = pieceOf(word, line.start);
      const value = this.value(afterColon(line.text, word.length));
      const span = { start: line.start, end: value.span.end };
      if (inProperties) {
        if (findWord(properties, word) === undefined) this.unknownKey(key, properties);
        this.body.push({ kind: 'property', key, value, span });
        return;
      }
      const { known, clauses, faults } = readDirective(word, value, this.words.glossaries);
      this.faults.push(...faults);
      this.body.push({ kind: 'directive', word: key, value: known, clauses, span });
      return;
    }
    const here = this.kind === 'shot' ? shotDirectives : [...sceneDirectives, ...shotDirectives];
    if (findWord(sceneDirectives, word) !== undefined) this.misplaced(pieceOf(word, line.start));
    else if (word.includes(' ') && nearest(word, here.flatMap(formsOf)) === undefined) {
      this.action(0);
      return;
    } else this.unknownKey(pieceOf(word, line.start), here);
    this.value(0);
  }

  private misplaced(key: Piece): void {
    const message = `"${key.text}:" belongs under a scene heading, not in a shot.`;
    this.faults.push({ code: 'structure/misplaced-word', message, span: key.span });
  }

  private unknownKey(key: Piece, known: readonly Word[]): void {
    const near = nearest(key.text, known.flatMap(formsOf));
    const offer =
      near === undefined
        ? ` Known words are ${[...new Set(known.map((w) => w.id))].join(', ')}.`
        : ` Did you mean "${near}"?`;
    this.faults.push({
      code: 'structure/unknown-word',
      message: `"${key.text}:" is not a word of the language here.${offer}`,
      span: key.span,
      ...(near === undefined ? {} : { instead: { text: near, span: key.span } }),
    });
  }

  /** Prose lines up to a blank line or a line that is something else. */
  private action(skip: number): void {
    const first = this.lines[this.at];
    if (first === undefined) return;
    const hint = skip === 0 ? nearlyAWord(first.text, first.start) : undefined;
    if (hint !== undefined) this.faults.push(hint);
    let last = first;
    let plain = true;
    this.at++;
    for (let line = this.lines[this.at]; line !== undefined; line = this.lines[this.at]) {
      if (this.lineKind(this.at).kind !== 'prose') break;
      plain &&= isPlainBreak(this.text, last.end, line.start);
      last = line;
      this.at++;
    }
    const span = { start: first.start + skip, end: last.end };
    const text = this.text.slice(span.start, span.end);
    this.body.push({ kind: 'action', text: { text: plain ? text : withPlainBreaks(text), span }, span });
  }

  private dialogue(cue: Line, forced: boolean): void {
    const dual = cue.text.endsWith('^');
    const bare = dual ? cue.text.replace(/[ \t]*\^$/, '') : cue.text;
    const open = bare.indexOf('(');
    const nameEnd = open < 0 ? bare.length : open;
    const said =
      open < 0 ? NO_VOICES : [...bare.slice(nameEnd).matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
    const parts: { kind: 'line' | 'parenthetical'; text: string; span: { start: number; end: number } }[] = [];
    for (const voice of said) {
      if (findWord(voices, voice) !== undefined) continue;
      // `MAYA (whispering)` is how she says it.
      const text = `(${voice})`;
      const start = cue.start + bare.indexOf(text, nameEnd);
      parts.push({ kind: 'parenthetical', text, span: { start, end: start + text.length } });
    }
    let last = cue;
    this.at++;
    for (let line = this.lines[this.at]; line !== undefined && line.text !== ''; line = this.lines[this.at]) {
      const parenthetical = line.text.startsWith('(');
      parts.push({ kind: parenthetical ? 'parenthetical' : 'line', text: line.text, span: spanOf(line) });
      last = line;
      this.at++;
    }
    const dialogue: Dialogue = {
      kind: 'dialogue',
      speaker: speakerIn(cue, forced ? 1 : 0, nameEnd),
      voices: said.length === 0 ? NO_VOICES : said.flatMap((voice) => findWord(voices, voice)?.id ?? []),
      dual,
      parts,
      span: { start: cue.start, end: last.end },
    };
    this.body.push(dialogue);
  }
}

const NO_PIECES: readonly Piece[] = [];
const NO_LENGTHS: readonly Quantity[] = [];

/** What stands before the colon, after a word of so many letters; empty where nothing does. */
function idAfter({ text, start }: Line, length: number): Piece {
  const from = skipBlanks(text, length, text.length);
  let end = from;
  while (end < text.length && text.charAt(end) !== ':' && !isBlankAt(text, end)) end++;
  return end === from ? pieceOf('', start + length) : pieceOf(text.slice(from, end), start + from);
}

/** Past the blanks from an offset on, and past a colon and the blanks after it. */
function afterColon(text: string, from: number): number {
  const at = skipBlanks(text, from, text.length);
  return text.charAt(at) === ':' ? skipBlanks(text, at + 1, text.length) : at;
}

const NO_VOICES: readonly string[] = [];

/** The name of a cue, without blanks and colons after it. */
function speakerIn(cue: Line, from: number, to: number): Piece {
  let end = to;
  while (end > from && (cue.text.charAt(end - 1) === ':' || isBlankAt(cue.text, end - 1))) end--;
  return cut(cue, from, end);
}

/** Straight after the colon, `2S` is a two-shot: in capitals, or where the length comes after it. */
function shortFraming({ text, span }: Quantity, lengths: number): Piece | undefined {
  const framing = isShort(text) && (text.endsWith('S') || lengths > 1) ? findWord(framings, text) : undefined;
  return framing === undefined ? undefined : { text: framing.id, span };
}

/** The words between the marks of an aside: after `=`, `~` or `>`, and before the `<` of centred text. */
function asideText(line: Line): Piece {
  return cut(line, 1, line.text.startsWith('>') && line.text.endsWith('<') ? line.text.length - 1 : line.text.length);
}

function declaration(line: Line): Declaration {
  const [lead = '', entity = ''] = /^(\w+)[ \t]+/.exec(line.text) ?? [];
  const colon = line.text.indexOf(':');
  const nameEnd = colon < 0 ? line.text.length : colon;
  const described = colon >= 0 && line.text.slice(colon + 1).trim() !== '';
  const at = line.text[lead.length] === '@' ? lead.length + 1 : lead.length;
  return {
    kind: 'declaration',
    entity,
    name: cut(line, at, nameEnd),
    description: described ? cut(line, colon + 1, line.text.length) : null,
    span: spanOf(line),
  };
}
