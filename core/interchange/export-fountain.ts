/** Screenplay → Fountain: what the import made of a Fountain goes back to the letter, the rest goes into notes and `!!` lines that the import takes in again. */
import { parse } from '../../grammar/parse.ts';
import type { SyntaxTree } from '../../grammar/syntax-tree.ts';
import { castOfCues, nameKey } from './cast-of-cues.ts';
import type { Imported } from './imported.ts';
import { byteOrderMark } from './import-fountain.ts';
import { freePlain } from './kept-lines.ts';
import { isPiece, isShotHeading, type Place } from './language-lines.ts';
import { languageSpans, splitNotes, toHeading, type LanguageSpan } from './language-spans.ts';
import { readLines, type Line } from './lines.ts';
import { nameFollows, keptNoteAt } from './pieces.ts';
import { findShot, withGuard } from './shot-lines.ts';
import { createShotNumbers } from './shot-numbers.ts';
import { parseSceneHeading } from '../../grammar/scene-heading.ts';

/** `importFountain` of the text gives a screenplay that means the same, apart from what `notCarried` names. */
export function exportFountain(tree: SyntaxTree): Imported {
  const mark = byteOrderMark(tree.text);
  const { text, notCarried } = new FountainWriter(
    mark === '' ? tree : parse(tree.text.slice(1), undefined, undefined, tree.words),
  ).write();
  return { text: mark + text, notCarried };
}

/** Goes through the lines of a screenplay once, keeping count of scenes and shots as the import will. */
class FountainWriter {
  private readonly lines: readonly Line[];
  private readonly spans: ReadonlyMap<number, LanguageSpan>;
  private readonly spoken: ReadonlySet<string>;
  private readonly named: ReadonlySet<string>;
  private readonly numbers = createShotNumbers();
  private readonly out: string[] = [];
  private readonly notCarried: string[] = [];
  private readonly eol: string;
  private place: Place = 'scene';
  /** The formatter's indentation goes; a plain script's own stays. */
  private isLaidOut = false;
  /** In what is written so far, where notes are as good as not there. */
  private isBlankAbove = true;
  private at = 0;

  constructor(tree: SyntaxTree) {
    // In the language, whatever looks like a cue is one.
    this.lines = readLines(tree.text, 'screenplay');
    this.eol = this.lines[0]?.ending === '\r\n' ? '\r\n' : '\n';
    const spans = languageSpans(tree);
    this.spans = byLine(this.lines, spans);
    const hasIncludes = spans.some(({ says }) => says.kind === 'include');
    const spoken = castOfCues(this.lines).map(({ name }) => nameKey(name));
    this.spoken = new Set(hasIncludes ? [] : spoken);
    const declared = spans.flatMap(({ says }) => (says.kind === 'declaration' ? [nameKey(says.name)] : []));
    this.named = new Set([...this.spoken, ...declared]);
  }

  write(): Imported {
    for (let line = this.lines[this.at]; line !== undefined; line = this.lines[this.at]) {
      const span = this.spans.get(this.at);
      if (span === undefined && line.opens !== undefined) {
        this.place = 'scene';
        this.isLaidOut = false;
        if (line.opens === 'scene') this.numbers.enterScene(parseSceneHeading(line.seen, 0).number?.text ?? null);
      }
      if (span === undefined) this.plain(line);
      else this.language(span);
    }
    return { text: this.out.join(''), notCarried: this.notCarried };
  }

  private plain(line: Line): void {
    const kept = keptNoteAt(this.lines, this.at, this.place);
    if (kept !== undefined) {
      this.out.push(this.laid(kept.text), this.lines[kept.last]?.ending ?? '');
      this.at = kept.last + 1;
      return;
    }
    const text = withGuard({ ...line, afterBlank: this.isBlankAbove }) ?? freePlain(line);
    if (line.standing !== 'hidden') this.isBlankAbove = line.standing === 'blank';
    this.out.push(line.inNote ? text : this.laid(text), line.ending);
    this.at++;
  }

  private language(span: LanguageSpan): void {
    const last = this.lastLineOf(span);
    switch (span.says.kind) {
      case 'scene':
        this.place = 'scene';
        this.isLaidOut = true;
        this.numbers.enterScene(span.says.heading.number?.text ?? null);
        this.heading(toHeading(span.says.heading), last);
        return;
      case 'shot':
        this.place = 'shot';
        if (!this.shotFromFountain()) this.shot(span, span.says.id, last);
        return;
      case 'declaration':
        this.place = 'scene';
        this.isLaidOut = false;
        if (span.says.bare && this.spoken.has(nameKey(span.says.name))) this.comesBackByItself(last);
        else this.note(span, last);
        return;
      case 'include':
      case 'directive':
        this.note(span, last);
        return;
    }
  }

  /** A heading needs blank lines around it in Fountain. */
  private heading(text: string, last: number): void {
    const { notes } = splitNotes(this.textOf(this.at, last));
    if (!/(?:^|\n)[ \t]*\r?\n$/.test(this.out.slice(-6).join('')) && this.out.length > 0) this.out.push(this.eol);
    this.out.push([text, ...notes].join(this.eol), this.lines[last]?.ending ?? '');
    this.at = last + 1;
    const next = this.lines[this.at];
    this.isBlankAbove = next !== undefined && next.seen !== '';
    if (this.isBlankAbove) this.out.push(this.eol);
  }

