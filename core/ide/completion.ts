/** What can stand at the cursor: names, directives and the words of the directive one is writing. */
import { blockAt } from '../../grammar/syntax-tree.ts';
import { inflected } from '../../grammar/tokens.ts';
import { angles, focusWords, heights, lenses, moveVerbs, supports } from '../../grammar/vocabulary/camera.ts';
import { framings, sizes } from '../../grammar/vocabulary/framing.ts';
import { links, modes, prefixes, times, transitions } from '../../grammar/vocabulary/headings.ts';
import {
  declarationWords,
  properties,
  sceneDirectives,
  shotDirectives,
  titleKeys,
} from '../../grammar/vocabulary/keys.ts';
import { languages } from '../../grammar/vocabulary/languages.ts';
import { postures, states } from '../../grammar/vocabulary/states.ts';
import { lights, weathers, worlds } from '../../grammar/vocabulary/world.ts';
import type { Word } from '../../grammar/vocabulary/word.ts';
import type { Entity } from '../model/cast.ts';
import type { Analysis } from '../project.ts';
import { targets } from '../targets/targets.ts';

export interface Completion {
  readonly label: string;
  readonly kind: 'word' | 'name' | 'value';
  readonly detail: string;
  readonly insert: string;
}

export function completions(analysis: Analysis, offset: number): readonly Completion[] {
  const lineStart = analysis.text.lastIndexOf('\n', offset - 1) + 1;
  const before = analysis.text.slice(lineStart, offset).trimStart();
  const block = blockAt(analysis.tree, Math.max(0, offset - 1))?.block;
  const keyed = /^([a-z][a-z ]*?)\s*:\s*(.*)$/.exec(before);
  if (keyed?.[1] !== undefined) return afterColon(analysis, keyed[1]);
  if (/^shot\s+\S+\s*:/.test(before))
    return [...fromWords(spelled(analysis, [...sizes, ...framings]).flatMap(readable)), ...names(analysis)];
  if (/^(?:scene\s+\S+\s*:|INT|EXT|I\/E)/.test(before))
    return fromWords(spelled(analysis, [...prefixes, ...times, ...links, ...modes]));
  const opening = /^[a-z ]*$/.test(before);
  return opening ? [...lineOpeners(block?.head?.kind), ...names(analysis)] : names(analysis);
}

function afterColon(analysis: Analysis, word: string): readonly Completion[] {
  switch (word) {
    case 'camera':
      return [
        ...fromWords(
          [
            ...spelled(analysis, moveVerbs).map(asVerb),
            ...spelled(analysis, [...angles, ...heights, ...supports, ...lenses, ...focusWords]),
          ].flatMap(readable),
        ),
        ...names(analysis),
      ];
    case 'weather':
      return fromWords(spelled(analysis, weathers));
    case 'light':
      return fromWords(spelled(analysis, lights));
    case 'present':
    case 'blocking':
    case 'end':
      return [...names(analysis), ...fromWords([...postures, ...states])];
    case 'state':
      return fromWords(states);
    case 'language':
      return fromWords(languages.map((word) => ({ ...word, id: word.means })));
    case 'transition':
      return fromWords(transitions);
    case 'world':
      return fromWords(spelled(analysis, worlds));
    case 'target':
      return targets.map(({ id, name }) => ({ label: id, kind: 'value', detail: name, insert: id }));
    default:
      return names(analysis);
  }
}

function lineOpeners(head: string | undefined): readonly Completion[] {
  const structure = ['scene', 'shot'].map((word): Completion => ({
    label: word,
    kind: 'word',
    detail: `opens a ${word}`,
    insert: `${word} `,
  }));
  const keyed =
    head === 'shot'
      ? shotDirectives
      : head === 'scene'
        ? sceneDirectives
        : head === 'declaration'
          ? properties
          : titleKeys;
  return [
    ...keyed.map((word): Completion => ({ label: word.id, kind: 'word', detail: word.means, insert: `${word.id}: ` })),
    ...structure,
    ...declarationWords.map((word): Completion => ({
      label: word.id,
      kind: 'word',
      detail: word.means,
      insert: `${word.id} `,
    })),
  ];
}

/** The words of a list, and what a team spells otherwise. */
function spelled({ tree }: Analysis, list: readonly Word[]): readonly Word[] {
  const { extra } = tree.words;
  return list.flatMap((word) => [word, ...(extra[word.id] ?? []).map((id) => ({ ...word, id, aliases: [] }))]);
}

/** The form a writer reads best: `close-up` rather than `CU`; both are offered. */
function readable(word: Word): readonly Word[] {
  const [first] = word.aliases;
  return first === undefined || !/^[a-z]/.test(first) ? [word] : [{ ...word, id: first }, word];
}

/** As it stands in a line: `tracks`, `dollies`, `whip pans`. */
function asVerb(word: Word): Word {
  const plain = word.id.replace('-', ' ');
  const bent = /^(?:static|fly-through)$/.test(word.id) ? word.id : (inflected(plain)[1] ?? plain);
  return { ...word, id: bent, aliases: [] };
}

function fromWords(list: readonly Word[]): readonly Completion[] {
  return list.map((word) => ({ label: word.id, kind: 'value', detail: word.means, insert: word.id }));
}

function names(analysis: Analysis): readonly Completion[] {
  return analysis.screenplay.cast.entities.map((entity: Entity) => ({
    label: entity.name,
    kind: 'name',
    detail: entity.description === '' ? entity.kind : entity.description,
    insert: entity.name,
  }));
}
