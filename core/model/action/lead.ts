/** What may stand before the name that a sentence of action begins with: a time, an article, `Slowly,`, `In the background,`. */
import type { Cast } from '../cast.ts';
import type { Hand } from '../screenplay.ts';

export interface Lead {
  /** Offset of the name. */
  readonly skip: number;
  /** Seconds into the shot, as `at 2s,` says. */
  readonly at: number | null;
  /** `As MAYA sits, JON stands`: another sentence comes after this one, and happens meanwhile. */
  readonly subordinate: boolean;
  /** `Clutching LAMP, MARA runs`: what the subject does comes before its name. */
  readonly opening: boolean;
  /** `With her left hand,` before the name. */
  readonly hand: Hand | null;
}

const AT_TIME = /^at (\d+(?:\.\d+)?) ?s(?:ec(?:onds?)?)?,?\s+/i;
const MEANWHILE = /^(?:As|While) (?:the )?/;
/** `The JEEP`, `Both MAYA and JON`. */
const ARTICLE = /^(?:[Tt]he|Both) /;
/** How somebody is, before a comma and the name. */
const HOW =
  'Barefoot Breathless Alone Furious Calm Silent Weary Angry Nervous Drunk Naked Wet Half-asleep Half-naked Expressionless Cautious Desperate Motionless Speechless Sheepish Stone-faced'.split(
    ' ',
  );
const OPENERS = new Set([
  ...'Then Now Suddenly Slowly Quickly Carefully Quietly Silently Gently Calmly Finally Immediately Abruptly Instantly Softly Briefly Hesitantly Reluctantly Cautiously Wearily Angrily Nervously Gingerly Casually Hurriedly Deliberately Outside Inside Upstairs Downstairs Meanwhile Next Again Still Soon Behind Beside Above Below Nearby Somewhere Elsewhere Across In At On By From With After A An Moments Seconds Without Instead Overhead Beyond Once Later Eventually Far Ahead Near Under Back Out As'.split(
    ' ',
  ),
  ...HOW,
]);
const AT_PLACE = /^(?:Back |Meanwhile,? |Later,? )?(?:[Ii]n|[Aa]t|[Ii]nside|[Oo]utside|[Oo]n|[Nn]ear) (?:the )?$/;
/** `Then MAYA`, `Slowly MAYA` need no comma. */
const BARE =
  /^(?:Then|Now|Next|Meanwhile|Again|\p{Lu}\p{Ll}+ly|A (?:moment|beat|second|pause)(?: later|[,.;—–…]+ then)|(?:Moments|Seconds) later)\s+$/u;
const WITH_COMMA = new RegExp(
  `^(?:(?:Then|Now|Next|Meanwhile|Again|Still|Soon|Instead|Once (?:more|again|inside|outside)|Later|Far (?:away|off)|Up ahead|Ahead|\\p{Lu}\\p{Ll}+ly|Outside|Inside|Upstairs|Downstairs|Overhead|Nearby|Elsewhere|Somewhere \\p{Ll}+|(?:After )?[Aa] (?:(?:long|short|brief|tense|little) )?(?:moment|beat|second|pause|while|silence|few (?:moments|seconds))(?: later)?|(?:Moments|Seconds) later|At (?:last|once|the same time)|In one (?:swift |smooth |quick )?(?:move|movement|motion)|In silence|Out of (?:breath|nowhere|sight)|As the (?!\\p{Ll}+ of\\b|saying|story|rule|legend|rumou?r|law|joke)(?:\\p{Ll}+ ){1,2}\\p{Ll}+s(?: \\p{Ll}+){0,3}|Without (?:a word|looking(?: (?:back|up|around|at (?:him|her|them)))?|hesitation|\\p{Ll}+ing|warning|a sound|another word)|With (?:an?|one|great|some|both) [\\p{Ll}\\s]{3,30}|With (?:her|his|their|its) (?:left|right|free|other) hand|(?:In|At|On|By|From|Near|Under|Behind|Beside|Above|Below|Across|Beyond|Outside|Inside) (?:the|her|him|them|us) ?(?:[\\p{Ll}-]+ ?){0,3}(?:of (?:the|her|his|their|an?) \\p{Ll}+ ?)?|${HOW.join('|')}|(?:(?:Still|Now) )?\\p{L}\\p{Ll}+(?:ed|ing)))[,—–]\\s*$`,
  'u',
);
/** What is shown or told in these does not happen. */
const ELSEWHERE =
  /\b(?:dreams?|photo\w*|pictures?|screens?|tv|television|video\w*|films?|movies?|memory|memories|minds?|paintings?|mirrors?|story|stories|past|books?|letters?|theory|heads?|imagination|monitors?|footage|posters?|flashbacks?|visions?|fantasy|news\w*|years?|days?|weeks?|months?|seasons?|mornings?|evenings?|nights?|rare\w*|whole|contrary|report\w*|script|play|legend|best|least|worst)\b|^In the end\b|^(?:Suppos|Alleg|Imagin|Pretend|Threaten|Promis|Hop|Plann?|Attempt|Dream|Want|Need|Try|Fail|Refus|Consider|Decid)(?:ed|ing)\b|^(?:Near|Bare|Hard|Scarce|Rare|Seldom|Usual|Probab|Possib|Supposed|Alleged|Reported|Apparent|Seeming|Practical|Virtual|Theoretical|Hypothetical|Ideal|Typical|Normal|General|Occasional|Frequent|Hopeful|Presumab|Figurative|Metaphorical|On|Constant|Regular)ly\b/;
