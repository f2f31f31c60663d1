/** Prose that begins like a line of the language is told so, and stays prose. */
import assert from 'node:assert/strict';
import { createProject } from '../../core/project.ts';

function checkHint(line: string, ...messages: readonly string[]): void {
  const { findings } = createProject().update('film.screenplay', `scene 1: EXT. A\n\n${line}\n`);
  assert.deepEqual(
    findings.map(({ rule, severity, message }) => `${rule} ${severity} ${message}`),
    messages.map((message) => `structure/nearly-a-word info ${message} As it stands, the line is prose.`),
  );
}

describe('a line that is nearly one of the language', () => {
  it('lacks its colon', () => {
    checkHint('shot 1A wide of MAYA, 4s', 'A shot needs a colon after its number: "shot 1A: …".');
    checkHint('camera 24mm, static', '"camera" needs a colon to speak to Shotwright: "camera: …".');
  });

  it('is misspelt', () => {
    checkHint('charcter MAYA: a runner', 'Did you mean "character"?');
    checkHint('locaton DUNES: an erg', 'Did you mean "location"?');
  });

  it('is not any line that begins in a small letter', () => {
    checkHint('iPhone on the table.');
    checkHint('light falls through the blinds, soft and slow.');
    checkHint('camera shy, she hides.');
    checkHint('shots ring out.');
    checkHint('location, location, location.');
  });
});