  /** A shot that the import found goes back to the line it was found in, as long as that would give the same again. */
  private shotFromFountain(): boolean {
    const id = this.numbers.next();
    if (id === undefined) return false;
    for (let below = this.at + 1; below <= this.at + MOST_LINES_BELOW; below++) {
      for (const source of sourcesIn(this.lines[below], this.isBlankAbove)) {
        const beforeCue = nameFollows(this.lines, below);
        const shot = findShot(source, { isNamed: (name) => this.named.has(nameKey(name)), beforeCue });
        if (shot === undefined || shot.id !== undefined) continue;
        const written = shot.lines(id);
        if (!written.every((text, index) => text === this.lines[this.at + index]?.text)) continue;
        this.out.push(source.text, this.lines[this.at + written.length - 1]?.ending ?? '');
        this.numbers.use(id);
        this.isLaidOut = false;
        if (source.note === undefined) this.isBlankAbove = false;
        this.at += written.length;
        return true;
      }
    }
    return false;
  }

  private shot(span: LanguageSpan, id: string, last: number): void {
    const { words, notes } = splitNotes(this.textOf(this.at, last));
    const heading = words.replace(/[ \t]*\r?\n[ \t]*/g, ' ');
    if (!isShotHeading(heading))
      this.lose(`the heading "${heading}" is not understood, so it comes back as a new shot.`);
    this.numbers.use(isShotHeading(heading) ? id : (this.numbers.next() ?? id));
    const body = this.lines.filter(
      ({ start, seen }) => start > span.start && start < span.start + span.block.text.length && seen !== '',
    );
    const first = this.lines[this.at];
    this.isLaidOut =
      first?.seenAt !== 0 || (body.length > 0 && body.every(({ seenAt, inNote }) => inNote || seenAt > 0));
    this.isBlankAbove = false;
    this.out.push([`!!${heading}`, ...notes].join(this.eol), this.lines[last]?.ending ?? '');
    this.at = last + 1;
  }

  /** Notes that stand among the words go before them: what they are about comes after them. */
  private note(span: LanguageSpan, last: number): void {
    const text = this.textOf(this.at, last);
    const { words: said, notes } = splitNotes(text);
    const words = span.says.kind === 'declaration' && span.says.bare ? `${said}:` : said;
    if (isPiece(words, this.place) === undefined)
      this.lose(`"${words.split('\n', 1)[0] ?? ''}" is not understood here, so it comes back as a note.`);
    const indent =
      span.says.kind === 'directive' && !this.isLaidOut ? text.slice(0, text.length - text.trimStart().length) : '';
    this.out.push([...notes, `${indent}[[${words}]]`].join(this.eol), this.lines[last]?.ending ?? '');
    this.at = last + 1;
    const next = this.lines[this.at];
    if (span.says.kind !== 'directive' && next !== undefined && next.seen !== '' && !this.spans.has(this.at)) {
      this.isBlankAbove = true;
      this.out.push(this.eol);
    }
  }

  /** The import declares whoever speaks; the blank line under such declarations is its own too. */
  private comesBackByItself(last: number): void {
    this.at = last + 1;
    const next = this.lines[this.at];
    if (next?.standing === 'blank' && this.isBlankAbove) this.at++;
  }

  private lose(sentence: string): void {
    this.notCarried.push(`Line ${this.at + 1}: ${sentence}`);
  }

  private lastLineOf(span: LanguageSpan): number {
    let last = this.at;
    while ((this.lines[last + 1]?.start ?? Infinity) < span.end) last++;
    return last;
  }

  private textOf(first: number, last: number): string {
    const lines = this.lines.slice(first, last + 1);
    return lines.map(({ text, ending }, index) => (index === lines.length - 1 ? text : text + ending)).join('');
  }

  private laid(text: string): string {
    return this.isLaidOut ? text.replace(/^[ \t]+/, '') : text;
  }
}

/** A heading, a camera line, a blank line, a note, the words again. */
const MOST_LINES_BELOW = 4;

/** What the line below a heading may have been in Fountain: itself, or the words that it keeps as a note. */
function sourcesIn(line: Line | undefined, afterBlank: boolean): readonly Line[] {
  if (line === undefined) return [];
  const inner = /^\[\[(.*)\]\]$/.exec(line.text)?.[1];
  return [line.text, ...(inner === undefined ? [] : [inner])].flatMap((text) => {
    const read = readLines(text, 'fountain')[0];
    return read === undefined ? [] : [{ ...read, afterBlank }];
  });
}

function byLine(lines: readonly Line[], spans: readonly LanguageSpan[]): ReadonlyMap<number, LanguageSpan> {
  const placed = new Map<number, LanguageSpan>();
  let index = 0;
  for (const span of spans) {
    while ((lines[index + 1]?.start ?? Infinity) <= span.start) index++;
    if (!placed.has(index)) placed.set(index, span);
  }
  return placed;
}
