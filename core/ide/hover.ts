/** What the editor says about the words under the pointer. */
import { contains } from '../../grammar/span.ts';
import { blockAt, type Directive, type Element } from '../../grammar/syntax-tree.ts';
import { angles, focusWords, heights, lenses, moveVerbs, supports } from '../../grammar/vocabulary/camera.ts';
import { framings, sizes } from '../../grammar/vocabulary/framing.ts';
import { properties, sceneDirectives, shotDirectives, titleKeys } from '../../grammar/vocabulary/keys.ts';
import { lights, weathers } from '../../grammar/vocabulary/world.ts';
import { findWord, type Word } from '../../grammar/vocabulary/word.ts';
import type { Event } from '../model/screenplay.ts';
import type { Analysis } from '../project.ts';
import { stateOf } from '../timeline/state.ts';
import { describeEntity } from './describe-state.ts';
import { measuredAt } from './hover-finding.ts';

export interface Hover {
  /** Plain lines; the first is the headline. */
  readonly lines: readonly string[];
  readonly start: number;
  readonly end: number;
}

export function hover(analysis: Analysis, offset: number): Hover | undefined {
  const about = hoverName(analysis, offset) ?? hoverEvent(analysis, offset) ?? hoverWord(analysis, offset);
  const measured = measuredAt(analysis, offset);
  const place = about ?? measured[0];
  if (place === undefined) return undefined;
  const { start, end } = place;
  return { lines: [...(about?.lines ?? []), ...measured.flatMap(({ lines }) => lines)], start, end };
}

/** A declared name: who it is, and what is true of them here. */
function hoverName(analysis: Analysis, offset: number): Hover | undefined {
  const { cast } = analysis.screenplay;
  const lineStart = analysis.text.lastIndexOf('\n', offset - 1) + 1;
  for (let at = Math.max(lineStart, offset - 80); at <= offset; at++) {
    if (at > lineStart && /[\p{L}\p{N}]/u.test(analysis.text.charAt(at - 1))) continue;
    const named = cast.nameAt(analysis.text, at);
    if (named === undefined || at + named.length < offset) continue;
    const { entity } = named;
    const traced = analysis.shotAt(offset);
    const state = traced === undefined ? [] : describeEntity(entity.name, stateOf(traced.in, entity.name));
    const about =
      entity.description === '' ? `${entity.name}, a ${entity.kind}` : `${entity.name}: ${entity.description}`;
    const opening = state.length === 0 ? [] : ['As this shot opens:', ...state];
    return { lines: [about, ...opening], start: at, end: at + named.length };
  }
  return undefined;
}

/** A sentence of action: what was understood, or why nothing was. */
function hoverEvent(analysis: Analysis, offset: number): Hover | undefined {
  const traced = analysis.shotAt(offset);
  for (const beat of traced?.shot.beats ?? []) {
    if (beat.kind !== 'prose') continue;
    for (const event of beat.events) {
      const span = analysis.locate(event.where);
      if (contains(span, offset)) return { lines: ['Understood:', describeEvent(event)], ...span };
    }
    const span = analysis.locate(beat.where);
    if (beat.notUnderstood !== null && contains(span, offset)) {
      return { lines: ['Kept as prose. It reaches the prompt as written.', beat.notUnderstood], ...span };
    }
  }
  return undefined;
}

/** `MAYA: sprint, to the right, 6 m/s`. */
export function describeEvent(event: Event): string {
  const { subject, verb, hand, speed, distance, height, value, at } = event;
  const details = [
    verb,
    event.object ?? event.thing,
    hand === null ? null : hand === 'both' ? 'both hands' : `${hand} hand`,
    ...wayOf(event),
    speed === null ? null : `${figure(speed.value)} m/s`,
    distance === null ? null : `${figure(distance.value)} m`,
    height === null ? null : `${figure(height.value)} m ${event.class === 'jump' ? 'up' : 'down'}`,
    value,
    at === null ? null : `at ${figure(at)} s`,
  ].filter((words) => words !== null && words !== '');
  return `${subject}: ${details.join(', ')}`;
}

/** Direction, side of the frame, from where and to where. */
function wayOf(event: Event): readonly (string | null)[] {
  const { direction, side, from, target, object } = event;
  const goal = event.to ?? target;
  return [
    direction === null ? null : (ways[direction] ?? `to the ${direction}`),
    side === null || side === direction ? null : event.class === 'enter' ? `from the ${side}` : `at the ${side}`,
    from === null || from === object ? null : `from ${from}`,
    goal === null || goal === object ? null : event.class === 'look' ? `at ${goal}` : `to ${goal}`,
  ];
}

const ways: Readonly<Record<string, string>> = { toward: 'toward the camera', away: 'away' };

function figure(value: number): string {
  return String(Number(value.toFixed(2)));
}

const cameraWords: readonly Word[] = [...moveVerbs, ...angles, ...heights, ...supports, ...lenses, ...focusWords];

/** A word of the language: what it means. */
function hoverWord(analysis: Analysis, offset: number): Hover | undefined {
  const placed = blockAt(analysis.tree, offset);
  if (placed === undefined) return undefined;
  const { block, start } = placed;
  const local = offset - start;
  const say = (word: Word | undefined, span: { readonly start: number; readonly end: number }): Hover | undefined =>
    word === undefined
      ? undefined
      : { lines: [`${word.id}: ${word.means}`], start: start + span.start, end: start + span.end };
  const head = block.head;
  if (head?.kind === 'title page') {
    const entry = head.entries.find(({ key }) => contains(key.span, local));
    return entry === undefined ? undefined : say(findWord(titleKeys, entry.key.text), entry.key.span);
  }
  if (head?.kind === 'shot') {
    for (const [piece, list] of [
      [head.size, sizes],
      [head.framing, framings],
    ] as const) {
      if (piece !== null && contains(piece.span, local)) return say(findWord(list, piece.text), piece.span);
    }
  }
  const element = block.body.find((candidate: Element) => contains(candidate.span, local));
  if (element?.kind === 'property' && contains(element.key.span, local))
    return say(findWord(properties, element.key.text), element.key.span);
  if (element?.kind !== 'directive') return undefined;
  if (contains(element.word.span, local)) {
    return say(findWord([...shotDirectives, ...sceneDirectives], element.word.text), element.word.span);
  }
  return hoverClause(element, local, say);
}

function hoverClause(
  directive: Directive,
  local: number,
  say: (word: Word | undefined, span: { readonly start: number; readonly end: number }) => Hover | undefined,
): Hover | undefined {
  const clause = directive.clauses.find((candidate) => contains(candidate.span, local));
  switch (clause?.kind) {
    case 'move':
      return say(findWord(moveVerbs, clause.verb), clause.span);
    case 'angle':
    case 'height word':
    case 'support':
    case 'lens word':
    case 'focus':
      return say(findWord(cameraWords, clause.word), clause.span);
    case 'condition':
      return say(findWord(weathers, clause.word), clause.span);
    case 'light':
      return say(findWord(lights, clause.words[0] ?? ''), clause.span);
    default:
      return undefined;
  }
}
