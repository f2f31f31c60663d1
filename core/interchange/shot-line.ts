/** Reads the shot lines that people write into scripts, such as `CLOSE ON MAYA` or `INSERT - LETTER`. */

export interface ShotLine {
  /** What stands after `shot 12A:`, in the words of the language; may be empty. */
  readonly framing: string;
  /** Directives that say the rest. */
  readonly directives: readonly string[];
  /** Nothing of the line is left unsaid. */
  readonly whole: boolean;
}

/** What a line may begin with, and how the language says it. The first that fits holds. */
const LEADS: readonly (readonly [pattern: string, framing: string])[] = [
  ['EXTREME CLOSE(?:[ -]?UP)?(?: SHOT)?|ECU|XCU', 'extreme close-up'],
  ['BIG CLOSE[ -]?UP|BCU', 'big close-up'],
  ['TIGHT CLOSE[ -]?UP|TIGHT(?: SHOT)?', 'tight close-up'],
  ['(?:MEDIUM|MED\\.?) CLOSE(?:[ -]?UP)?(?: SHOT)?|MCU', 'medium close-up'],
  ['CLOSE[ -]?UP(?: SHOT)?|CLOSE(?:R)?(?: SHOT| ANGLE)?|CU', 'close-up'],
  ['(?:MEDIUM|MED\\.?) (?:WIDE|FULL)(?: SHOT)?|MWS|COWBOY SHOT', 'medium wide'],
  ['(?:MEDIUM|MED\\.?) LONG(?: SHOT)?|MLS', 'medium long shot'],
  ['(?:MEDIUM|MED\\.?)(?: SHOT)?|MID SHOT|MS', 'medium shot'],
  ['(?:EXTREME|VERY) (?:WIDE|LONG)(?: SHOT)?|EWS|ELS', 'extreme wide'],
  ['WIDE(?:R)?(?: SHOT| ANGLE)?|LONG SHOT|WS', 'wide'],
  ['FULL SHOT', 'full shot'],
  ['(?:TWO|2)[ -]SHOT', 'two-shot'],
  ['(?:THREE|3)[ -]SHOT', 'three-shot'],
  ['GROUP SHOT', 'group'],
  ['OVER[ -](?:THE[ -])?SHOULDER(?: SHOT)?|OTS', 'over the shoulder'],
  ['INSERT(?: SHOT)?', 'insert'],
  ['CUTAWAY', 'cutaway'],
  ['ESTABLISHING(?: SHOT)?', 'establishing'],
  ['MASTER SHOT', 'master'],
  ['REVERSE(?: ANGLE| SHOT)', 'reverse'],
  ['REACTION SHOT', 'reaction'],
  ['POV|P\\.O\\.V\\.|POINT OF VIEW', 'pov'],
  ['(?:NEW |ANOTHER |LOW |HIGH |DIFFERENT )?ANGLE', ''],
  ['(?:TRACKING|DOLLY|CRANE|AERIAL|DRONE|STEADICAM|MOVING) SHOT', ''],
];

/** A word as common as these needs `ON` or a mark after it: `CLOSE OF DAY` is no shot. */
const COMMON = /^(?:CLOSER?|WIDER?|TIGHT|MEDIUM|MED\.?|ANGLE)$/;

const leads = LEADS.map(([pattern, framing]) => ({
  form: new RegExp(`^(${pattern})(?:[.:]?$|((?:\\s+(?:ON|OF|FROM|TO)\\b)?\\s*[:–—-]*\\s*)(?=\\S)(.*)$)`, 'i'),
  framing,
}));

const POSSESSIVE_POV = /^(.+)['’]S (?:POV|P\.O\.V\.|POINT OF VIEW)[.:]?$/i;

/** Undefined where the words are no shot line. `isNamed` knows the people of the script. */
export function readShotLine(words: string, isNamed: (name: string) => boolean): ShotLine | undefined {
  const seenBy = POSSESSIVE_POV.exec(words)?.[1];
  if (seenBy !== undefined) return pov(seenBy, isNamed);
  for (const { form, framing } of leads) {
    const match = form.exec(words);
    const [, lead = '', joint = '', rest] = match ?? [];
    if (match === null) continue;
    if (rest === undefined) return { framing, directives: [], whole: framing !== '' };
    const joined =
      /[:–—-]/.test(joint) || /\bON\b/i.test(joint) || (joint.trim() !== '' && !COMMON.test(lead.toUpperCase()));
    if (!joined) continue;
    return framing === 'pov' ? pov(rest, isNamed) : framed(framing, rest, isNamed);
  }
  return undefined;
}

/** A line of nothing but capitals that is a shot, whoever is in it. */
export function looksLikeShot(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line) && readShotLine(line.trim(), () => false) !== undefined;
}

/** What is seen from a person's eyes; the camera line says whose. */
function pov(name: string, isNamed: (name: string) => boolean): ShotLine {
  const known = isNamed(name);
  return { framing: 'pov', directives: known ? [`camera: POV ${name.toUpperCase()}`] : [], whole: known };
}

function framed(framing: string, rest: string, isNamed: (name: string) => boolean): ShotLine {
  const names = rest.replace(/[.:]$/, '').split(/\s+(?:AND|&)\s+|\s*[,/]\s*/i);
  const listed = names.every(isNamed);
  const first = listed ? undefined : /^([^,–—-]+?)(?:\s+(?:AS|WHO|WHILE)\b|\s*[,–—]|\s+-)/i.exec(rest)?.[1];
  const subjects = listed ? names : first !== undefined && isNamed(first) ? [first] : [];
  if (subjects.length === 0) return { framing, directives: [], whole: false };
  const size =
    framing !== '' ? framing : subjects.length === 1 ? 'single' : subjects.length === 2 ? 'two-shot' : 'group';
  return {
    framing: `${size} of ${subjects.map((name) => name.toUpperCase()).join(' and ')}`,
    directives: [],
    whole: listed,
  };
}