/** Letters of the longest lead that is looked at. */
const LONGEST = 60;

/** Undefined where the sentence begins with no name and nothing that may stand before one. Cheap for prose, which most sentences are. */
export function leadOf(text: string, cast: Cast): Lead | undefined {
  if (cast.nameAt(text, 0) !== undefined) return NO_LEAD;
  const first = text.charAt(0);
  const meanwhile = first === 'A' || first === 'W' ? (MEANWHILE.exec(text)?.[0].length ?? 0) : 0;
  if (meanwhile > 0 && cast.nameAt(text, meanwhile) !== undefined)
    return { ...plain(meanwhile, null), subordinate: true };
  let skip = 0;
  let at: number | null = null;
  if (first === 'a' || first === 'A') {
    const time = AT_TIME.exec(text);
    if (time !== null) {
      at = Number(time[1]);
      skip = time[0].length;
    }
  }
  if (text.startsWith('...', skip)) skip += 3;
  else if (text.charAt(skip) === '…') skip += 1;
  while (text.charAt(skip) === ' ') skip++;
  const article = /[tTB]/.test(text.charAt(skip)) ? (ARTICLE.exec(text.slice(skip, skip + 5))?.[0].length ?? 0) : 0;
  skip += article;
  if (skip > 0) return cast.nameAt(text, skip) === undefined ? undefined : plain(skip, at);
  if (text.startsWith('ing ', text.indexOf(' ') - 3))
    return nameAfterComma(text, cast) ? { ...plain(0, at), opening: true } : undefined;
  if (!opens(text)) return undefined;
  const name = nameAfterLead(text, cast);
  return name === undefined ? undefined : { ...plain(name, at), hand: handIn(text.slice(0, name)) };
}

const NO_LEAD = plain(0, null);

function plain(skip: number, at: number | null): Lead {
  return { skip, at, subordinate: false, opening: false, hand: null };
}

function handIn(lead: string): Hand | null {
  const which = /^With (?:(?:her|his|their|its) (left|right) hand|both hands)\b/.exec(lead);
  if (which === null) return null;
  return which[1] === 'left' || which[1] === 'right' ? which[1] : 'both';
}

function nameAfterComma(text: string, cast: Cast): boolean {
  for (let comma = text.indexOf(', '); comma > 0 && comma < LONGEST; comma = text.indexOf(', ', comma + 1)) {
    const at = comma + (text.startsWith('the ', comma + 2) ? 6 : 2);
    if (cast.nameAt(text, at) !== undefined) return true;
  }
  return false;
}

function opens(text: string): boolean {
  const space = text.indexOf(' ');
  if (space < 0) return false;
  const isCut = text.charAt(space - 1) === ',';
  const end = isCut ? space - 1 : space;
  if (isCut && (text.startsWith('ed', end - 2) || text.startsWith('ing', end - 3))) return true;
  return (end > 4 && text.startsWith('ly', end - 2)) || OPENERS.has(text.slice(0, end));
}

function nameAfterLead(text: string, cast: Cast): number | undefined {
  for (let at = text.indexOf(' ') + 1; at > 0 && at < LONGEST; at = text.indexOf(' ', at) + 1) {
    const named = cast.nameAt(text, at);
    if (named === undefined) continue;
    // `Back in KITCHEN, REX sits`: the first name only says where.
    if (named.entity.kind === 'location' && text.startsWith(', ', at + named.length)) {
      if (!AT_PLACE.test(text.slice(0, at))) return undefined;
      const next = at + named.length + 2;
      return cast.nameAt(text, next) === undefined ? undefined : next;
    }
    const lead = text.slice(0, at).replace(/ the $/, ' ');
    return (BARE.test(lead) || WITH_COMMA.test(lead)) && !ELSEWHERE.test(lead) ? at : undefined;
  }
  return undefined;
}
