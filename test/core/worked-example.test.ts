/** A scene with ten slips of ten kinds, and the same scene as it should be. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeScene } from '../../core/ide/describe-timeline.ts';
import { createProject, type Analysis } from '../../core/project.ts';

describe('the worked example', () => {
  it('has its ten findings, in the order of the page', () => {
    assert.deepEqual(
      analyse('worked-example').findings.map(({ rule, shot }) => `${shot ?? 'scene 2'} ${rule}`),
      [
        '1B target/duration',
        '1B camera/framing-math',
        '1B continuity/prop-hand-switch',
        '1C continuity/eyeline',
        '1C dialogue/does-not-fit',
        '1D physics/action-time',
        '1D continuity/line-crossed',
        '1D physics/speed-on-foot',
        'scene 2 continuity/time-jump',
        '2A continuity/left-but-acts',
      ],
    );
  });

  it('has none once it is corrected', () => {
    assert.deepEqual(analyse('worked-example.corrected').findings, []);
  });

  it('reads as a small text of who holds, wears and does what from when on', () => {
    const [passage] = analyse('worked-example.corrected').timeline.passages;
    assert.ok(passage);
    assert.deepEqual(describeScene(passage.scene), [
      '0:00 MARA wears black dress (from the start)',
      '0:00 MARA is sitting (from the start)',
      '0:00 MARA stands at left (from the start)',
      '0:00 MARA has a scar over the left brow (from the start)',
      '0:00 JON is sitting (from the start)',
      '0:00 JON stands at right (from the start)',
      '0:00 CUP is full (from the start)',
      '0:02 MARA right hand CUP (shot 1A)',
      '0:08 CUP is not quite full (shot 1B)',
      '0:24 MARA wears black dress, red coat (shot 1D)',
      '0:32 MARA is standing (shot 1D)',
      '0:38 MARA is gone (shot 1D)',
    ]);
  });
});

function analyse(name: string): Analysis {
  const text = readFileSync(join(import.meta.dirname, `../golden/${name}.screenplay`), 'utf8');
  return createProject().update(`${name}.screenplay`, text);
}
