/** The outline of a file: sections, scenes with their shots, and what is declared. */
import { blocksOf } from '../../grammar/syntax-tree.ts';
import type { Analysis } from '../project.ts';

export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'section' | 'scene' | 'shot' | 'character' | 'creature' | 'prop' | 'vehicle' | 'location' | 'style';
  /** Offsets of all that belongs to it. */
  readonly start: number;
  readonly end: number;
  /** Offsets of its own line. */
  readonly headStart: number;
  readonly headEnd: number;
  readonly children: readonly OutlineItem[];
}

type Open = Omit<OutlineItem, 'children' | 'end'> & { end: number; readonly children: Open[] };

export function outline(analysis: Analysis): readonly OutlineItem[] {
  const items: Open[] = [];
  let scene: Open | undefined;
  for (const { block, start } of blocksOf(analysis.tree)) {
    const head = block.head;
    const end = start + block.text.trimEnd().length;
    if (head === null || head.kind === 'title page' || head.kind === 'include') continue;
    const item = (name: string, detail: string, kind: OutlineItem['kind']): Open => ({
      ...{ name: name === '' ? '(no name)' : name, detail, kind, start, end: Math.max(end, start + head.span.end) },
      ...{ headStart: start + head.span.start, headEnd: start + head.span.end, children: [] },
    });
    switch (head.kind) {
      case 'section':
        items.push(item(head.title.text, '', 'section'));
        scene = undefined;
        break;
      case 'declaration':
        items.push(item(head.name.text, head.description?.text ?? '', head.entity as OutlineItem['kind']));
        break;
      case 'scene':
        scene = item(head.text.text, head.number === null ? '' : `scene ${head.number.text}`, 'scene');
        items.push(scene);
        break;
      case 'shot': {
        const what = [
          head.size?.text ?? head.framing?.text ?? '',
          head.subjects.map((subject) => subject.text).join(', '),
        ];
        const shot = item(
          head.id.text,
          [...what, head.seconds?.text ?? ''].filter((words) => words !== '').join(' · '),
          'shot',
        );
        (scene?.children ?? items).push(shot);
        if (scene !== undefined) scene.end = Math.max(scene.end, shot.end);
        break;
      }
    }
  }
  return items;
}
