/** All that a figure's body needs to know of its moment, worked out from the staging before any joint is placed. */
import { figureAt, thingAt } from '../../../core/staging/moment.ts';
import type { Figure, Gait, Posture, Staging } from '../../../core/staging/staging.ts';
import { hashOfText } from '../base/noise.ts';
import type { Vector } from '../base/vector.ts';
import { strideAt } from './gait.ts';
import type { Side } from './skeleton.ts';

/** What a hand is busy with; `level` is the height of a table top above the floor in metres. */
export type HandTask =
  | { readonly kind: 'free' | 'talk' | 'hold' | 'carry' | 'both' | 'read' | 'call' | 'aim' }
  | { readonly kind: 'table'; readonly level: number };

export interface Stance {
  readonly place: Vector;
  readonly heading: number;
  readonly height: number;
  readonly pace: number;
  readonly phase: number;
  readonly gait: Gait;
  readonly posture: Posture;
  /** Seconds, shifted a little for each figure, so that nobody breathes in step. */
  readonly time: number;
  /** Whether who sits has a chair, or the ground. */
  readonly chair: boolean;
  readonly hands: Readonly<Record<Side, HandTask>>;
}

/** Metres from floor to seat. */
export const SEAT = 0.45;

export function stanceOf(
  staging: Staging,
  figure: Figure,
  t: number,
  posture: Posture,
  tableLevel: number | null,
): Stance {
  const mark = figureAt(figure, t);
  const stride = strideAt(figure, t);
  const speaking = figure.speaks.some((span) => t >= span.from && t <= span.until);
  const held = heldNames(staging, figure, t);
  const task = (side: Side): HandTask => {
    const other: Side = side === 'left' ? 'right' : 'left';
    const name = held[side];
    if (name !== null)
      return name === held[other] && !/phone/i.test(name)
        ? { kind: 'both' }
        : taskFor(wordsOf(staging, name), speaking, posture);
    if (tableLevel !== null && posture === 'sitting') return { kind: 'table', level: tableLevel };
    return speaking && side === 'right' && mark.gait !== 'crawl' ? { kind: 'talk' } : { kind: 'free' };
  };
  return {
    place: { x: mark.x, y: mark.y, z: mark.z },
    heading: mark.heading,
    height: figure.height,
    pace: posture === 'standing' ? stride.pace : 0,
    phase: stride.phase,
    gait: mark.gait,
    posture,
    time: t + hashOfText(figure.name) * 10,
    chair: staging.set.interior,
    hands: { left: task('left'), right: task('right') },
  };
}

/** The names in a figure's hands: as its mark says, or as a thing's own track says. */
export function heldNames(staging: Staging, figure: Figure, t: number): Readonly<Record<Side, string | null>> {
  const mark = figureAt(figure, t);
  const held = { left: mark.leftHand, right: mark.rightHand };
  for (const thing of staging.things) {
    const by = thingAt(thing, t).heldBy;
    if (by === null) {
      if (held.left === thing.name) held.left = null;
      if (held.right === thing.name) held.right = null;
    } else if (by.name === figure.name) {
      if (by.hand !== 'right') held.left = thing.name;
      if (by.hand !== 'left') held.right = thing.name;
    }
  }
  return held;
}

function wordsOf(staging: Staging, name: string): string {
  const thing = staging.things.find((candidate) => candidate.name === name);
  return `${name} ${thing?.looks ?? ''}`.toLowerCase();
}

function taskFor(words: string, speaking: boolean, posture: Posture): HandTask {
  if (/phone|radio|receiver/.test(words)) return { kind: speaking ? 'call' : 'hold' };
  if (/gun|pistol|revolver|camera|torch|flashlight/.test(words)) return { kind: 'aim' };
  if (/book|letter|note|map|newspaper|paper|photo|tablet|page|script/.test(words)) return { kind: 'read' };
  if (/bag|case|bucket|basket|crate|luggage|satchel/.test(words) && posture === 'standing') return { kind: 'carry' };
  return { kind: 'hold' };
}
