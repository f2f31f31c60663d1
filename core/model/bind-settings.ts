/** Title page → settings of the film, with the documented defaults for what it leaves out. */
import type { Block } from '../../grammar/syntax-tree.ts';
import { titleKeys } from '../../grammar/vocabulary/keys.ts';
import { languages } from '../../grammar/vocabulary/languages.ts';
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
  const words = (key: string) => (text(key) === '' ? null : (values.get(key) ?? null));
  const aspect = readAspect(text('aspect'));
  return {
    title: text('title'),
    aspect: aspect ?? 16 / 9,
    aspectWhere: aspect === undefined ? null : (values.get('aspect')?.where ?? null),
    fps: Number.parseFloat(/\d+(?:\.\d+)?/.exec(text('frame rate'))?.[0] ?? '24'),
    sensor: sensors[text('sensor').toLowerCase()] ?? DEFAULT_SENSOR,
    target: words('target'),
    world: readWorld(text('world')) ?? 'realistic',
    storyBegins: restated(values.get('story begins'), readDate),
    units: /^imperial\b/i.test(text('units')) ? 'imperial' : 'metric',
    language: restated(values.get('language'), readLanguage),
    style: words('style'),
    negative: words('negative'),
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

/** The same place with what its words mean; null where they mean nothing. */
function restated<Value>(said: Stated<string> | undefined, read: (text: string) => Value | null): Stated<Value> | null {
  const value = said === undefined ? null : read(said.value);
  return said === undefined || value === null ? null : { value, where: said.where };
}

/** The first calendar date in some words, as `YYYY-MM-DD`; null for a day that no month has. */
export function readDate(text: string): string | null {
  const [date, month = '', day = ''] = /\b\d{4}-(\d{2})-(\d{2})\b/.exec(text) ?? [];
  if (date === undefined) return null;
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= days ? date : null;
}

/** `English`, `en`, `pt-BR`: a tag; null for what is neither a tag nor a language that the vocabulary has. */
function readLanguage(text: string): string | null {
  const [first = '', ...rest] = text.trim().split('-');
  const known = findWord(languages, text)?.id;
  if (known !== undefined) return known;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text.trim())) return null;
  return [first.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}

export function readWorld(text: string): World | undefined {
  return findWord(worlds, text)?.id as World | undefined;
}
