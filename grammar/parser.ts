/** Reads one clause with the parser for its kind of line, so a mistake costs no more than its clause. */
import { EOF, type IToken } from 'chevrotain';
import { CameraParser } from './camera-parser.ts';
import type { ClauseParser } from './clause-parser.ts';
import type { CameraClause, LightClause, PlaceClause, WeatherClause } from './clauses.ts';
import { ShotParser, type ShotClause } from './shot-parser.ts';
import { WorldParser } from './world-parser.ts';

interface Clauses {
  readonly shotClause: ShotClause;
  readonly cameraClause: CameraClause;
  readonly weatherClause: WeatherClause;
  readonly lightClause: LightClause;
  readonly placeClause: PlaceClause;
}

export type ClauseRule = keyof Clauses;

const shot = new ShotParser();
const camera = new CameraParser();
const world = new WorldParser();

const readers: {
  readonly [Rule in ClauseRule]: { readonly parser: ClauseParser; readonly read: () => Clauses[Rule] };
} = {
  shotClause: { parser: shot, read: () => shot.shotClause() },
  cameraClause: { parser: camera, read: () => camera.cameraClause() },
  weatherClause: { parser: world, read: () => world.weatherClause() },
  lightClause: { parser: world, read: () => world.lightClause() },
  placeClause: { parser: world, read: () => world.placeClause() },
};

/** One clause from its tokens, or the token at which it stopped making sense: none where it ends too soon. `source` starts at `base` in the block. */
export function parseClause<Rule extends ClauseRule>(
  rule: Rule,
  tokens: IToken[],
  place: { readonly source: string; readonly base: number; readonly step: number },
): { readonly clause: Clauses[Rule] } | { readonly stoppedAt: IToken | undefined } {
  const { parser, read } = readers[rule];
  parser.input = tokens;
  parser.base = place.base;
  parser.step = place.step;
  parser.source = place.source;
  const clause = read();
  const error = parser.errors[0];
  if (error === undefined) return { clause };
  return { stoppedAt: error.token.tokenType === EOF ? undefined : error.token };
}
