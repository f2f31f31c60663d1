/**
 * Measures what a writer waits for, as ratios that hold on any machine: `npm run bench`.
 *
 * 1. Throughput: parsing and binding a feature of 1,500 shots, against fountain-js parsing a Fountain of the same size.
 * 2. A keystroke: an edit inside a shot to fresh findings, in a file of 1,500 shots against one of 150.
 * 3. Growth: twice the text against once.
 */
import { Fountain } from 'fountain-js';
import { check } from '../core/lint/check.ts';
import { createFilm } from '../core/lint/film.ts';
import { rules } from '../core/lint/rules.ts';
import { bind } from '../core/model/bind.ts';
import { createProject } from '../core/project.ts';
import { parse } from '../grammar/parse.ts';
import { makeFeature, makeFountain } from './feature.ts';

const feature = makeFeature(1500);
const fountain = makeFountain(1500);
say(`A feature of 1,500 shots has ${kilobytes(feature)}, as Fountain ${kilobytes(fountain)}.`);

const [ours, theirs] = inTurn(
  150,
  { run: () => bind(parse(feature)) },
  { run: () => new Fountain().parse(fountain, true) },
);
const size = feature.length / fountain.length;
say(
  `Throughput: parse and bind ${ms(ours)}, fountain-js ${ms(theirs)}; ratio ${ratio(ours / size / theirs)} for the same size (at most 0.5).`,
);

const [small, large] = inTurn(200, keystroke(150), keystroke(1500));
say(
  `A keystroke: ${ms(large)} in 1,500 shots, ${ms(small)} in 150; ratio ${ratio(large / small)} (at most 1.5), median at most 10 ms.`,
);

const [everything, reading] = inTurn(
  45,
  { run: () => checkAll(feature) },
  { run: () => new Fountain().parse(fountain, true) },
);
say(
  `Everything, from the text to the findings of all ${String(rules.length)} rules: ${ms(everything)}, fountain-js ${ms(reading)}; ratio ${ratio(everything / size / reading)} for the same size (at most 1).`,
);

const double = flat(feature + feature);
const [once, twice] = inTurn(40, { run: () => parse(feature) }, { run: () => parse(double) }, least);
say(`Twice the text: ${ms(twice)} against ${ms(once)}; ratio ${ratio(twice / once)} (about 2).`);

function checkAll(text: string): unknown {
  const tree = parse(text);
  return check(tree, createFilm(bind(tree)), rules);
}

/** Types a letter into a shot in the middle of a film; what is timed goes from the new text to its findings. */
function keystroke(shots: number): Run {
  let text = makeFeature(shots);
  const project = createProject();
  project.update('feature.screenplay', text).findings.at(0);
  const at = text.indexOf('Nobody there', text.length / 2);
  return {
    // A file that is read or received is one flat string; joined pieces would be flattened inside the measured part.
    prepare: () => (text = flat(`${text.slice(0, at)}x${text.slice(at)}`)),
    // An editor tells what it changed.
    run: () => project.update('feature.screenplay', text, { start: at, removed: 0, inserted: 1 }).findings.at(0),
  };
}

function flat(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

interface Run {
  readonly prepare?: () => unknown;
  readonly run: () => unknown;
}

/** Median milliseconds of two runs taken in turn, so that both see the same machine; a third as many rounds before them only warm up. */
function inTurn(rounds: number, one: Run, other: Run, pick = median): readonly [number, number] {
  const times: [number[], number[]] = [[], []];
  const warming = Math.ceil(rounds / 3);
  for (let round = 0; round < rounds + warming; round++) {
    for (const [index, { prepare, run }] of [one, other].entries()) {
      prepare?.();
      const start = performance.now();
      run();
      if (round >= warming) times[index === 0 ? 0 : 1].push(performance.now() - start);
    }
  }
  return [pick(times[0]), pick(times[1])];
}

/** What the work alone costs: collecting garbage, which comes when it likes, only ever adds. */
function least(values: readonly number[]): number {
  return Math.min(...values);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

function ratio(value: number): string {
  return value.toFixed(2);
}

function kilobytes(text: string): string {
  return `${String(Math.round(text.length / 1000))} kB`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
