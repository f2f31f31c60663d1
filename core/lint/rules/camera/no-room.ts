/** A shot that the room it plays in has no room for: too far away, too high, or on a crane under a low ceiling. */
import { isSpeech, type Scene, type Shot, type Stated } from '../../../model/screenplay.ts';
import type { Entity } from '../../../model/cast.ts';
import { DEFAULT_HEIGHT } from '../../../staging/body.ts';
import { cropTo, distanceFor, isShotSize, lensFor, leastSpanOf, sizeName } from '../../../staging/optics.ts';
import type { ShotTrace } from '../../../timeline/timeline.ts';
import type { Film } from '../../film.ts';
import type { Fix, Reason } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { aFirst, asWritten, metres } from '../../words.ts';

/** What a declared place measures. Metres; the height is null where it is not written. */
interface Room {
  readonly entity: Entity;
  /** From corner to corner. */
  readonly longest: number;
  readonly height: number | null;
}

interface Found {
  readonly said: Stated<unknown>;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

export const noRoom = defineRule({
  id: 'camera/no-room',
  summary: 'The camera has no room for this in the place where it stands.',
  severity: 'warning',
  tables: ['framing.sizes'],
  figures: {
    camera: { value: 0.5, unit: 'm', source: 'general knowledge: what the camera itself takes up' },
    ceiling: { value: 3, unit: 'm', source: 'general knowledge: the lowest room for a crane or a drone' },
  },
  check({ scene }, film, report, values) {
    const room = roomOf(scene.scene, film);
    if (room === undefined) return;
    for (const traced of scene.shots) {
      const { shot } = traced;
      const found =
        tooFar(traced, room, film, values.camera) ?? tooHigh(shot, room) ?? tooBig(shot, room, values.ceiling);
      if (found === undefined || looksThrough(shot)) continue;
      const { message, fixes, said } = found;
      report({ where: said.where, shot: shot.id, message, because: [sizeHere(room)], fixes });
    }
  },
});

/** Only inside are there walls; a place of which one figure is known may be longer the other way. */
function roomOf({ interior, location }: Scene, film: Film): Room | undefined {
  const entity = !interior || location === null ? undefined : film.screenplay.cast.find(location);
  const [width, depth, height] = entity?.size ?? [];
  if (entity === undefined || width === undefined || depth === undefined) return undefined;
  return { entity, longest: Math.hypot(width, depth), height: height ?? null };
}

function sizeHere({ entity }: Room): Reason {
  return { message: `${entity.name} has its size here`, where: entity.where };
}

/** The camera may stand outside, or behind a wall that is taken out. */
function looksThrough({ camera, beats }: Shot): boolean {
  const through = /\b(?:through|outside|from (?:the |an? )?(?:door|hall|street|window|next room|garden)|doorway|wall)/i;
  return through.test(camera.said) || beats.some((beat) => !isSpeech(beat) && through.test(beat.text));
}

function tooFar({ shot }: ShotTrace, room: Room, film: Film, camera: number): Found | undefined {
  const { distance, lens, lensWords } = shot.camera;
  const most = room.longest - camera;
  const name = room.entity.name;
  if (distance !== null) {
    if (distance.value <= most) return undefined;
    const nearer = `${metres(Math.floor(most * 10) / 10)} away`;
    const fixed = lens !== null && shot.size !== null;
    return {
      said: distance,
      message: `${asWritten(distance.value)} m away is outside ${name}, which is ${metres(room.longest)} from corner to corner.`,
      fixes: fixed || most <= 0.3 ? [] : [replace(distance, `Move the camera to ${nearer}`, nearer)],
    };
  }
  const [subject, ...others] = shot.subjects;
  const entity = subject === undefined || others.length > 0 ? undefined : film.screenplay.cast.find(subject.value);
  const size = shot.size?.value ?? '';
  if (lens === null || entity?.kind !== 'character' || !isShotSize(size)) return undefined;
  if (lens.value.from !== lens.value.to || lensWords.includes('anamorphic')) return undefined;
  const { height } = cropTo(film.screenplay.settings.sensor, film.screenplay.settings.aspect);
  const stature = entity.height ?? DEFAULT_HEIGHT;
  // As near as the size allows: crews differ over what is a full shot and what a wide one.
  const span = leastSpanOf(size, film.tables);
  const needed = distanceFor(span, stature, lens.value.from, height);
  if (needed <= most) return undefined;
  const shorter = `${String(Math.floor(lensFor(span, stature, most, height)))}mm`;
  return {
    said: lens,
    message: `${aFirst(sizeName(size))} on ${String(lens.value.from)} mm needs at least ${metres(needed)}; ${name} is ${metres(room.longest)} from corner to corner.`,
    fixes: Number.parseInt(shorter) < 12 ? [] : [replace(lens, `Use a ${shorter} lens`, shorter)],
  };
}

function tooHigh({ camera }: Shot, { entity, height }: Room): Found | undefined {
  if (camera.height === null || height === null || camera.height.value < height) return undefined;
  const lower = `${metres(Math.max(0.5, height - 0.3))} high`;
  return {
    said: camera.height,
    message: `The camera is ${asWritten(camera.height.value)} m high; the ceiling of ${entity.name} is at ${metres(height)}.`,
    fixes: [replace(camera.height, `Put the camera ${lower}`, lower)],
  };
}

/** What needs air above it. */
const BIG: ReadonlySet<string> = new Set(['crane', 'drone', 'helicopter', 'cable', 'camera-car']);

function tooBig({ camera }: Shot, { entity, height }: Room, ceiling: number): Found | undefined {
  const support = camera.support;
  if (support === null || height === null || height >= ceiling || !BIG.has(support.value)) return undefined;
  return {
    said: support,
    message: `A ${support.value.replace('-', ' ')} has no room in ${entity.name}: its ceiling is at ${metres(height)}.`,
    fixes: [replace(support, 'Use a gimbal', 'gimbal')],
  };
}

function replace(said: Stated<unknown>, title: string, text: string): Fix {
  return { title, safe: false, edits: [{ where: said.where, text }] };
}
