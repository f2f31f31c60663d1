/**
 * Measures what a writer waits for, as ratios that hold on any machine: `npm run bench`.
 *
 * 1. Throughput: parsing and binding a feature of 1,500 shots, against fountain-js parsing a Fountain of the same size.
 * 2. A keystroke: an edit inside a shot to fresh findings, in a file of 1,500 shots against one of 150.
 * 3. Growth: twice the text against once.
 */
import { Fountain } from 'fountain-js';
import { bind } from '../core/model/bind.ts';
import { createProject } from '../core/project.ts';
import { parse } from '../grammar/parse.ts';
import { makeFeature, makeFountain } from './feature.ts';

const feature = makeFeature(1500);
const fountain = makeFountain(1500);
say(`A feature of 1,500 shots has ${kilobytes(feature)}, as Fountain ${kilobytes(fountain)}.`);

const [ours, theirs] = inTurn(
  9,
  () => bind(parse(feature)),
  () => new Fountain().parse(fountain, true),
);
const size = feature.length / fountain.length;
say(
  `Throughput: parse and bind ${ms(ours)}, fountain-js ${ms(theirs)}; ratio ${ratio(ours / size / theirs)} for the same size (at most 0.5).`,
);

const small = keystroke(150);
const large = keystroke(1500);
say(
  `A keystroke: ${ms(large)} in 1,500 shots, ${ms(small)} in 150; ratio ${ratio(large / small)} (at most 1.5), median at most 10 ms.`,
);

const [once, twice] = inTurn(
  9,
  () => parse(feature),
  () => parse(feature + feature),
);
say(`Twice the text: ${ms(twice)} against ${ms(once)}; ratio ${ratio(twice / once)} (about 2).`);

/** Median milliseconds from an edit inside a shot in the middle of the file to fresh findings. */
function keystroke(shots: number): number {
  let text = makeFeature(shots);
  const project = createProject();
  let count = project.update('feature.screenplay', text).findings.length;
  const at = text.indexOf('Nobody there', text.length / 2);
  const times: number[] = [];
  for (let key = 0; key < 300; key++) {
    // A file that is read or received is one flat string; joined pieces would be flattened inside the measured part.
    text = flat(`${text.slice(0, at)}x${text.slice(at)}`);
    const start = performance.now();
    count = project.update('feature.screenplay', text).findings.length;
    times.push(performance.now() - start);
  }
  if (count < 0) throw new Error('There are no findings to count.');
  return median(times.slice(100));
}

function flat(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** Medians of two functions run in turn, so that both see the same machine. */
function inTurn(rounds: number, one: () => unknown, other: () => unknown): readonly [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds + 3; round++) {
    for (const [index, run] of [one, other].entries()) {
      const start = performance.now();
      run();
      if (round >= 3) times[index === 0 ? 0 : 1].push(performance.now() - start);
    }
  }
  return [median(times[0]), median(times[1])];
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
