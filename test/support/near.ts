/** Figures that are as good as equal. */
import assert from 'node:assert/strict';

/** Fails unless `value` is at most `off` away from what is wanted. */
export function near(value: number | undefined, wanted: number, off: number): void {
  assert.ok(
    value !== undefined && Math.abs(value - wanted) <= off,
    `${String(value)} is not ${String(wanted)} ± ${String(off)}`,
  );
}
