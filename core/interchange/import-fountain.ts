/** Fountain → screenplay. Nearly every line stays as it is, for the language takes Fountain; what would be read otherwise is kept plain. */
import { parseSceneHeading } from '../../grammar/scene-heading.ts';
import { castOfCues, nameKey, type SpokenName } from './cast-of-cues.ts';
import type { Imported } from './imported.ts';
import { keepPlain } from './kept-lines.ts';
import type { Place } from './language-lines.ts';
import { readLines, type Line } from './lines.ts';
import { nameFollows, declaredAt, pieceAt, type Declared } from './pieces.ts';
import { createShotNumbers } from './shot-numbers.ts';
import { findShot, withoutGuard, type FoundShot } from './shot-lines.ts';

/** The text parses without a mistake, and `exportFountain` gives the Fountain back to the letter. */
export function importFountain(fountain: string): Imported {
  const mark = byteOrderMark(fountain);
  const lines = readLines(fountain.slice(mark.length), 'fountain');
  const eol = lines[0]?.ending === '\r\n' ? '\r\n' : '\n';
  const declared = lines.flatMap((_, index) => declaredAt(lines, index) ?? []);
  const newcomers = newcomersIn(lines, declared);
  const known = new Set([...newcomers, ...declared].map(({ name }) => nameKey(name)));
  const { shots, headings } = shotsIn(lines, (name) => known.has(nameKey(name)));
  const numbers = createShotNumbers();
  const notCarried: string[] = [];
  const out: string[] = [];
  let place: Place = 'scene';
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.opens !== undefined) place = 'scene';
    if (line.opens === 'scene') numbers.enterScene(parseSceneHeading(line.seen, 0).number?.text ?? null);
    const shot = shots.get(index);
    const id = shot?.id ?? numbers.next();
    if (shot !== undefined && id !== undefined) {
      numbers.use(id);
      place = 'shot';
      out.push(shot.lines(id).join(line.ending || eol) + line.ending);
      continue;
    }
    if (shot !== undefined) notCarried.push(`Line ${index + 1}: a shot before the first scene stays a line of action.`);
    const piece = pieceAt(lines, index, place, headings);
    if (piece === undefined) out.push(withoutGuard(line) ?? keepPlain(line), line.ending);
    else {
      if (declaredAt(lines, index) !== undefined) place = 'scene';
      out.push(piece.text, lines[piece.last]?.ending ?? '');
      index = piece.last;
    }
  }
  const page = out.join('');
  const at = offsetAfterTitlePage(lines, page);
  return { text: mark + page.slice(0, at) + declarationsOf(newcomers, eol) + page.slice(at), notCarried };
}

interface Shots {
  /** By line. */
  readonly shots: ReadonlyMap<number, FoundShot>;
  /** The lines that a shot heading is made of: a shot without a number needs a scene to be counted in. */
  readonly headings: ReadonlySet<number>;
}

/** From the last line up: what stands under a line may be a shot heading soon. */
function shotsIn(lines: readonly Line[], isNamed: (name: string) => boolean): Shots {
  const shots = new Map<number, FoundShot>();
  const headings = new Set<number>();
  for (const [index, line] of [...lines.entries()].reverse()) {
    const shot = findShot(line, { isNamed, beforeCue: nameFollows(lines, index, headings) });
    if (shot === undefined) continue;
    shots.set(index, shot);
    if (shot.id !== undefined || line.inScene) headings.add(index);
  }
  return { shots, headings };
}

/** Who speaks and is declared nowhere. What a script includes may declare anyone, so then nobody is. */
function newcomersIn(lines: readonly Line[], declared: readonly Declared[]): readonly SpokenName[] {
  if (declared.some(({ kind }) => kind === 'include')) return [];
  const names = new Set(declared.map(({ name }) => nameKey(name)));
  return castOfCues(lines).filter(({ name }) => !names.has(nameKey(name)));
}

function declarationsOf(names: readonly SpokenName[], eol: string): string {
  if (names.length === 0) return '';
  return names.map(({ name, forced }) => `character ${forced ? '@' : ''}${name}${eol}`).join('') + eol;
}

/** What some editors put before the first letter of a file. */
export function byteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? '\uFEFF' : '';
}

/** Past the title page and the blank line under it, where declarations stand. */
function offsetAfterTitlePage(lines: readonly Line[], page: string): number {
  let count = lines.findLastIndex((line) => line.standing === 'title page') + 1;
  if (count === 0) return 0;
  while (count < lines.length && lines[count]?.standing !== 'blank') count++;
  count = Math.min(lines.length, count + 1);
  let offset = 0;
  for (let line = 0; line < count; line++) offset = afterLine(page, offset);
  return offset;
}

function afterLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}
