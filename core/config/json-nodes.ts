/** The nodes of a JSON text: what an object holds, and the plain values of it. */
import type { Node } from 'jsonc-parser';

/** Tells of something at its place. */
export type Fault = (node: Node, message: string) => void;

/** Empty for what is no object. Of two with one name, the last. */
export function entriesOf(node: Node): ReadonlyMap<string, Node> {
  return new Map(membersOf(node).map(([name, value]) => [name, value]));
}

/** Name, value and the name's own node; what is no object is told. */
export function pairsOf(node: Node | undefined, fault: Fault): readonly (readonly [string, Node, Node])[] {
  if (node === undefined) return [];
  if (node.type !== 'object') fault(node, 'An object in braces was expected here.');
  return membersOf(node);
}

/** What is no list is told, with an example of one. */
export function itemsOf(node: Node | undefined, example: string, fault: Fault): readonly Node[] {
  if (node === undefined) return [];
  if (node.type === 'array') return node.children ?? [];
  fault(node, `A list in brackets was expected here: ${example}.`);
  return [];
}

export function plainValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plainValue);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(membersOf(node).map(([name, value]) => [name, plainValue(value)]));
}

function membersOf(node: Node): readonly (readonly [string, Node, Node])[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    return key === undefined || value === undefined ? [] : [[String(key.value), value, key] as const];
  });
}
