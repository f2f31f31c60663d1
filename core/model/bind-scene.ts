/** A scene heading and the directives under it → a scene. */
import type { Quantity } from '../../grammar/piece.ts';
import type { Block, Clause, Directive, HeadingFact, SceneHeading } from '../../grammar/syntax-tree.ts';
import { lightOf } from './bind-light.ts';
import { readDate, readWorld } from './bind-settings.ts';
import { bindPlaces } from './bind-placed.ts';
import type { Cast } from './cast.ts';
import { directivesOf, NO_DIRECTIVES, saidIn, type Directives } from './directives.ts';
import { countIn } from './properties.ts';
import type { Scene, SceneFact, Shot, Stated, Wind } from './screenplay.ts';
import { placeIn, type Where } from './where.ts';

/** Shots that no heading precedes get a scene of their own, with nothing known of it. */
export function bindScene(
  block: Block,
  heading: SceneHeading | undefined,
  number: string,
  shots: readonly Shot[],
  cast: Cast,
): Scene {
  const directives = heading === undefined ? NO_DIRECTIVES : directivesOf(block);
  const place = heading?.place.text ?? '';
  const span = heading?.span ?? { start: 0, end: 0 };
  const weather = directives.all('weather').flatMap((directive) => directive.clauses);
  const conditions = weather.flatMap((clause) =>
    clause.kind === 'condition' ? [{ value: clause.word, where: placeIn(block, clause.span) }] : [],
  );
  const temperature = weather.find((clause) => clause.kind === 'temperature')?.temperature;
  const visibility = weather.find((clause) => clause.kind === 'visibility')?.distance;
  const after = /^(?:scene\s+)?(\S+)$/i.exec(directives.text('after'))?.[1];
  return {
    number,
    heading: heading?.text.text ?? '',
    form: heading?.form ?? null,
    numbered: heading !== undefined && heading.number !== null,
    prefix: heading?.prefix ?? null,
    interior: heading?.prefix === 'INT.',
    place,
    location: findLocation(place, cast),
    time: heading?.time ?? null,
    clock: heading?.clock ?? null,
    day: heading?.day ?? countIn(directives.text('day')),
    year: heading?.year ?? null,
    link: heading?.link ?? null,
    gap: gapOf(heading, block),
    mode: heading?.mode ?? null,
    date: readDate(directives.text('date')),
    after:
      after === undefined
        ? null
        : { value: after, where: placeIn(block, directives.last('after')?.value.span ?? span) },
    said: saidOf(heading, directives, block),
    weather: conditions.map(({ value }) => value),
    conditions,
    temperature: stated(temperature, block),
    visibility: stated(visibility, block),
    weatherSaid: saidIn(directives.all('weather')),
    wind: windOf(weather, block),
    light: lightOf(directives.all('light'), block, cast),
    present: bindPlaces(directives.all('present'), block, cast),
    axis: axisOf(directives.last('axis'), block, cast),
    style: styleOf(directives.last('style'), block),
    world: readWorld(directives.text('world')) ?? null,
    shots,
    untaken: heading === undefined ? [] : untakenIn(block),
    block,
    where: placeIn(block, span),
  };
}

/** `windy` names a wind as much as `wind` does. */
function windOf(weather: readonly Clause[], block: Block): Wind | null {
  const wind = weather.find((clause) => clause.kind === 'wind');
  if (wind !== undefined)
    return { speed: wind.speed?.value ?? null, from: wind.from?.text ?? null, where: placeIn(block, wind.span) };
  const windy = weather.find((clause) => clause.kind === 'condition' && clause.word === 'wind');
  return windy === undefined ? null : { speed: null, from: null, where: placeIn(block, windy.span) };
}

function gapOf(heading: SceneHeading | undefined, block: Block): Stated<number> | null {
  const span = heading?.said.link;
  const gap = heading?.gap ?? null;
  return span === undefined || gap === null ? null : { value: gap, where: placeIn(block, span) };
}

/** What the heading says, or where it says nothing the directive for it. */
function saidOf(heading: SceneHeading | undefined, directives: Directives, block: Block): Scene['said'] {
  const said: Partial<Record<SceneFact, Where>> = {};
  const day = directives.last('day');
  const date = directives.last('date');
  if (day !== undefined) said.day = placeIn(block, day.value.span);
  if (date !== undefined) said.date = placeIn(block, date.value.span);
  const spans = heading?.said ?? {};
  for (const fact of HEADING_FACTS) {
    const span = spans[fact];
    if (span !== undefined) said[fact] = placeIn(block, span);
  }
  return said;
}

const HEADING_FACTS: readonly HeadingFact[] = ['time', 'clock', 'day', 'year', 'link', 'mode'];

function stated(quantity: Quantity | undefined, block: Block): Stated<number> | null {
  return quantity === undefined ? null : { value: quantity.value, where: placeIn(block, quantity.span) };
}

function styleOf(directive: Directive | undefined, block: Block): Stated<string> | null {
  if (directive === undefined || directive.value.text === '') return null;
  return { value: directive.value.text, where: placeIn(block, directive.value.span) };
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
  return { value: [from, to], where: placeIn(block, directive.span) };
}

function untakenIn(block: Block): readonly Where[] {
  const untaken = block.body.filter(({ kind }) => kind === 'action' || kind === 'dialogue');
  return untaken.map(({ span }) => placeIn(block, span));
}
