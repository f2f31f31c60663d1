/** The compiled prompt: for which video model, how long it is, what it carries over, and a button that copies it. */
import type { ShotView } from '../core/ide/shot-view.ts';
import type { Prompt } from '../core/prompt/prompt.ts';
import { element, fillWithLines } from './element.ts';

export interface PromptSection {
  readonly root: HTMLElement;
  update(view: ShotView): void;
}

export function createPromptSection(on: {
  readonly target: (target: string) => void;
  readonly copy: (text: string) => void;
}): PromptSection {
  const chooser = element('select', { id: 'target' });
  const size = element('span', { class: 'quiet', id: 'prompt-length' });
  const copy = element('button', { type: 'button', id: 'copy', class: 'plain' }, 'Copy');
  const text = element('p', { id: 'prompt-text', class: 'prompt', tabindex: '0', 'aria-label': 'Prompt text' });
  const negative = element('p', { class: 'prompt quiet' });
  const notes = element('ul', { class: 'quiet' });
  let shown = '';

  chooser.addEventListener('change', () => on.target(chooser.value));
  copy.addEventListener('click', () => on.copy(shown));

  return {
    root: element(
      'div',
      {},
      element('div', { class: 'bar' }, element('label', { for: 'target' }, 'For'), chooser, size, copy),
      text,
      negative,
      notes,
    ),
    update({ prompt, targets }) {
      shown = prompt.text;
      text.textContent = prompt.text;
      negative.textContent = prompt.negative === '' ? '' : `Not to be seen: ${prompt.negative}`;
      size.textContent = sizeOf(prompt);
      size.classList.toggle('over', prompt.limit !== null && prompt.length > prompt.limit);
      offer(chooser, targets, prompt.target);
      const lines = notesOn(prompt);
      notes.hidden = lines.length === 0;
      fillWithLines(notes, lines, '');
    },
  };
}

function sizeOf({ length, limit, seconds, size }: Prompt): string {
  const characters = limit === null ? `${length} characters` : `${length} of ${limit} characters`;
  return [characters, `${seconds} s`, ...(size === null ? [] : [size.replace('x', ' × ')])].join(' · ');
}

function notesOn({ carried, omitted }: Prompt): readonly string[] {
  const facts = carried.map(({ entity, fact, since }) => {
    const origin = since === 'declaration' ? 'as declared' : `since shot ${since}`;
    return `Carried: ${entity}, ${fact} (${origin})`;
  });
  return omitted.length === 0 ? facts : [...facts, `Left out to keep to the limit: ${omitted.join(', ')}`];
}

/** Rebuilds the list only when it changed: an open list must not close under the reader at each keystroke. */
function offer(chooser: HTMLSelectElement, targets: readonly string[], chosen: string): void {
  const all = targets.includes(chosen) ? targets : [chosen, ...targets];
  const had = Array.from(chooser.options, (option) => option.value);
  if (had.join('\n') !== all.join('\n')) {
    chooser.replaceChildren(...all.map((target) => element('option', { value: target }, target)));
  }
  chooser.value = chosen;
}
