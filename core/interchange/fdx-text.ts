/** The words of a Final Draft paragraph as Fountain writes them: emphasis as marks, notes in brackets. */
import { XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).filter((child) => child.name === name);
}

export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => child instanceof XmlElement);
}

/** With marks for bold, italic and underlined words. */
export function wordsOf(paragraph: XmlElement): string {
  const words = childrenOf(paragraph, 'Text').map((text) => marked(bareText(text), text.attributes['Style'] ?? ''));
  // `**a****b**` is one stretch of bold that the file keeps in two.
  return words.join('').replace(/(?<=[^*_\s])(\*{1,3}|_)\1(?=[^*_\s])/g, '');
}

/** The notes of a writer on this paragraph; a note can hold neither brackets nor an empty line. */
export function notesOf(paragraph: XmlElement): readonly string[] {
  const notes = childrenOf(paragraph, 'ScriptNote').map((note) =>
    childrenOf(note, 'Paragraph')
      .map(wordsOf)
      .filter((words) => words.trim() !== '')
      .join('\n')
      .replace(/\[\[|\]\]/g, ''),
  );
  return notes.filter((note) => note !== '').map((note) => `[[${/^[a-z]/.test(note) ? ' ' : ''}${note}]]`);
}

function bareText(node: XmlNode): string {
  if (node instanceof XmlText) return node.text.replace(/[\r\n]+/g, ' ');
  return node instanceof XmlElement ? node.children.map(bareText).join('') : '';
}

/** Marks stand close to the words, with the blanks outside. Stars and lines of the words themselves are escaped. */
function marked(text: string, style: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  const styles = style.split('+');
  const shown = styles.includes('AllCaps') ? words.toUpperCase() : words;
  const escaped = shown.replace(/[*_](?=\S)|(?<=\S)[*_]/g, '\\$&');
  if (words === '') return text;
  const stars = (styles.includes('Bold') ? '**' : '') + (styles.includes('Italic') ? '*' : '');
  const line = styles.includes('Underline') ? '_' : '';
  return before + line + stars + escaped + stars + line + after;
}
