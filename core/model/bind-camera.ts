/** The clauses of a shot's camera directives → what was said of the camera. */
import { toSeconds } from './quantities.ts';
import type { Move } from '../../grammar/clauses.ts';
import type { Block, Directive } from '../../grammar/syntax-tree.ts';
import type { Piece, Quantity } from '../../grammar/piece.ts';
import type { Cast } from './cast.ts';
import { saidIn } from './directives.ts';
import type { CameraClash, CameraMove, CameraSpec, Stated } from './screenplay.ts';
import type { Where } from './where.ts';

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** From the camera directives of a shot. */
export function bindCamera(directives: readonly Directive[], block: Block, cast: Cast): CameraSpec {
  const moves: CameraMove[] = [];
  const clashes: CameraClash[] = [];
  if (directives.length === 0) return NOTHING_SAID;
  const said = saidIn(directives);
  const spec: Writable<CameraSpec> = { ...NOTHING_SAID, said, moves, clashes };
  const named = (piece: Piece) => cast.find(piece.text)?.name ?? piece.text;
  for (const directive of directives) {
    spec.where ??= { block: block.id, start: directive.span.start, end: directive.span.end };
    for (const clause of directive.clauses) {
      const where: Where = { block: block.id, start: clause.span.start, end: clause.span.end };
      const stated = <Value>(value: Value): Stated<Value> => ({ value, where });
      switch (clause.kind) {
        case 'lens':
          clash(clashes, namedLens(spec.lens), stated(lensName(toMillimetres(clause.from.value))), differ);
          spec.lens = stated({
            from: toMillimetres(clause.from.value),
            to: toMillimetres((clause.to ?? clause.from).value),
          });
          break;
        case 'stop':
          spec.stop = stated(clause.value);
          break;
        case 'angle':
          if (clause.word === 'dutch') spec.roll = clause.degrees?.value ?? 15;
          else {
            clash(clashes, spec.angle, stated(clause.word), lookApart, ' angle');
            spec.angle = stated(clause.word);
          }
          break;
        case 'height':
          spec.height = stated(clause.height.value);
          break;
        case 'height word':
          spec.heightWord = stated(clause.word);
          break;
        case 'distance':
          spec.distance = stated(clause.distance.value);
          break;
        case 'side':
          spec.side = stated(clause.side);
          break;
        case 'over shoulder':
          spec.overShoulder = stated(named(clause.name));
          break;
        case 'point of view':
          spec.pov = stated(named(clause.name));
          break;
        case 'support':
          clash(clashes, spec.support, stated(clause.word), standAndGo);
          spec.support = stated(clause.word);
          break;
        case 'lens word':
          spec.lensWords = [...spec.lensWords, clause.word];
          break;
        case 'move':
          moves.push(toMove(clause, where, named));
          break;
        case 'focus':
          spec.focus = [...spec.focus, stated(clause.word)];
          break;
        case 'focus on':
          spec.focusOn = stated(named(clause.name));
          break;
        case 'rack focus':
          spec.rackFocus = stated({
            from: clause.from === null ? null : named(clause.from),
            to: clause.to === null ? null : named(clause.to),
            at: clause.at === null ? null : toSeconds(clause.at),
          });
          break;
        case 'shutter':
          spec.shutter = stated(clause.degrees.value);
          break;
        case 'frame rate':
          spec.frameRate = stated(clause.rate.value);
          break;
        case 'slow motion':
          spec.slowMotion = stated(clause.factor);
          break;
        default:
          // A clause of light, sound or the world: not the camera's.
          break;
      }
    }
  }
  return spec;
}

function clash(
  clashes: CameraClash[],
  was: Stated<string> | null,
  now: Stated<string>,
  excludes: (one: string, other: string) => boolean,
  after = '',
): void {
  if (was === null || (!excludes(was.value, now.value) && !excludes(now.value, was.value))) return;
  const named = ({ value, where }: Stated<string>) => ({ value: `${value}${after}`, where });
  clashes.push({ was: named(was), now: named(now) });
}

function lensName(millimetres: number): string {
  return `${String(millimetres)} mm`;
}

function namedLens(lens: CameraSpec['lens']): Stated<string> | null {
  return lens === null ? null : { value: lensName(lens.value.from), where: lens.where };
}

function differ(one: string, other: string): boolean {
  return one !== other;
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

function toMove(move: Move, where: Where, named: (piece: Piece) => string): CameraMove {
  const amount = move.amount;
  const at = ({ span }: Quantity): Where => ({ block: where.block, start: span.start, end: span.end });
  return {
    id: moveId(move),
    words: move.words,
    with: move.name === null ? null : named(move.name),
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
