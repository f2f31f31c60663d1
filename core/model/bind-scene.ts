/** A scene heading and the directives under it → a scene. */
import type { Block, Directive, SceneHeading } from '../../grammar/syntax-tree.ts';
import { readDate, readWorld } from './bind-settings.ts';
import { bindPlaced } from './bind-placed.ts';
import type { Cast } from './cast.ts';
import { directivesOf, NO_DIRECTIVES, saidIn } from './directives.ts';
import type { Light, Scene, Shot, Stated, Wind } from './screenplay.ts';

/** Shots that no heading precedes get a scene of their own, with nothing known of it. */
export function bindScene(
  block: Block,
  heading: SceneHeading | undefined,
  number: string,
  shots: readonly Shot[],
  cast: Cast,
): Scene {
  const { all, last, text } = heading === undefined ? NO_DIRECTIVES : directivesOf(block);
  const place = heading?.place.text ?? '';
  const span = heading?.span ?? { start: 0, end: 0 };
  const weather = all('weather').flatMap((directive) => directive.clauses);
  return {
    number,
    heading: heading?.text.text ?? '',
    interior: heading?.prefix === 'INT.',
    place,
    location: findLocation(place, cast),
    time: heading?.time ?? null,
    clock: heading?.clock ?? null,
    day: heading?.day ?? dayOf(text('day')),
    link: heading?.link ?? null,
    mode: heading?.mode ?? null,
    date: readDate(text('date')),
    weather: weather.flatMap((clause) => (clause.kind === 'condition' ? [clause.word] : [])),
    weatherSaid: saidIn(all('weather')),
    wind: windOf(weather),
    light: lightOf(all('light')),
    present: all('present').flatMap((directive) => bindPlaced(directive, block, cast)),
    axis: axisOf(last('axis'), block, cast),
    style: text('style'),
    world: readWorld(text('world')) ?? null,
    shots,
    block,
    where: { block: block.id, ...span },
  };
}

/** `day: 2`, `day: day 2`. */
function dayOf(text: string): number | null {
  const day = /\d+/.exec(text)?.[0];
  return day === undefined ? null : Number(day);
}

/** From the light directives of a scene or a shot. */
export function lightOf(directives: readonly Directive[]): Light {
  const words: string[] = [];
  let from: string | null = null;
  for (const { clauses } of directives) {
    for (const clause of clauses) {
      if (clause.kind === 'light') words.push(...clause.words);
      if (clause.kind === 'light' || clause.kind === 'light colour') from ??= clause.from;
    }
  }
  return { words, from, said: saidIn(directives) };
}

function windOf(clauses: Directive['clauses']): Wind | null {
  const wind = clauses.find((clause) => clause.kind === 'wind');
  return wind === undefined ? null : { speed: wind.speed?.value ?? null, from: wind.from };
}

/** The declared location a heading names: as a whole, or the part before ` - `. */
function findLocation(place: string, cast: Cast): string | null {
  for (const name of [place, place.split(/\s+-+\s+|,|\//)[0] ?? '']) {
    const entity = cast.find(name.trim());
    if (entity?.kind === 'location') return entity.name;
  }
  return null;
}

/** `axis: MARA to JON`. */
function axisOf(directive: Directive | undefined, block: Block, cast: Cast): Stated<readonly [string, string]> | null {
  const parts = directive?.value.text.split(/\s+to\s+|,|\s+and\s+/).map((name) => cast.find(name.trim())?.name);
  const [from, to] = parts ?? [];
  if (directive === undefined || from === undefined || to === undefined) return null;
  return { value: [from, to], where: { block: block.id, ...directive.span } };
}
