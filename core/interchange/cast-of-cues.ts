/** Who speaks in a script: the names over its speeches, each once, without what stands in brackets. */
import type { Line } from './lines.ts';
import { looksLikeShot } from './shot-line.ts';

/** Cues that are cards, sounds or everyone at once. */
const NOBODY =
  /^(?:SUPER(?:IMPOSE)?|(?:SUB)?TITLES?|TITLE CARD|CARD|CHYRON|CAPTION|LEGEND|INSERT|MONTAGE|SERIES OF SHOTS|INTERCUT|(?:MAIN|OPENING|CLOSING|END) (?:TITLES?|CREDITS)|CREDITS|THE END|END|SFX|VFX|SOUND|MUSIC|SONG|NOTE|OMITTED|CONTINUED|ALL|BOTH|EVERYONE|EVERYBODY)\b[^\p{L}]*$/iu;

export interface SpokenName {
  readonly name: string;
  /** It needs the `@` that other lines of the language begin a name with. */
  readonly forced: boolean;
}

export function castOfCues(lines: readonly Line[]): readonly SpokenName[] {
  const names = new Map<string, SpokenName>();
  for (const line of lines) {
    if (line.standing !== 'cue') continue;
    const name = nameOfCue(line.seen);
    if (name === '' || NOBODY.test(name) || looksLikeShot(name) || /[:#[\]"]/.test(name) || names.has(nameKey(name)))
      continue;
    names.set(nameKey(name), { name, forced: !/^\p{Lu}/u.test(name) || /\p{Ll}/u.test(name) });
  }
  // `MAYA AND JON` are no third person.
  return [...names.values()].filter(({ name }) => {
    const each = name.split(/\s+(?:AND|&)\s+|\s*[,/&]\s*/i);
    return each.length === 1 || !each.every((part) => names.has(nameKey(part)));
  });
}

/** Names are one in capitals or not, composed or decomposed. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toUpperCase();
}

function nameOfCue(cue: string): string {
  const bare = cue.replace(/^@/, '').replace(/\s*\^$/, '');
  const open = bare.indexOf('(');
  return (open < 0 ? bare : bare.slice(0, open)).trim();
}
