/** Makes page elements from plain values; text always goes in as text, never as markup. */

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** One paragraph a line, in place of what was there. */
export function fillWithLines(list: HTMLElement, lines: readonly string[], whenEmpty: string): void {
  const shown = lines.length > 0 ? lines : [whenEmpty];
  list.replaceChildren(...shown.map((line) => element('li', {}, line)));
}
