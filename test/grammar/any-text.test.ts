/** What holds for any text: it parses, nothing is lost, and parsing after an edit is parsing afresh. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../grammar/parse.ts';
import type { Span } from '../../grammar/span.ts';
import { blocksOf, type SyntaxTree } from '../../grammar/syntax-tree.ts';
import { anyText, brokenSample } from '../support/broken-text.ts';
import { withoutIds } from '../support/bare-tree.ts';

const text = fc.oneof(anyText, brokenSample);

describe('any text', () => {
  it('parses, and its blocks join to the file', () => {
    fc.assert(
      fc.property(text, (written) => {
        const tree = parse(written);
        assert.equal(
          blocksOf(tree)
            .map(({ block }) => block.text)
            .join(''),
          written,
        );
        let offset = 0;
        for (const { start, block } of blocksOf(tree)) {
          assert.equal(start, offset);
          offset += block.text.length;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has every span inside its block', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { block } of blocksOf(parse(written))) {
          for (const span of spansIn(block)) {
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= block.text.length, JSON.stringify(span));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('parses after an edit as it does afresh', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        checkSame(parse(after, parse(before)), after);
      }),
      { numRuns: 150 },
    );
  });

  it('parses after many small edits as it does afresh', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat(12), put: fc.oneof(fc.constant(''), anyText) });
    fc.assert(
      fc.property(brokenSample, fc.array(edit, { minLength: 1, maxLength: 6 }), (written, edits) => {
        let tree = parse(written);
        for (const { at, length, put } of edits) {
          const from = at % (tree.text.length + 1);
          tree = parse(tree.text.slice(0, from) + put + tree.text.slice(from + length), tree);
          checkSame(tree, tree.text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the trees of the blocks that an edit leaves alone', () => {
    const before = parse('scene 1: INT. A\n\nshot 1A: wide\n  One.\n\nshot 1B: wide\n  Two.\n');
    const after = parse(before.text.replace('Two', 'Three'), before);
    assert.equal(blocksOf(after)[1]?.block, blocksOf(before)[1]?.block);
    assert.notEqual(blocksOf(after)[2]?.block, blocksOf(before)[2]?.block);
  });
});

function checkSame(tree: SyntaxTree, written: string): void {
  assert.deepEqual(withoutIds(tree), withoutIds(parse(written)));
  const ids = blocksOf(tree).map(({ block }) => block.id);
  assert.equal(new Set(ids).size, ids.length, 'Two blocks have the same id.');
}

function spansIn(node: unknown): readonly Span[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'start' in node && 'end' in node ? [node as Span] : [];
  return [...own, ...Object.values(node).flatMap(spansIn)];
}
