/** What a shot looks like, in metres and seconds, as plain data: the one thing the rules measure and the animatic draws. */
import type { Garment } from '../model/garments.ts';

/**
 * The scene's floor plan: x to the right, z away from the viewer, y up, all in metres.
 * A heading is in degrees, clockwise seen from above: 0 looks along +z, 90 along +x.
 */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export type Gait = 'stand' | 'stroll' | 'walk' | 'jog' | 'run' | 'sprint' | 'crawl' | 'crouch-walk' | 'limp' | 'swim';
export type Posture = 'standing' | 'sitting' | 'kneeling' | 'lying';

/** Where a figure looks: along a heading of its own, at another figure or thing, or into the lens. */
export type Gaze =
  | { readonly kind: 'ahead' }
  | { readonly kind: 'turned'; readonly degrees: number; readonly pitch: number }
  | { readonly kind: 'at'; readonly name: string }
  | { readonly kind: 'camera' };

/** A figure at one moment. Place and heading run evenly to the next mark; the rest holds until the next mark says otherwise. */
export interface FigureMark extends Place {
  readonly at: number;
  /** Metres covered on foot since the shot began; the stride is a function of it, so any frame can be drawn alone. */
  readonly travelled: number;
  readonly heading: number;
  /** Metres a second along the path from this mark on. */
  readonly speed: number;
  readonly gait: Gait;
  readonly posture: Posture;
  readonly gaze: Gaze;
  /** Names of what the hands hold, in the figure's own left and right; null is an empty hand or an unknown one. */
  readonly leftHand: string | null;
  readonly rightHand: string | null;
  /** In the shot's world at this moment (before an entrance and after an exit it is false). */
  readonly present: boolean;
}

export interface Figure {
  readonly name: string;
  readonly kind: 'character' | 'creature';
  /** Stature in metres. */
  readonly height: number;
  /** The writer's description, lower case: hair, build and age are read from it. */
  readonly looks: string;
  readonly wears: readonly Garment[];
  /** Ordered by `at`, the first at 0. */
  readonly marks: readonly FigureMark[];
  /** Spans of speech, in seconds of the shot. */
  readonly speaks: readonly { readonly from: number; readonly until: number }[];
}

/** A thing that is not in anyone's hand at some moment of the shot. Place runs evenly between marks except in a fall, which is a parabola. */
export interface ThingMark extends Place {
  readonly at: number;
  /** The hand that holds it (the thing is then drawn in that hand and the place is not used), or null when it lies free. */
  readonly heldBy: { readonly name: string; readonly hand: 'left' | 'right' | 'both' } | null;
  /** How the thing gets from this mark to the next: it rests, slides or rolls evenly, or flies under gravity. */
  readonly motion: 'rest' | 'roll' | 'flight';
}

export interface Thing {
  readonly name: string;
  readonly kind: 'prop' | 'vehicle';
  /** The writer's description, lower case: shape and colour are read from it. */
  readonly looks: string;
  readonly colour: string | null;
  /** Largest dimension in metres. */
  readonly size: number;
  /** Metres a second squared at which it falls while it flies. */
  readonly gravity: number;
  readonly marks: readonly ThingMark[];
}

/** The camera at one moment; everything runs evenly to the next mark. */
export interface CameraMark extends Place {
  readonly at: number;
  /** Degrees, clockwise from +z, as a heading. */
  readonly pan: number;
  /** Degrees above the horizontal. */
  readonly tilt: number;
  /** Degrees, clockwise as the viewer sees the horizon turn. */
  readonly roll: number;
  readonly lensMm: number;
  /** Metres to the plane in focus. */
  readonly focus: number;
}

export interface Camera {
  readonly marks: readonly CameraMark[];
  /** The recorded area after the crop to the delivered aspect, in millimetres. */
  readonly sensor: { readonly width: number; readonly height: number };
  readonly fStop: number | null;
  readonly support: string;
  /** How unsteady the support is: 0 a tripod, 1 a running operator. */
  readonly shake: number;
}

/** What kind of place is drawn; words of the location pick it, and a place nobody knows is a neutral stage. */
export type SetKind = 'desert' | 'plain' | 'room' | 'stage';

export interface StagingSet {
  readonly kind: SetKind;
  readonly interior: boolean;
  readonly name: string;
  /** The writer's description, lower case. */
  readonly looks: string;
  /** Metres: width along x, depth along z, height; known or assumed for interiors, null outdoors. */
  readonly size: { readonly width: number; readonly depth: number; readonly height: number } | null;
}

export interface Sun {
  /** Heading in the floor plan, degrees. */
  readonly heading: number;
  /** Degrees above the horizon; below it the sun gives no shadow. */
  readonly altitude: number;
  readonly quality: 'hard' | 'soft';
}

export interface Air {
  /** Canonical weather words, such as `rain` or `dust`. */
  readonly weather: readonly string[];
  /** Metres a second, the way the air moves (not where it comes from), in the floor plan. */
  readonly wind: { readonly x: number; readonly z: number };
}

export interface Subtitle {
  readonly speaker: string;
  readonly text: string;
  readonly from: number;
  readonly until: number;
}

/** One staged shot. JSON-safe: the server sends it to the panel as it is. */
export interface Staging {
  readonly shot: string;
  readonly heading: string;
  readonly seconds: number;
  /** Frames a second of the finished picture. */
  readonly fps: number;
  /** Width over height of the delivered picture. */
  readonly aspect: number;
  /** Canonical shot size, such as `WS`. */
  readonly size: string;
  /** What the camera does, in short words for the burn-in: `24mm`, `tracks right`. */
  readonly labels: readonly string[];
  readonly set: StagingSet;
  readonly sun: Sun;
  readonly air: Air;
  readonly camera: Camera;
  readonly figures: readonly Figure[];
  readonly things: readonly Thing[];
  /** The line of action, where the scene has one: two points of the floor. */
  readonly line: { readonly from: Place; readonly to: Place } | null;
  readonly subtitles: readonly Subtitle[];
  /** The defaults that filled what nobody wrote, in plain words. */
  readonly assumed: readonly string[];
}
