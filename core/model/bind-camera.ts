/** The clauses of a shot's camera directives → what was said of the camera. */
import { toSeconds } from './quantities.ts';
import type { Move } from '../../grammar/clauses.ts';
import type { Block, Clause, Directive } from '../../grammar/syntax-tree.ts';
import type { Quantity } from '../../grammar/piece.ts';
import { nameFor, type Cast } from './cast.ts';
import { saidIn } from './directives.ts';
import type { CameraMove, CameraSpec, Stated } from './screenplay.ts';
import { placeIn, type Where } from './where.ts';

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** From the camera directives of a shot. */
export function bindCamera(directives: readonly Directive[], block: Block, cast: Cast): CameraSpec {
  if (directives.length === 0) return NOTHING_SAID;
  const spec: Writable<CameraSpec> = { ...NOTHING_SAID, said: saidIn(directives) };
  for (const directive of directives) {
    spec.where ??= placeIn(block, directive.span);
    for (const clause of directive.clauses) takeClause(spec, clause, placeIn(block, clause.span), cast);
  }
  return spec;
}

function takeClause(spec: Writable<CameraSpec>, clause: Clause, where: Where, cast: Cast): void {
  switch (clause.kind) {
    case 'lens': {
      const from = toMillimetres(clause.from.value);
      const to = clause.to === null ? from : toMillimetres(clause.to.value);
      const was = spec.lens;
      spec.lens = { value: { from, to }, where };
      if (was !== null && was.value.from !== from) clash(spec, was, mm(was.value.from), where, mm(from));
      break;
    }
    case 'stop':
      spec.stop = { value: clause.value, where };
      break;
    case 'angle':
      if (clause.word === 'dutch') spec.roll = clause.degrees?.value ?? 15;
      else {
        const was = spec.angle;
        spec.angle = { value: clause.word, where };
        if (was !== null && exclude(was.value, clause.word, lookApart))
          clash(spec, was, `${was.value} angle`, where, `${clause.word} angle`);
      }
      break;
    case 'height':
      spec.height = { value: clause.height.value, where };
      break;
    case 'height word':
      spec.heightWord = { value: clause.word, where };
      break;
    case 'distance':
      spec.distance = { value: clause.distance.value, where };
      break;
    case 'side':
      spec.side = { value: clause.side, where };
      break;
    case 'over shoulder':
      spec.overShoulder = { value: nameFor(cast, clause.name.text), where };
      break;
    case 'point of view':
      spec.pov = { value: nameFor(cast, clause.name.text), where };
      break;
    case 'support': {
      const was = spec.support;
      spec.support = { value: clause.word, where };
      if (was !== null && exclude(was.value, clause.word, standAndGo)) clash(spec, was, was.value, where, clause.word);
      break;
    }
    case 'lens word':
      spec.lensWords = [...spec.lensWords, clause.word];
      break;
    case 'move':
      spec.moves = [...spec.moves, toMove(clause, where, cast)];
      break;
    case 'focus':
      spec.focus = [...spec.focus, { value: clause.word, where }];
      break;
    case 'focus on':
      spec.focusOn = { value: nameFor(cast, clause.name.text), where };
      break;
    case 'rack focus':
      spec.rackFocus = {
        value: {
          from: clause.from === null ? null : nameFor(cast, clause.from.text),
          to: clause.to === null ? null : nameFor(cast, clause.to.text),
          at: clause.at === null ? null : toSeconds(clause.at),
        },
        where,
      };
      break;
    case 'shutter':
      spec.shutter = { value: clause.degrees.value, where };
      break;
    case 'frame rate':
      spec.frameRate = { value: clause.rate.value, where };
      break;
    case 'slow motion':
      spec.slowMotion = { value: clause.factor, where };
      break;
    default:
      // A clause of light, sound or the world: not the camera's.
      break;
  }
}

/** What was said before of the same camera, and what is said now. */
function clash(spec: Writable<CameraSpec>, was: Stated<unknown>, before: string, where: Where, now: string): void {
  const one = { was: { value: before, where: was.where }, now: { value: now, where } };
  spec.clashes = [...spec.clashes, one];
}

