/** Keeps what was made of things that did not change. */

/** Remembers what was made of a thing for as long as the thing lives. */
export function remember<Key extends object, Value>(memory: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = make();
  memory.set(key, value);
  return value;
}

/** A row of things and what was made of each. */
export interface Row<Item, Value> {
  readonly items: readonly Item[];
  readonly values: readonly Value[];
}

/** Makes a value of every item; where a row of before begins or ends with the same items, their values are taken over. */
export function makeRow<Item, Value>(
  items: readonly Item[],
  before: Row<Item, Value> | undefined,
  make: (item: Item, index: number) => Value,
): Row<Item, Value> {
  if (before === undefined) return { items, values: items.map(make) };
  const { head, tail } = sameEnds(items, before.items);
  if (head === items.length && head === before.items.length) return before;
  const shift = before.items.length - items.length;
  const made = items.slice(head, tail).map((item, index) => make(item, head + index));
  return { items, values: before.values.toSpliced(head, tail + shift - head, ...made) };
}

/** The lists of a row as one. Most are empty, which `flat` would take its time over at every keystroke. */
export function gather<Value>(lists: readonly (readonly Value[])[]): Value[] {
  const all: Value[] = [];
  for (const list of lists) if (list.length > 0) all.push(...list);
  return all;
}

/** How many items two rows begin with in common, and where in the first the common end begins. */
export function sameEnds<Item>(
  items: readonly Item[],
  others: readonly Item[],
): { readonly head: number; readonly tail: number } {
  const most = Math.min(items.length, others.length);
  let head = 0;
  while (head < most && items[head] === others[head]) head++;
  const shift = others.length - items.length;
  let tail = items.length;
  while (tail > head && tail + shift > head && items[tail - 1] === others[tail - 1 + shift]) tail--;
  return { head, tail };
}
