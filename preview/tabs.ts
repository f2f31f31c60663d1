/** The tabs under the picture: one section shows at a time; arrow keys go along the row. */
import { element } from './element.ts';

export interface TabSection<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly content: HTMLElement;
}

export interface Tabs<Id extends string> {
  readonly root: HTMLElement;
  select(id: Id): void;
  /** Renames a tab, such as to `Findings (2)`. */
  label(id: Id, text: string): void;
}

export function createTabs<Id extends string>(name: string, sections: readonly TabSection<Id>[]): Tabs<Id> {
  const buttons = sections.map(({ id, label }) =>
    element('button', { role: 'tab', id: `tab-${id}`, 'aria-controls': `section-${id}`, type: 'button' }, label),
  );
  const panels = sections.map(({ id, content }) => {
    const panel = element('section', { role: 'tabpanel', id: `section-${id}`, 'aria-labelledby': `tab-${id}` });
    panel.append(content);
    return panel;
  });
  const row = element('div', { role: 'tablist', 'aria-label': name }, ...buttons);

  function show(index: number): void {
    buttons.forEach((button, at) => {
      button.setAttribute('aria-selected', String(at === index));
      button.tabIndex = at === index ? 0 : -1;
    });
    panels.forEach((panel, at) => (panel.hidden = at !== index));
  }

  buttons.forEach((button, at) => button.addEventListener('click', () => show(at)));
  row.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const from = buttons.findIndex((button) => button === document.activeElement);
    if (step === undefined || from < 0) return;
    const next = (from + step + buttons.length) % buttons.length;
    show(next);
    buttons[next]?.focus();
    event.preventDefault();
  });
  show(0);

  return {
    root: element('div', { class: 'tabs' }, row, ...panels),
    select: (id) => show(sections.findIndex((section) => section.id === id)),
    label: (id, text) => {
      const button = buttons[sections.findIndex((section) => section.id === id)];
      if (button) button.textContent = text;
    },
  };
}
