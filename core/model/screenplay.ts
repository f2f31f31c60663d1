/** The screenplay: the bound meaning of a file. Names are resolved, quantities are SI, and what was understood of the action is events. */
import type { EventClass } from '../../grammar/vocabulary/verb.ts';
import type { Block } from '../../grammar/syntax-tree.ts';
import type { Cast } from './cast.ts';
import type { Where } from './where.ts';

/** A value together with the words that said it. */
export interface Stated<Value> {
  readonly value: Value;
  readonly where: Where;
}

export interface Screenplay {
  readonly settings: Settings;
  readonly cast: Cast;
  readonly scenes: readonly Scene[];
}

export interface Settings {
  readonly title: string;
  /** Width over height of the delivered picture. */
  readonly aspect: number;
  readonly fps: number;
  /** Recorded area in millimetres, before the crop to the aspect. */
  readonly sensor: { readonly width: number; readonly height: number };
  /** Id of a target, or null where the file names none. */
  readonly target: Stated<string> | null;
  readonly world: World;
  readonly style: string;
  readonly negative: string;
}

export type World = 'realistic' | 'heightened' | 'cartoon' | 'moon' | 'orbit' | 'underwater';

export interface Scene {
  readonly number: string;
  /** The heading as written, without number and keyword. */
  readonly heading: string;
  readonly interior: boolean;
  readonly place: string;
  /** Name of the declared location the heading names, or null. */
  readonly location: string | null;
  /** Canonical time word, such as `DUSK`. */
  readonly time: string | null;
  /** Seconds after midnight. */
  readonly clock: number | null;
  readonly day: number | null;
  readonly link: string | null;
  readonly mode: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly weather: readonly string[];
  /** The weather in the writer's own words. */
  readonly weatherSaid: string;
  readonly wind: Wind | null;
  readonly light: Light;
  readonly present: readonly Placed[];
  /** The line of action, as two names. */
  readonly axis: Stated<readonly [string, string]> | null;
  readonly style: string;
  readonly world: World | null;
  readonly shots: readonly Shot[];
  readonly block: Block;
  readonly where: Where;
}

export interface Wind {
  /** Metres a second; null where only a direction was given. */
  readonly speed: number | null;
  /** Where it comes from: a side of the frame or a compass point. */
  readonly from: string | null;
}

export interface Light {
  readonly words: readonly string[];
  /** In the writer's own words. */
  readonly said: string;
  /** The side of the frame it comes from. */
  readonly from: string | null;
}

/** Someone's place, posture and facing as the text puts it. Unknown parts are null. */
export interface Placed {
  readonly name: string;
  readonly side: Side | null;
  /** The very word that gives the side, for a fix to replace. */
  readonly sideWhere: Where | null;
  readonly facing: string | null;
  readonly posture: string | null;
  readonly hands: readonly Holding[];
  /** States that are none of the above, such as `open`. */
  readonly states: readonly string[];
  readonly where: Where;
}

export type Side = 'left' | 'centre' | 'right';
export type Hand = 'left' | 'right' | 'both';
/** As the viewer sees it. */
export type ScreenDirection = 'left' | 'right' | 'toward' | 'away';

export interface Holding {
  readonly prop: string;
  readonly hand: Hand | null;
}

export interface Shot {
  readonly id: string;
  readonly scene: string;
  /** Canonical size; null where none was written. */
  readonly size: Stated<string> | null;
  readonly framing: string | null;
  /** Declared names, or the capitals as written where nothing of that name is declared. */
  readonly subjects: readonly Stated<string>[];
  /** Seconds; null where no length was written. */
  readonly seconds: Stated<number> | null;
  readonly words: readonly string[];
  readonly camera: CameraSpec;
  readonly blocking: readonly Placed[];
  /** Who is where, and what is how, as the shot ends. */
  readonly end: readonly Placed[];
  readonly light: Light;
  /** What the physics directives state, as events that only the rules look at. */
  readonly physics: readonly Event[];
  readonly sound: readonly string[];
  readonly style: string;
  readonly negative: string;
  readonly target: Stated<string> | null;
  readonly continues: string | null;
  /** Action and dialogue in the order of the page. */
  readonly beats: readonly Beat[];
  readonly transition: string | null;
  readonly block: Block;
  readonly where: Where;
}