function mm(millimetres: number): string {
  return `${String(millimetres)} mm`;
}

function exclude(one: string, other: string, apart: (one: string, other: string) => boolean): boolean {
  return apart(one, other) || apart(other, one);
}

/** Up and down. What is level may be how high the camera stands. */
function lookApart(one: string, other: string): boolean {
  return (one === 'low' || one === 'worm') && (other === 'high' || other === 'overhead');
}

/** A rig that goes may be held in many ways; a tripod in none of them. */
function standAndGo(one: string, other: string): boolean {
  return one === 'tripod' && ['handheld', 'shoulder', 'steadicam', 'gimbal', 'drone'].includes(other);
}

const NOTHING_SAID: CameraSpec = {
  clashes: [],
  said: '',
  lens: null,
  stop: null,
  angle: null,
  roll: null,
  height: null,
  heightWord: null,
  distance: null,
  side: null,
  overShoulder: null,
  pov: null,
  support: null,
  lensWords: [],
  moves: [],
  focus: [],
  focusOn: null,
  rackFocus: null,
  frameRate: null,
  slowMotion: null,
  shutter: null,
  where: null,
};

function toMove(move: Move, where: Where, cast: Cast): CameraMove {
  const amount = move.amount;
  const at = ({ span }: Quantity): Where => ({ block: where.block, start: span.start, end: span.end });
  return {
    id: moveId(move),
    words: move.words,
    with: move.name === null ? null : nameFor(cast, move.name.text),
    degrees: amount?.dimension === 'angle' ? amount.value : null,
    metres: amount?.dimension === 'length' ? amount.value : null,
    speed: move.speed === null ? null : { value: move.speed.value, where: at(move.speed) },
    toLens: move.toLens === null ? null : toMillimetres(move.toLens.value),
    over: move.over === null ? null : { value: toSeconds(move.over), where: at(move.over) },
    at: move.at === null ? null : toSeconds(move.at),
    step: move.step,
    where,
  };
}

/** The full name of a move. `Track` and `truck` are one axis: beside a subject it stays `track-…`, alone it is `truck-…` or `dolly-…`. */
function moveId({ verb, direction, along }: Pick<Move, 'verb' | 'direction' | 'along'>): string {
  switch (verb) {
    case 'track':
      if (direction === 'in' || direction === 'out') return `dolly-${direction}`;
      if (direction === 'left' || direction === 'right') return along ? `track-${direction}` : `truck-${direction}`;
      return along ? 'follow' : 'side-track';
    case 'dolly':
      return direction === 'left' || direction === 'right' ? `truck-${direction}` : `dolly-${direction ?? 'in'}`;
    case 'orbit':
      return direction === 'counter-clockwise' || direction === 'left' ? 'arc-ccw' : 'arc-cw';
    case 'roll':
      return direction === 'counter-clockwise' || direction === 'left' ? 'roll-ccw' : 'roll-cw';
    case 'lower':
      return `pedestal-${direction ?? 'down'}`;
    case 'crash-zoom':
      return 'crash-zoom-in';
    case 'zoom':
    case 'dolly-zoom':
      return `${verb}-${direction ?? 'in'}`;
    case 'pedestal':
    case 'crane':
    case 'tilt':
      return `${verb}-${direction ?? 'up'}`;
    case 'truck':
      // `Truck in` is a dolly to American ears, and to nobody anything else.
      return direction === 'in' || direction === 'out' ? `dolly-${direction}` : `truck-${direction ?? 'right'}`;
    case 'pan':
      return `${verb}-${direction ?? 'right'}`;
    case 'whip-pan':
      return direction === null ? 'whip-pan' : `whip-pan-${direction}`;
    default:
      return verb;
  }
}

/** Of metres, without the hair that the division leaves: 18 and not 18.000000000000004. */
function toMillimetres(metres: number): number {
  return Math.round(metres * 1e6) / 1e3;
}
