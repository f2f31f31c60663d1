/** The screenplay: the bound meaning of a file. Names are resolved, quantities are SI, and what was understood of the action is events. */
import type { EventClass } from '../../grammar/vocabulary/verb.ts';
import type { Block } from '../../grammar/syntax-tree.ts';
import type { Garment } from './garments.ts';
import type { Cast, Hand, Holding, Level } from './cast.ts';
import type { Stated, Where } from './where.ts';

export type { Hand, Holding, Level } from './cast.ts';
export type { Stated } from './where.ts';

export interface Screenplay {
  readonly settings: Settings;
  readonly cast: Cast;
  readonly scenes: readonly Scene[];
}

export interface Settings {
  readonly title: string;
  /** Width over height of the delivered picture. */
  readonly aspect: number;
  readonly aspectWhere: Where | null;
  readonly fps: number;
  /** Recorded area in millimetres, before the crop to the aspect. */
  readonly sensor: { readonly width: number; readonly height: number };
  /** Id of a target, or null where the file names none. */
  readonly target: Stated<string> | null;
  readonly world: World;
  /** The date of the first story day, `YYYY-MM-DD`. */
  readonly storyBegins: Stated<string> | null;
  /** What figures in messages are shown in. */
  readonly units: 'metric' | 'imperial';
  /** The language of the dialogue as a tag (BCP 47), such as `en` or `pt-BR`. */
  readonly language: Stated<string> | null;
  readonly style: Stated<string> | null;
  readonly negative: Stated<string> | null;
}

export type World = 'realistic' | 'heightened' | 'cartoon' | 'moon' | 'orbit' | 'underwater';

export interface Scene {
  readonly number: string;
  /** The heading as written, without number and keyword. */
  readonly heading: string;
  /** How the heading is written; null for shots that no heading precedes. */
  readonly form: 'keyword' | 'bare' | 'forced' | null;
  /** The heading has a number of its own. */
  readonly numbered: boolean;
  /** `INT.`, `EXT.` and so on; null where the heading has none. */
  readonly prefix: string | null;
  readonly interior: boolean;
  readonly place: string;
  /** Name of the declared location the heading names, or null. */
  readonly location: string | null;
  /** Canonical time word, such as `DUSK`. */
  readonly time: string | null;
  /** Seconds after midnight. */
  readonly clock: number | null;
  readonly day: number | null;
  readonly year: number | null;
  readonly link: string | null;
  /** Seconds from the scene before, where the heading says how many; less than none where it leads back. */
  readonly gap: Stated<number> | null;
  readonly mode: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The number of the scene that this one follows in the story, where that is not the one above it. */
  readonly after: Stated<string> | null;
  /** The words that say each of these, in the heading or in a directive. */
  readonly said: Readonly<Partial<Record<SceneFact, Where>>>;
  readonly weather: readonly string[];
  /** The same words, each with its place. */
  readonly conditions: readonly Stated<string>[];
  /** °C. */
  readonly temperature: Stated<number> | null;
  /** Metres one sees. */
  readonly visibility: Stated<number> | null;
  /** The weather in the writer's own words. */
  readonly weatherSaid: string;
  readonly wind: Wind | null;
  readonly light: Light;
  readonly present: readonly Placed[];
  /** The line of action, as two names. */
  readonly axis: Stated<readonly [string, string]> | null;
  readonly style: Stated<string> | null;
  readonly world: World | null;
  readonly shots: readonly Shot[];
  /** Action and dialogue that stand in the scene before its first shot: no shot takes them. */
  readonly untaken: readonly Where[];
  readonly block: Block;
  readonly where: Where;
}

export type SceneFact = 'time' | 'clock' | 'day' | 'year' | 'link' | 'mode' | 'date';

export interface Wind {
  /** Metres a second; null where only a direction was given. */
  readonly speed: number | null;
  /** Where it comes from: a side of the frame or a compass point. */
  readonly from: string | null;
  readonly where: Where;
}

export interface Light {
  readonly words: readonly string[];
  /** The same words, each with the clause that says it. */
  readonly kinds: readonly Stated<string>[];
  /** In the writer's own words. */
  readonly said: string;
  /** The side of the frame, or the compass point, that it comes from. */
  readonly from: string | null;
  readonly fromWhere: Where | null;
  /** Its colour in kelvin. */
  readonly kelvin: Stated<number> | null;
  /** Its colour as `#rrggbb`. */
  readonly colour: Stated<string> | null;
  /** Lamps in the picture that light it: declared names, or the capitals as written. */
  readonly practicals: readonly string[];
}

/** Someone's place, posture and facing as the text puts it. Unknown parts are null. */
export interface Placed {
  readonly name: string;
  readonly side: Side | null;
  /** The very word that gives the side, for a fix to replace. */
  readonly sideWhere: Where | null;
  readonly facing: string | null;
  /** The very word that gives the facing. */
  readonly facingWhere: Where | null;
  readonly posture: string | null;
  readonly hands: readonly Holding[];
  /** `wearing a blue coat`. */
  readonly wears: readonly Stated<Garment>[];
  readonly bodyMarks: readonly BodyMark[];
  /** States that are none of the above, such as `open`. */
  readonly states: readonly string[];
  readonly level: Level | null;
  /** What it is at, on or by, in the writer's words without an article: `window`, `table`. */
  readonly mark: string | null;
  readonly vehicle: Seat | null;
  /** How many there are, for a crowd of some number; its name is what they are called. */
  readonly count: number | null;
  /** The clause as written. */
  readonly text: string;
  readonly where: Where;
}

