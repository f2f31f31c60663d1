/** However a file was edited, what is known of it is what a fresh look would tell. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Change } from '../grammar/parse.ts';
import { createProject, type Analysis, type Project } from '../core/project.ts';
import { makeFeature } from '../scripts/feature.ts';
import { sampleText } from './support/samples.ts';

/** What a writer types, deletes and pastes: single letters, words of the language, whole lines, brackets left open. */
const pieces = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '.',
  'MAYA',
  'shot 9Z: close-up of MAYA, 4s\n',
  'scene 9: INT. HUT - CONTINUOUS\n',
  'scene 9: INT. KITCHEN - SAME\n',
  '  present: MAYA at left, CANTEEN in her left hand\n',
  'MAYA holds CANTEEN in her left hand.\n',
  'MAYA drops CANTEEN.\n',
  'MAYA walks left to right at 2 m/s.\n',
  'blocking: MAYA at right, JON at left\n',
  'MAYA takes off her orange windbreaker.\n',
  'character NINA: a pilot\n  height: 1.60 m\n',
  'camera: 24mm, tracs right, 6 m away\n',
  '[[allow continuity/prop-hand-switch: meant]]',
  '/*',
  '*/',
  '[[',
  ']]',
  'EXT. ROAD - NIGHT\n\n',
  '# Act\n',
  'target: veo-3.1\n',
];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  insert: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.constant('') }),
});

describe('editing step by step', () => {
  const onOneFloor = makeFeature(21).replace(/^(scene \d+): .*$/gm, '$1: INT. KITCHEN - CONTINUOUS');
  const texts = [sampleText('sandstorm'), sampleText('last-orders'), makeFeature(16), onOneFloor, ''];

  it('gives the analysis that starting afresh gives', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 4 }), (start, edits) => {
        const project = createProject();
        let text = start;
        look(project.update('film.screenplay', text));
        for (const [index, step] of edits.entries()) {
          // Some editors tell what they changed, others only that they did.
          const change = changeOf(text, step);
          text = applied(text, step);
          const analysis = project.update('film.screenplay', text, index % 3 === 0 ? undefined : change);
          // Not every version is asked about, as in an editor that types faster than it asks.
          if (index % 2 === 0 || index === edits.length - 1) checkSame(project, analysis);
        }
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);
});

function changeOf(text: string, { at, remove, insert }: Edit): Change {
  const start = Math.round(at * text.length);
  return { start, removed: Math.min(remove, text.length - start), inserted: insert.length };
}

function applied(text: string, { at, remove, insert }: Edit): string {
  const start = Math.round(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

function checkSame(project: Project, analysis: Analysis): void {
  const fresh = createProject().update('film.screenplay', analysis.text);
  assert.deepEqual(look(analysis), look(fresh));
  assert.equal(project.analysis('film.screenplay'), analysis);
}

/** All that anyone sees of an analysis, with places as offsets in the file. */
function look(analysis: Analysis): unknown {
  return {
    findings: analysis.findings.map(({ where, because, fixes, ...finding }) => ({
      ...finding,
      at: analysis.locate(where),
      because: because.map((reason) => [reason.message, analysis.locate(reason.where)]),
      fixes: fixes.map((fix) => [fix.title, fix.edits.map((change) => [change.text, analysis.locate(change.where)])]),
    })),
    shots: analysis.shots.map((traced) => ({
      scene: traced.scene.number,
      id: traced.shot.id,
      at: analysis.locate(traced.shot.where),
      start: traced.start,
      prompt: analysis.prompt(traced),
      staging: analysis.staging(traced),
    })),
  };
}
