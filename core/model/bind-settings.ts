/** Title page → settings of the film, with the documented defaults for what it leaves out. */
import type { Block } from '../../grammar/syntax-tree.ts';
import { titleKeys } from '../../grammar/vocabulary/keys.ts';
import { aspects, sensors, worlds } from '../../grammar/vocabulary/world.ts';
import { findWord } from '../../grammar/vocabulary/word.ts';
import type { Settings, Stated, World } from './screenplay.ts';

const DEFAULT_SENSOR = { width: 24.9, height: 14 };

export function bindSettings(block: Block | undefined): Settings {
  const values = new Map<string, Stated<string>>();
  if (block?.head?.kind === 'title page') {
    for (const { key, value } of block.head.entries) {
      const id = findWord(titleKeys, key.text)?.id;
      if (id !== undefined) values.set(id, { value: value.text, where: { block: block.id, ...value.span } });
    }
  }
  const text = (key: string) => values.get(key)?.value ?? '';
  const target = values.get('target');
  return {
    title: text('title'),
    aspect: readAspect(text('aspect')) ?? 16 / 9,
    fps: Number.parseFloat(/\d+(?:\.\d+)?/.exec(text('frame rate'))?.[0] ?? '24'),
    sensor: sensors[text('sensor').toLowerCase()] ?? DEFAULT_SENSOR,
    target: target === undefined || target.value === '' ? null : target,
    world: readWorld(text('world')) ?? 'realistic',
    style: text('style'),
    negative: text('negative'),
  };
}

/** `2.39:1`, `16:9`, `scope`: width over height. */
function readAspect(text: string): number | undefined {
  const known = findWord(aspects, text)?.id ?? text;
  const match = /^(\d+(?:\.\d+)?)\s*[:x/]\s*(\d+(?:\.\d+)?)$/.exec(known.trim());
  if (match === null) return undefined;
  const ratio = Number(match[1]) / Number(match[2]);
  return Number.isFinite(ratio) && ratio > 0.2 && ratio < 5 ? ratio : undefined;
}

export function readWorld(text: string): World | undefined {
  return findWord(worlds, text)?.id as World | undefined;
}
