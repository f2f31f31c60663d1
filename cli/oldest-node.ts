/**
 * Gives Node 20, which many machines still have, what the packages bundled with us expect of Node 22.
 *
 * To be imported before any of them.
 */
if (!Object.hasOwn(Object, 'groupBy')) Object.assign(Object, { groupBy });

function groupBy<Key extends PropertyKey, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item, index: number) => Key,
): Partial<Record<Key, Item[]>> {
  const groups: Partial<Record<Key, Item[]>> = {};
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}
