/** The title page of a Final Draft file, which says only where words stand, as the keys of a Fountain title page. */
import type { XmlElement } from '@rgrove/parse-xml';
import { childrenOf, wordsOf } from './fdx-text.ts';

const CREDIT =
  /^(?:(?:screen|tele)?play|story|written|created|adapted|directed|by\b|(?:an? )?(?:original )?screenplay)/i;
const SOURCE = /^(?:based (?:up)?on|from the|adapted from)\b/i;
const DATE = /\b(?:draft|revis|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d\d$)/i;
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i;

/** Ends with an empty line; empty where there is no title page. */
export function titlePageOf(root: XmlElement): string {
  const page = childrenOf(root, 'TitlePage').flatMap((titlePage) => childrenOf(titlePage, 'Content'))[0];
  if (page === undefined) return '';
  const lines = childrenOf(page, 'Paragraph')
    .map((paragraph) => ({ words: wordsOf(paragraph).trim(), centred: paragraph.attributes['Alignment'] === 'Center' }))
    .filter(({ words }) => words !== '');
  const keys = new Map<string, string[]>();
  for (const { words, centred } of lines) {
    const key = keyFor(words, centred, keys);
    keys.set(key, [...(keys.get(key) ?? []), words]);
  }
  if (keys.size === 0) return '';
  if (!keys.has('Title')) keys.set('Title', ['Untitled']);
  return `${ORDER.flatMap((key) => entry(key, keys.get(key) ?? [])).join('\n')}\n\n`;
}

const ORDER = ['Title', 'Credit', 'Author', 'Source', 'Draft date', 'Copyright', 'Contact'];

/** The middle of the page says title, credit, author, in this order; what stands at the sides is how to reach someone. */
function keyFor(words: string, centred: boolean, keys: ReadonlyMap<string, unknown>): string {
  if (COPYRIGHT.test(words)) return 'Copyright';
  if (SOURCE.test(words) && keys.has('Title')) return 'Source';
  if (!centred) return DATE.test(words) ? 'Draft date' : 'Contact';
  if (!keys.has('Title')) return 'Title';
  if (CREDIT.test(words)) return 'Credit';
  if (DATE.test(words)) return 'Draft date';
  return keys.has('Credit') && !keys.has('Source') ? 'Author' : keys.has('Author') ? 'Contact' : 'Title';
}

function entry(key: string, lines: readonly string[]): readonly string[] {
  const [only, ...more] = lines;
  if (only === undefined) return [];
  return more.length === 0 ? [`${key}: ${only}`] : [`${key}:`, ...lines.map((line) => `    ${line}`)];
}
