/** The language page tells the truth: what stands under its examples is what Shotwright makes of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeState } from '../core/ide/describe-state.ts';
import { describeEvent } from '../core/ide/hover.ts';
import { createProject, type Analysis } from '../core/project.ts';

/**
 * What may stand under an example: fences that the reader sees (`understood` events, what is `known` and `unknown` after the last
 * shot, all that was `found`) and notes that only this test does (`holds`, `moves` and `prompt`).
 */
interface Claim {
  readonly kind: string;
  readonly text: string;
}

interface Example {
  readonly text: string;
  readonly claims: readonly Claim[];
}

const page = readFileSync(join(import.meta.dirname, '../docs/language.md'), 'utf8');
const examples = examplesOf(page);
const cast = examples.find(({ claims }) => claims.some((claim) => claim.kind === 'cast'))?.text ?? '';

describe('the language page', () => {
  it('has examples with claims', () => {
    assert.ok(cast.includes('character'));
    assert.ok(examples.filter(({ claims }) => claims.length > 0).length > 30);
  });

  for (const { text, claims } of examples) {
    const opening = text.trim().split('\n')[0] ?? '';
    for (const [index, claim] of claims.entries()) {
      it(`${opening}: ${claim.kind} ${claim.text.split('\n')[0] ?? ''} (${String(index + 1)})`, () => {
        checkClaim(createProject().update('example.screenplay', wholeFile(text)), claim);
      });
    }
  }
});

/** Examples in order, each with the claims that stand between it and the next. */
function examplesOf(markdown: string): readonly Example[] {
  const found: { text: string; claims: Claim[] }[] = [];
  for (const match of markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$|^<!-- (\w+)(?:: (.*))? -->$/gm)) {
    const [, fence, inner = '', note = '', value = ''] = match;
    if (fence === 'screenplay' || fence === 'text') found.push({ text: inner, claims: [] });
    else found.at(-1)?.claims.push({ kind: fence ?? note, text: fence === undefined ? value : inner.trimEnd() });
  }
  return found;
}

/** What declares nothing is put into the film that the page introduces; what has no heading is a shot's lines. */
function wholeFile(text: string): string {
  if (/^(?:title|character):? /m.test(text)) return text;
  return /^\s*(?:scene|shot|INT|EXT|\.[A-Z]|#)/.test(text)
    ? `${cast}\n${text}`
    : `${cast}\nshot 1A: wide of MAYA, 8s\n\n${text}`;
}

function checkClaim(analysis: Analysis, { kind, text }: Claim): void {
  const lines = text.split('\n').filter((line) => line !== '');
  const last = analysis.shots.at(-1);
  const known = last === undefined ? [] : describeState(last.out);
  switch (kind) {
    case 'cast':
      return;
    case 'understood':
      assert.deepEqual(eventsIn(analysis), lines);
      return;
    case 'known':
      assert.deepEqual(
        lines.filter((line) => !known.includes(line)),
        [],
        `What is known: ${known.join('\n')}`,
      );
      return;
    case 'unknown':
      assert.deepEqual(
        known.filter((fact) => lines.some((line) => fact.startsWith(line))),
        [],
      );
      return;
    case 'found':
      assert.deepEqual(
        // The cast of the page is declared once for all of its examples.
        analysis.findings
          .filter(({ rule }) => rule !== 'structure/unused-declaration')
          .map((finding) => finding.message),
        lines,
      );
      return;
    case 'moves':
      assert.deepEqual(
        last?.shot.camera.moves.map((move) => move.id),
        text.split('; '),
      );
      return;
    case 'prompt':
      assert.ok(last !== undefined && analysis.prompt(last).text.includes(text), 'The prompt does not say it.');
      return;
    case 'holds': {
      const [, path = '', value = ''] = /^([\w.]+) = (.*)$/.exec(text) ?? [];
      assert.deepEqual(rounded(said(valueAt(analysis.screenplay, path))), JSON.parse(value));
      return;
    }
    default:
      assert.fail(`The page makes a claim of no known kind: "${kind}".`);
  }
}

function eventsIn(analysis: Analysis): readonly string[] {
  return analysis.shots.flatMap(({ shot }) =>
    shot.beats.flatMap((beat) => (beat.kind === 'prose' ? beat.events.map(describeEvent) : [])),
  );
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce((inner: unknown, key) => (inner as Record<string, unknown> | null)?.[key], value);
}

/** What was said, without the place where it was said. */
function said(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'where' in value && 'value' in value ? value.value : value;
}

/** Figures that were converted to SI, without what binary fractions add to them. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'number' ? Number(inner.toFixed(4)) : inner)),
  );
}
