/** A film in feet is told in feet. */
import assert from 'node:assert/strict';
import { createProject } from '../../core/project.ts';

function found(units: string) {
  const text = `title: Well\nunits: ${units}\n\ncharacter MAYA: a woman\n  height: 1.7 m\n\nscene 1: EXT. YARD - DAY\n\n  shot 1A: close-up of MAYA, 5s\n    camera: 18mm, 20 ft away\n    MAYA waits.\n\n  shot 1B: wide, 5s\n    MAYA leaps 8 m up into the air.\n`;
  return createProject()
    .update('film.screenplay', text)
    .findings.map(({ message, fixes }) => [message, fixes[0]?.title ?? '', fixes[0]?.edits[0]?.text ?? '']);
}

describe('figures in messages', () => {
  it('are metric where nothing is said', () => {
    assert.deepEqual(found('metric')[0]?.slice(1), ['Move the camera to 0.43 m', '0.43 m away']);
  });

  it('are in feet where the title page asks for it, in what a fix writes as well', () => {
    const [close, leap] = found('imperial');
    assert.deepEqual(close, [
      'An 18 mm at 20 ft shows MAYA as a wide shot, not a close-up. For a close-up: 1.4 ft, or 260 mm.',
      'Move the camera to 1.4 ft',
      '1.4 ft away',
    ]);
    assert.match(leap?.[0] ?? '', /^A 26 ft leap/);
  });
});
