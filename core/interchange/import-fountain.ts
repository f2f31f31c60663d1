/** Fountain → screenplay. Nearly every line stays as it is, for the language takes Fountain; what would be read otherwise is kept plain. */
import { parseSceneHeading } from '../../grammar/scene-heading.ts';
import { castOfCues, nameKey, type SpokenName } from './cast-of-cues.ts';
import type { Imported } from './imported.ts';
import { keepPlain } from './kept-lines.ts';
import { isPiece, type Place } from './language-lines.ts';
import { readLines, type Line } from './lines.ts';
import { cueFollows, pieceAt } from './pieces.ts';
import { createShotNumbers } from './shot-numbers.ts';
import { findShot, looksLikeShot, withoutGuard } from './shot-lines.ts';

/** The text parses without a mistake, and `exportFountain` gives the Fountain back to the letter. */
export function importFountain(fountain: string): Imported {
  const lines = readLines(fountain, looksLikeShot);
  const eol = lines[0]?.ending === '\r\n' ? '\r\n' : '\n';
  const newcomers = newcomersIn(lines);
  const known = new Set([...newcomers.map(({ name }) => name), ...lines.flatMap(namesDeclaredAt)].map(nameKey));
  const isNamed = (name: string) => known.has(nameKey(name));
  const numbers = createShotNumbers();
  const notCarried: string[] = [];
  const out: string[] = [];
  let place: Place = 'scene';
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (opensOnPage(line)) place = 'scene';
    if (opensScene(line)) numbers.enterScene(parseSceneHeading(line.seen, 0).number?.text ?? null);
    const free = numbers.next();
    const shot = findShot(line, { isNamed, beforeCue: cueFollows(lines, index) });
    const id = shot?.id ?? free;
    if (shot !== undefined && id !== undefined) {
      numbers.use(id);
      place = 'shot';
      out.push(shot.lines(id).join(line.ending || eol) + line.ending);
      continue;
    }
    if (shot !== undefined) notCarried.push(`Line ${index + 1}: a shot before the first scene stays a line of action.`);
    const piece = pieceAt(lines, index, place, free !== undefined);
    if (piece === undefined)
      out.push(withoutGuard(line, free !== undefined) ?? keepPlain(line, free !== undefined), line.ending);
    else {
      if (isPiece(line.note?.text ?? '', place) === 'declaration') place = 'scene';
      out.push(piece.text, lines[piece.last]?.ending ?? '');
      index = piece.last;
    }
  }
  const page = out.join('');
  const at = offsetAfterTitlePage(lines, page);
  return { text: page.slice(0, at) + declarationsOf(newcomers, eol) + page.slice(at), notCarried };
}

/** A block of another kind than a shot begins, in Fountain's reading of the page. */
export function opensOnPage(line: Line): boolean {
  const foreign = line.opens === 'section' || opensScene(line);
  return foreign && !line.inSpeech && !line.inNote;
}

/** A heading that Fountain knows too. */
export function opensScene(line: Line): boolean {
  return line.opens === 'scene' && !line.inSpeech && !line.inNote && !/^scene\b/.test(line.seen);
}

/** Who speaks and is declared nowhere. What a script includes may declare anyone, so then nobody is. */
export function newcomersIn(lines: readonly Line[]): readonly SpokenName[] {
  if (
    lines.some(
      (line) => line.note?.text.startsWith('include') === true && isPiece(line.note.text, 'scene') !== undefined,
    )
  )
    return [];
  const declared = new Set(lines.flatMap(namesDeclaredAt).map(nameKey));
  return castOfCues(lines).filter(({ name }) => !declared.has(nameKey(name)));
}

function namesDeclaredAt(line: Line): readonly string[] {
  const [, name] =
    /^(?:character|creature|prop|vehicle|location|style)[ \t]+@?([^:\n]+)/.exec(line.note?.text ?? '') ?? [];
  return name === undefined || isPiece(line.note?.text ?? '', 'scene') !== 'declaration' ? [] : [name.trim()];
}

export function declarationsOf(names: readonly SpokenName[], eol: string): string {
  if (names.length === 0) return '';
  return names.map(({ name, forced }) => `character ${forced ? '@' : ''}${name}${eol}`).join('') + eol;
}

/** Past the title page and the blank line under it, where declarations stand; a mark of the byte order stays first. */
function offsetAfterTitlePage(lines: readonly Line[], page: string): number {
  let count = lines.findLastIndex((line) => line.standing === 'title page') + 1;
  if (count === 0) return page.startsWith('\uFEFF') ? 1 : 0;
  if (lines[count]?.standing === 'blank') count++;
  let offset = 0;
  for (let line = 0; line < count; line++) offset = afterLine(page, offset);
  return offset;
}

function afterLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}
