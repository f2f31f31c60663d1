/** A scene heading and the directives under it → a scene. */
import type { Quantity } from '../../grammar/piece.ts';
import type { Span } from '../../grammar/span.ts';
import type { Block, Clause, Directive, HeadingFact, SceneHeading } from '../../grammar/syntax-tree.ts';
import { lightOf } from './bind-light.ts';
import { readDate, readWorld } from './bind-settings.ts';
import { bindPlaced } from './bind-placed.ts';
import type { Cast } from './cast.ts';
import { directivesOf, NO_DIRECTIVES, saidIn } from './directives.ts';
import { countIn } from './properties.ts';
import type { Scene, SceneFact, Shot, Stated, Wind } from './screenplay.ts';
import type { Where } from './where.ts';

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
  const at = (inside: Span): Where => ({ block: block.id, start: inside.start, end: inside.end });
  const weather = all('weather').flatMap((directive) => directive.clauses);
  const conditions = weather.flatMap((clause) =>
    clause.kind === 'condition' ? [{ value: clause.word, where: at(clause.span) }] : [],
  );
  const temperature = weather.find((clause) => clause.kind === 'temperature')?.temperature;
  const visibility = weather.find((clause) => clause.kind === 'visibility')?.distance;
  const after = /^(?:scene\s+)?(\S+)$/i.exec(text('after'))?.[1];
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
    day: heading?.day ?? countIn(text('day')),
    year: heading?.year ?? null,
    link: heading?.link ?? null,
    gap: gapOf(heading, at),
    mode: heading?.mode ?? null,
    date: readDate(text('date')),
    after: after === undefined ? null : { value: after, where: at(last('after')?.value.span ?? span) },
    said: saidOf(heading, last('day'), last('date'), at),
    weather: conditions.map(({ value }) => value),
    conditions,
    temperature: stated(temperature, at),
    visibility: stated(visibility, at),
    weatherSaid: saidIn(all('weather')),
    wind: windOf(weather, at),
    light: lightOf(all('light'), block, cast),
    present: all('present').flatMap((directive) => bindPlaced(directive, block, cast)),
    axis: axisOf(last('axis'), block, cast),
    style: text('style') === '' ? null : { value: text('style'), where: at(last('style')?.value.span ?? span) },
    world: readWorld(text('world')) ?? null,
    shots,
    untaken: heading === undefined ? [] : untakenIn(block),
    block,
    where: { block: block.id, ...span },
  };
}

/** `windy` names a wind as much as `wind` does. */
function windOf(weather: readonly Clause[], at: (span: Span) => Where): Wind | null {
  const wind = weather.find((clause) => clause.kind === 'wind');
  if (wind !== undefined)
    return { speed: wind.speed?.value ?? null, from: wind.from?.text ?? null, where: at(wind.span) };
  const windy = weather.find((clause) => clause.kind === 'condition' && clause.word === 'wind');
  return windy === undefined ? null : { speed: null, from: null, where: at(windy.span) };
}

function gapOf(heading: SceneHeading | undefined, at: (span: Span) => Where): Stated<number> | null {
  const span = heading?.said.link;
  const gap = heading?.gap ?? null;
  return span === undefined || gap === null ? null : { value: gap, where: at(span) };
}

/** What the heading says, or where it says nothing the directive for it. */
function saidOf(
  heading: SceneHeading | undefined,
  day: Directive | undefined,
  date: Directive | undefined,
  at: (span: Span) => Where,
): Scene['said'] {
  const said: Partial<Record<SceneFact, Where>> = {};
  if (day !== undefined) said.day = at(day.value.span);
  if (date !== undefined) said.date = at(date.value.span);
  const spans = heading?.said ?? {};
  for (const fact of HEADING_FACTS) {
    const span = spans[fact];
    if (span !== undefined) said[fact] = at(span);
  }
  return said;
}

const HEADING_FACTS: readonly HeadingFact[] = ['time', 'clock', 'day', 'year', 'link', 'mode'];

function stated(quantity: Quantity | undefined, at: (span: Span) => Where): Stated<number> | null {
  return quantity === undefined ? null : { value: quantity.value, where: at(quantity.span) };
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

function untakenIn(block: Block): readonly Where[] {
  const untaken = block.body.filter(({ kind }) => kind === 'action' || kind === 'dialogue');
  return untaken.map(({ span }) => ({ block: block.id, ...span }));
}
