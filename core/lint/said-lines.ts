/** Lines of dialogue as they are said: how long they take together, and where a shot may be cut between them or inside one. */
import type { Shot, Speech } from '../model/screenplay.ts';
import type { Tables } from '../data/tables.ts';
import { speakerChange, speechTimes, type Pace } from '../physics/speech.ts';
import type { Cut } from './lengths.ts';

export interface Said {
  readonly line: Speech;
  readonly at: (pace: Pace) => number;
  /** Seconds before it where another one spoke last. */
  readonly change: (pace: Pace) => number;
  /** The same speaker, saying something else the same way. */
  readonly of: (text: string) => Said;
}

export function saidAs(line: Speech, text: string, language: string, tables: Tables): Said {
  return {
    line,
    at: speechTimes(text, { delivery: line.delivery, language, tables }),
    change: (pace) => speakerChange(pace, tables),
    of: (other) => saidAs(line, other, language, tables),
  };
}

/** Of one line after the other; of two at once, the longer. */
export function secondsOf(said: readonly Said[], pace: Pace): number {
  let all = 0;
  let last: { readonly speaker: string; readonly took: number } | undefined;
  for (const { line, at, change } of said) {
    const took = at(pace);
    if (line.dual && last !== undefined) all += Math.max(0, took - last.took);
    else all += took + (last === undefined || last.speaker === line.speaker ? 0 : change(pace));
    last = { speaker: line.speaker, took };
  }
  return all;
}

/** Where a shot may be cut in two among its lines so that the longer part is as short as can be; undefined where they are one sentence. */
export function bestCut(shot: Shot, said: readonly Said[], edges: number): Cut | undefined {
  const cuts = said.flatMap((each, index): Cut[] => {
    const [before, after] = [said.slice(0, index), said.slice(index + 1)];
    const beat = shot.beats[shot.beats.indexOf(each.line) - 1];
    const needs = (first: readonly Said[], second: readonly Said[]): Cut['needs'] => [
      secondsOf(first, 'comfortable') + edges,
      secondsOf(second, 'comfortable') + edges,
    ];
    const between: readonly Cut[] =
      index === 0 || each.line.dual || beat === undefined
        ? []
        : [{ before: beat, after: each.line, needs: needs(before, [each, ...after]) }];
    if (each.line.dual || after[0]?.line.dual === true) return [...between];
    const within = sentenceEnds(each.line).map(([end, start]): Cut => {
      const [first, second] = [wordsUntil(each.line, end), wordsFrom(each.line, start)];
      return {
        before: { where: { ...each.line.where, end } },
        after: { kind: 'speech', where: { ...each.line.where, start } },
        cue: [each.line.speaker, ...each.line.voices.map((voice) => `(${voice})`)].join(' '),
        needs: needs([...before, each.of(first)], [each.of(second), ...after]),
      };
    });
    return [...between, ...within];
  });
  return cuts.toSorted((a, b) => Math.max(...a.needs) - Math.max(...b.needs))[0];
}

/** Ends of sentences inside a speech, each with the start of the next one. */
function sentenceEnds({ lines }: Speech): readonly (readonly [end: number, start: number])[] {
  return lines.flatMap((line, index) => {
    const inside = [...line.value.matchAll(/[.!?…]["”’)]*(\s+)(?=\S)/g)].map((match) => {
      const start = line.where.start + match.index + match[0].length;
      return [start - (match[1] ?? '').length, start] as const;
    });
    const next = lines[index + 1];
    const atEnd = next !== undefined && /[.!?…]["”’)]*$/.test(line.value);
    return atEnd ? [...inside, [line.where.end, next.where.start] as const] : inside;
  });
}

function wordsUntil({ lines }: Speech, end: number): string {
  return lines.map(({ value, where }) => value.slice(0, Math.max(0, end - where.start))).join(' ');
}

function wordsFrom({ lines }: Speech, start: number): string {
  return lines.map(({ value, where }) => value.slice(Math.max(0, start - where.start))).join(' ');
}
