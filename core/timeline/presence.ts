/** Who is still there after coming and going: what one comes out of, or goes into, may be another place than the scene's. */
import type { Event, Scene } from '../model/screenplay.ts';

/** Whether the subject is in the scene's place after it enters or exits; null where that can't be told. */
export function presenceAfter(event: Event, scene: Scene): boolean | null {
  const leaving = event.class === 'exit';
  const place = leaving ? event.from : event.to;
  if (place === null || isHere(place, scene)) return !leaving;
  // `walks out of the house`, in the street: comes into the scene. `runs into the house`: is out of it, unless we follow.
  return leaving ? true : null;
}

const PICTURE = /^(?:left|right|frame|shot|view|picture|screen)$/;
/** Words for the place one is in, whatever it is called. */
const ANY_ROOM = /^(?:room|house|building|place|apartment|flat|shop|door|doorway)$/;
const OUTDOORS = /^(?:garden|yard|courtyard|street|road|alley|park|square|field|camp|beach|woods?|forest)$/;

function isHere(place: string, { interior, place: here }: Scene): boolean {
  const noun = /[\p{L}'-]+$/u.exec(place)?.[0].toLowerCase() ?? '';
  if (noun === '' || PICTURE.test(noun)) return true;
  if (interior && ANY_ROOM.test(noun)) return true;
  return (interior || OUTDOORS.test(noun)) && here.toLowerCase().includes(noun);
}
