/** A syntax tree as lines of words, so that a test reads like the text it parses. */
import {
  blocksOf,
  type Clause,
  type Element,
  type Head,
  type Note,
  type SceneHeading,
  type ShotHeading,
} from '../../grammar/syntax-tree.ts';
import type { Quantity } from '../../grammar/piece.ts';
import { parse } from '../../grammar/parse.ts';

/** One line for a block's head, then its body, its notes and its faults, indented by two. */
export function treeWords(text: string): readonly string[] {
  return blocksOf(parse(text)).flatMap(({ block }) => [
    block.head === null ? 'loose' : headWords(block.head),
    ...block.body.map((element) => `  ${elementWords(element)}`),
    ...block.notes.map((note) => `  ${noteWords(note)}`),
    ...block.errors.map((fault) => `  fault: ${fault.message}`),
  ]);
}

/** `6 m/s`, `0.2 rad`: the value in SI with what it measures. */
export function quantityWords(quantity: Quantity): string {
  return `${String(Number(quantity.value.toFixed(6)))} (${quantity.dimension})`;
}

/** Every part of a clause that says something: `move: track right, MAYA`. */
export function clauseWords(clause: Clause): string {
  if (clause.kind === 'text') return clause.text;
  // The words of a move are those of all its parts.
  const said = Object.entries(clause).flatMap(([key, value]) =>
    clause.kind === 'move' && key === 'words' ? [] : partWords(key, value),
  );
  return [clause.kind, ...(said.length === 0 ? [] : [said.join(', ')])].join(': ');
}

function partWords(key: string, value: unknown): readonly string[] {
  if (key === 'kind' || key === 'span' || value === null || (key === 'step' && value === 0)) return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [value.join(' + ')];
  if (typeof value === 'object') {
    const known = value as Partial<Quantity>;
    const words = known.dimension === undefined ? (known.text ?? '') : quantityWords(known as Quantity);
    return [`${key} ${words}`];
  }
  return typeof value === 'string' || typeof value === 'number' ? [`${key} ${value}`] : [];
}

function headWords(head: Head): string {
  switch (head.kind) {
    case 'title page':
      return `title page: ${head.entries.map(({ key, value }) => `${key.text} = ${value.text}`).join('; ')}`;
    case 'include':
      return `include ${head.path.text}`;
    case 'declaration':
      return `${head.entity} ${head.name.text}: ${head.description?.text ?? '(not described)'}`;
    case 'section':
      return `section ${String(head.level)}: ${head.title.text}`;
    case 'scene':
      return sceneWords(head);
    case 'shot':
      return shotWords(head);
  }
}

/** `scene 12 (bare): EXT. | DUNES | DUSK`, with what the heading says after the place in a set order. */
export function sceneWords(head: SceneHeading): string {
  const said = [
    head.time,
    head.clock === null ? null : `clock ${String(head.clock / 3600)} h`,
    head.day === null ? null : `story day ${String(head.day)}`,
    head.year === null ? null : `year ${String(head.year)}`,
    head.link === null ? null : `link ${head.link}`,
    head.mode === null ? null : `mode ${head.mode}`,
  ].filter((words) => words !== null);
  const parts = [head.prefix ?? '-', head.place.text, ...(said.length === 0 ? [] : [said.join(', ')])];
  return `scene ${head.number?.text ?? '-'} (${head.form}): ${parts.join(' | ')}`;
}

function shotWords(head: ShotHeading): string {
  const framed = [head.size?.text, head.framing?.text].filter((words) => words !== undefined).join(' ');
  const subjects = head.subjects.map((subject) => subject.text).join(' and ');
  const parts = [
    `${framed === '' ? '-' : framed}${subjects === '' ? '' : ` of ${subjects}`}`,
    ...(head.seconds === null ? [] : [quantityWords(head.seconds)]),
    ...head.words.map((word) => word.text),
  ];
  return `shot ${head.id.text === '' ? '-' : head.id.text}: ${parts.join(', ')}`;
}

function elementWords(element: Element): string {
  switch (element.kind) {
    case 'property':
      return `${element.key.text} = ${element.value.text}`;
    case 'directive':
      return `${element.word.text}: ${element.clauses.map(clauseWords).join(' | ')}`;
    case 'action':
      return `action: ${element.text.text.replace(/\s*\n\s*/g, ' / ').replace(/ +/g, ' ')}`;
    case 'dialogue': {
      const voices = element.voices.length === 0 ? '' : ` (${element.voices.join(', ')})`;
      return `${element.speaker.text}${voices}${element.dual ? ' ^' : ''} says: ${element.parts.map((part) => part.text).join(' / ')}`;
    }
    case 'transition':
      return `transition ${element.id ?? '(its own)'}: ${element.text.text}`;
    case 'aside':
      return `${element.form}: ${element.text.text}`;
  }
}

function noteWords(note: Note): string {
  if (note.allow === null) return `note: ${note.text}`;
  return `allow ${note.allow.rule.text}: ${note.allow.reason ?? '(no reason)'}`;
}
