/** The benchmark of the rules: scenes with seeded mistakes, each marked by a note on its line, and their clean twins. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexLines } from '../grammar/line-index.ts';
import { DEFAULT_CONFIG } from '../core/config/config.ts';
import { rules } from '../core/lint/rules.ts';
import { createProject } from '../core/project.ts';

export interface RuleScore {
  readonly rule: string;
  readonly seeded: number;
  readonly found: number;
  readonly falseAlarms: number;
}

export interface BenchScore {
  readonly scenes: number;
  readonly rules: readonly RuleScore[];
  /** `file:line rule` of every seed that no finding meets. */
  readonly missed: readonly string[];
  /** `file:line rule: message` of every finding on a clean twin. */
  readonly alarms: readonly string[];
  /** `file:line rule: message` of findings on the seeded scenes that nobody seeded: what a mistake brings with it. */
  readonly extra: readonly string[];
}

/** A day on which some video models are gone. */
export const BENCH_CONFIG = { ...DEFAULT_CONFIG, today: '2026-10-01' };

const folder = join(import.meta.dirname, '../test/bench');
const SEED = /\[\[seeded: ([a-z]+\/[a-z-]+)\]\]/g;

interface Found {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

/** The films with mistakes in them, by name. */
export function seededFilms(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.screenplay') && !name.endsWith('.clean.screenplay'))
    .sort()
    .map((file) => ({ name: file.replace(/\.screenplay$/, ''), text: readFileSync(join(folder, file), 'utf8') }));
}

export function scoreRules(): BenchScore {
  const films = seededFilms();
  const seeded = new Map<string, number>();
  const found = new Map<string, number>();
  const falseAlarms = new Map<string, number>();
  const missed: string[] = [];
  const alarms: string[] = [];
  const extra: string[] = [];
  const count = (counts: Map<string, number>, rule: string) => counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const { name, text } of films) {
    const findings = [...findingsIn(text)];
    for (const [index, line] of text.split('\n').entries()) {
      for (const [, rule = ''] of line.matchAll(SEED)) {
        count(seeded, rule);
        const at = findings.findIndex((finding) => finding.rule === rule && finding.line === index + 1);
        if (at < 0) missed.push(`${name}:${String(index + 1)} ${rule}`);
        else {
          count(found, rule);
          findings.splice(at, 1);
        }
      }
    }
    for (const { rule, line, message } of findings) extra.push(`${name}:${String(line)} ${rule}: ${message}`);
    for (const { rule, line, message } of findingsIn(readFileSync(join(folder, `${name}.clean.screenplay`), 'utf8'))) {
      count(falseAlarms, rule);
      alarms.push(`${name}.clean:${String(line)} ${rule}: ${message}`);
    }
  }
  const ids = [...new Set([...rules.map(({ id }) => id), ...seeded.keys(), ...falseAlarms.keys()])].sort();
  return {
    scenes: films.length,
    rules: ids.map((rule) => ({
      rule,
      seeded: seeded.get(rule) ?? 0,
      found: found.get(rule) ?? 0,
      falseAlarms: falseAlarms.get(rule) ?? 0,
    })),
    missed,
    alarms,
    extra,
  };
}

function findingsIn(text: string): readonly Found[] {
  const analysis = createProject(undefined, () => BENCH_CONFIG).update('bench.screenplay', text);
  const lines = indexLines(text);
  return analysis.findings.map((finding) => ({
    rule: finding.rule,
    line: lines.placeAt(analysis.locate(finding.where).start).line,
    message: finding.message,
  }));
}
