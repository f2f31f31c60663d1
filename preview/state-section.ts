/** What was understood: who and what is where as the shot opens and as it closes, and what was assumed. */
import type { ShotView } from '../core/ide/shot-view.ts';
import { element, fillWithLines } from './element.ts';

export interface StateSection {
  readonly root: HTMLElement;
  update(view: ShotView): void;
}

export function createStateSection(): StateSection {
  const opens = element('ul', { id: 'state-in' });
  const closes = element('ul', { id: 'state-out' });
  const assumed = element('ul', { class: 'quiet', id: 'assumed' });
  const nothing = 'Nothing is known.';
  return {
    root: element(
      'div',
      { class: 'columns' },
      element('div', {}, element('h2', {}, 'As it opens'), opens),
      element('div', {}, element('h2', {}, 'As it closes'), closes),
      element('div', {}, element('h2', {}, 'Assumed'), assumed),
    ),
    update({ stateIn, stateOut, staging }) {
      fillWithLines(opens, stateIn, nothing);
      fillWithLines(closes, stateOut, nothing);
      fillWithLines(assumed, staging.assumed, 'Nothing: the text says it all.');
    },
  };
}
