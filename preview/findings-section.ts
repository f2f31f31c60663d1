/** The linter's findings in this shot. */
import type { ShotView } from '../core/ide/shot-view.ts';
import { element } from './element.ts';

export interface FindingsSection {
  readonly root: HTMLElement;
  update(view: ShotView): void;
}

const severityWords = { error: 'Error', warning: 'Warning', info: 'Hint' } as const;

export function createFindingsSection(): FindingsSection {
  const list = element('ul', { class: 'findings', id: 'findings' });
  return {
    root: list,
    update({ findings }) {
      const rows = findings.map(({ severity, message }) =>
        element('li', { class: severity }, element('strong', {}, severityWords[severity]), ` ${message}`),
      );
      list.replaceChildren(...(rows.length > 0 ? rows : [element('li', { class: 'quiet' }, 'Nothing was found.')]));
    },
  };
}