export type Beat = Prose | Speech;

/** A sentence of action, as written, with the events understood in it. */
export interface Prose {
  readonly kind: 'prose';
  readonly text: string;
  readonly events: readonly Event[];
  /** Why a sentence that begins with a name makes no event; null where there is nothing to explain. */
  readonly notUnderstood: string | null;
  readonly where: Where;
}

export interface Speech {
  readonly kind: 'speech';
  readonly speaker: string;
  readonly voices: readonly string[];
  readonly delivery: readonly string[];
  readonly text: string;
  readonly where: Where;
}

/** Something that happens, or (class `hold`) that is stated to be so. Unknown parts are null; quantities are SI. */
export interface Event {
  readonly class: EventClass;
  readonly verb: string;
  readonly subject: string;
  /** A declared name; clothing in the writer's words where it is put on or taken off. */
  readonly object: string | null;
  /** A plain thing that nobody declared, as written without its article: `door`. No state is kept of it. */
  readonly thing: string | null;
  readonly to: string | null;
  readonly from: string | null;
  readonly hand: Hand | null;
  readonly direction: ScreenDirection | null;
  readonly side: string | null;
  readonly target: string | null;
  readonly value: string | null;
  readonly gait: string | null;
  readonly speed: Stated<number> | null;
  readonly distance: Stated<number> | null;
  /** Seconds it takes, where the text says so. */
  readonly duration: Stated<number> | null;
  readonly height: Stated<number> | null;
  /** Seconds into the shot, where the text says so. */
  readonly at: number | null;
  /** Happens while the event before it goes on. */
  readonly simultaneous: boolean;
  readonly where: Where;
  readonly text: string;
}

/** What was said of the camera. Nothing here is a guess; the staging fills what is missing. */
export interface CameraSpec {
  /** In the writer's own words. */
  readonly said: string;
  readonly lens: Stated<{ readonly from: number; readonly to: number }> | null;
  readonly stop: Stated<number> | null;
  readonly angle: Stated<string> | null;
  readonly roll: number | null;
  /** Metres above the floor. */
  readonly height: Stated<number> | null;
  readonly heightWord: Stated<string> | null;
  /** Metres to the subject. */
  readonly distance: Stated<number> | null;
  readonly side: Stated<string> | null;
  readonly overShoulder: Stated<string> | null;
  readonly pov: Stated<string> | null;
  readonly support: Stated<string> | null;
  readonly lensWords: readonly string[];
  readonly moves: readonly CameraMove[];
  readonly focus: readonly string[];
  /** Frames a second at the camera. */
  readonly frameRate: Stated<number> | null;
  readonly slowMotion: Stated<number | null> | null;
  /** The whole directive, for a finding that is about all of it. */
  readonly where: Where | null;
}

export interface CameraMove {
  /** Full name, such as `pan-left`, `dolly-in`, `track-right`. */
  readonly id: string;
  readonly words: string;
  readonly with: string | null;
  readonly degrees: number | null;
  readonly metres: number | null;
  readonly speed: number | null;
  readonly toLens: number | null;
  readonly over: number | null;
  readonly at: number | null;
  readonly step: number;
  readonly where: Where;
}

export function isSpeech(beat: Beat): beat is Speech {
  return beat.kind === 'speech';
}

/** Gets into or out of a vehicle, which is no coming into the scene and no leaving it. */
export function boards(event: Event): boolean {
  return (event.class === 'enter' || event.class === 'exit') && (event.object !== null || event.thing !== null);
}

/** Events of a shot in the order of the page. */
export function eventsOf(shot: Shot): readonly Event[] {
  return shot.beats.flatMap((beat) => (beat.kind === 'prose' ? beat.events : []));
}
