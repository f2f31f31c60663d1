/** Who is still there after coming and going: what one comes out of, or goes into, may be another place than the scene's. */
import type { Event, Scene } from '../model/screenplay.ts';

/** Whether the subject is in the scene's place after it enters or exits; null where that can't be told. */
export function presenceAfter(event: Event, scene: Scene): boolean | null {
  const leaving = event.class === 'exit';
  if (getsOut(event)) return null;
  const place = leaving ? event.from : event.to;
  if (place === null || isHere(place, scene)) return !leaving;
  // `walks out of the house`, in the street: comes into the scene. `runs into the house`: is out of it, unless we follow.
  return leaving ? true : null;
}

/** `BEN gets out.` says not of what: of the vehicle he sits in, as a rule. */
export function getsOut({ class: kind, verb, text }: Event): boolean {
  return kind === 'exit' && verb === 'get out of' && /\bout$/i.test(text.trim());
}

const PICTURE = /^(?:left|right|frame|shot|view|picture|screen)$/;
/** Words for the place one is in, whatever it is called. With a word before it, `the back room`, it is one of several. */
const ANY_ROOM = /^(?:room|house|building|place|apartment|flat|shop|door|doorway)$/;
const OUTDOORS = /^(?:garden|yard|courtyard|street|road|alley|park|square|field|camp|beach|woods?|forest)$/;

function isHere(place: string, scene: Scene): boolean {
  const called = plain(place).replace(/^(?:the|this|a|an|her|his|their|its) /, '');
  const noun = called.split(' ').at(-1) ?? '';
  if (noun === '' || PICTURE.test(noun)) return true;
  if (scene.interior && ANY_ROOM.test(called)) return true;
  return (scene.interior || OUTDOORS.test(noun)) && nameHere(scene).includes(` ${called} `);
}

/** As the heading calls it, and as it was declared. */
function nameHere({ place, location }: Scene): string {
  return ` ${plain(place)} ${plain(location ?? '')} `;
}

/** In small letters, with nothing but spaces between the words. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .trim();
}

/** Whether a sentence tells that it plays in another place than the scene's: `In the corridor, ANNA stops`. */
export function playsElsewhere(sentence: string, scene: Scene): boolean {
  const isAway = (words = '') => words !== '' && !nameHere(scene).includes(` ${words} `);
  const [elsewhere = ''] = ELSEWHERE.exec(sentence) ?? [];
  const [opening = ''] = OPENING_PLACE.exec(sentence) ?? [];
  return isAway(plain(elsewhere)) || (!NO_PLACE.test(opening) && isAway(plain(opening).split(' ').at(-1)));
}

/** What a sentence may open on before it tells who does what. */
const OPENING_PLACE =
  /^(?:in|inside|on|at|by|out|outside|down|up|across|behind|beyond|under|along|around|through)\b[^,]*(?=,)/i;
const NO_PLACE =
  /\b(?:moment|second|minute|hour|instant|time|turn|last|once|first|silence|tears|haste|voice|hands?|feet|knees)\b/i;
const ELSEWHERE =
  /\b(?:outside|corridor|hallway|street|pavement|sidewalk|stairs|staircase|stairwell|landing|on the other side|elsewhere|through the (?:door|doorway|window|glass)|meanwhile)\b/i;