/** A place in a vehicle. */
export interface Seat {
  /** Null where the text names no vehicle. */
  readonly name: string | null;
  /** `driver`, `passenger`, `back`, `back left`; null where only the vehicle is known. */
  readonly seat: string | null;
}

export type Side = 'left' | 'centre' | 'right';
/** As the viewer sees it. */
export type ScreenDirection = 'left' | 'right' | 'toward' | 'away';

/** A wound, a scar, blood or dirt on a body, in the character's own left and right. */
export interface BodyMark {
  /** `cut`, `bruise`, `scar`, `blood` ... */
  readonly what: string;
  /** `brow`, `cheek`, `arm`; null where not said. */
  readonly part: string | null;
  readonly side: 'left' | 'right' | null;
  /** False for `no cut over her brow`. */
  readonly there: boolean;
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
  /** What they state that nobody does. */
  readonly statements: readonly Statement[];
  readonly sound: readonly Stated<string>[];
  readonly style: Stated<string> | null;
  readonly negative: Stated<string> | null;
  readonly target: Stated<string> | null;
  /** The shot whose last frame this one starts on. */
  readonly continues: Stated<string> | null;
  /** The path of a picture to go by. */
  readonly reference: Stated<string> | null;
  /** The number that makes a take repeatable. */
  readonly seed: Stated<number> | null;
  /** Action and dialogue in the order of the page. */
  readonly beats: readonly Beat[];
  /** What is understood to happen in them, in the same order. */
  readonly events: readonly Event[];
  /** The same, and what the physics directives state. */
  readonly claims: readonly Event[];
  /** How it is joined to the next: canonical, such as `dissolve`, or as written. */
  readonly transition: Stated<string> | null;
  readonly block: Block;
  readonly where: Where;
}

/** A figure of the shot's world, or of a thing in it, that is no sentence of action. Unknown parts are null; figures are SI. */
export type Statement =
  /** Metres a second squared, or the world whose gravity it is. */
  | { readonly kind: 'gravity'; readonly of: number | string; readonly where: Where }
  /** How deep the water is, how thick the snow. */
  | { readonly kind: 'depth'; readonly of: string; readonly metres: number; readonly where: Where }
  /** What is heard so many seconds after it is seen: thunder, a blast. */
  | { readonly kind: 'delay'; readonly of: string; readonly seconds: Stated<number>; readonly where: Where }
  /** How far away something is seen or heard: a blast, lightning. */
  | { readonly kind: 'away'; readonly of: string; readonly metres: Stated<number>; readonly where: Where }
  | Throw
  | Slide
  | Use;

/** `BALL thrown at 18 m/s at 40° lands 30 m away`. */
export interface Throw {
  readonly kind: 'throw';
  readonly subject: string;
  readonly speed: Stated<number> | null;
  /** Degrees above level. */
  readonly angle: Stated<number> | null;
  /** Metres from where it is let go. */
  readonly landing: Stated<number> | null;
  readonly seconds: Stated<number> | null;
  readonly where: Where;
}

/** `CRATE slides 4 m`. */
export interface Slide {
  readonly kind: 'slide';
  readonly subject: string;
  readonly distance: Stated<number> | null;
  readonly speed: Stated<number> | null;
  readonly seconds: Stated<number> | null;
  readonly where: Where;
}

/** `CANDLE burns 2 cm in 1 h`, `BOTTLE pours 0.5 l in 3 s`. */
export interface Use {
  readonly kind: 'use';
  readonly subject: string;
  readonly how: 'burn' | 'pour';
  /** Metres burnt, or litres poured. */
  readonly amount: Stated<number>;
  readonly seconds: Stated<number>;
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
  /** The same words line by line, as on the page. */
  readonly lines: readonly Stated<string>[];
  /** Spoken at the same time as the speech before it. */
  readonly dual: boolean;
  /** The speaker's name in the cue. */
  readonly cue: Where;
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
  /** Degrees above level, of a throw. */
  readonly angle: Stated<number> | null;
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
  readonly focus: readonly Stated<string>[];
  /** Who or what is sharp. */
  readonly focusOn: Stated<string> | null;
  readonly rackFocus: Stated<RackFocus> | null;
  /** Frames a second at the camera. */
  readonly frameRate: Stated<number> | null;
  readonly slowMotion: Stated<number | null> | null;
  /** Degrees. */
  readonly shutter: Stated<number> | null;
  /** The whole directive, for a finding that is about all of it. */
  readonly where: Where | null;
  /** What was said of it twice and can't both be: the later counts. */
  readonly clashes: readonly CameraClash[];
}

/** `low angle, high angle`: two of a kind of which a shot has one. */
export interface CameraClash {
  readonly was: Stated<string>;
  readonly now: Stated<string>;
}

/** A move of the focus from one to another. Unknown parts are null. */
export interface RackFocus {
  readonly from: string | null;
  readonly to: string | null;
  /** Seconds into the shot. */
  readonly at: number | null;
}

export interface CameraMove {
  /** Full name, such as `pan-left`, `dolly-in`, `track-right`. */
  readonly id: string;
  readonly words: string;
  readonly with: string | null;
  readonly degrees: number | null;
  readonly metres: number | null;
  readonly speed: Stated<number> | null;
  readonly toLens: number | null;
  /** Seconds it takes. */
  readonly over: Stated<number> | null;
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
