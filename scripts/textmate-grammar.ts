/** The TextMate grammar, made from the vocabulary, so that colour never disagrees with the parser. */
import {
  angles,
  focusWords,
  heights,
  lenses,
  moveDirections,
  moveVerbs,
  sides,
  supports,
} from '../grammar/vocabulary/camera.ts';
import { framings, shotWords, sizes } from '../grammar/vocabulary/framing.ts';
import { links, modes, prefixes, times } from '../grammar/vocabulary/headings.ts';
import {
  declarationWords,
  properties,
  sceneDirectives,
  shotDirectives,
  titleKeys,
} from '../grammar/vocabulary/keys.ts';
import { units } from '../grammar/vocabulary/units.ts';
import { lights, weathers } from '../grammar/vocabulary/world.ts';
import { inflected } from '../grammar/tokens.ts';
import { formsOf, type Word } from '../grammar/vocabulary/word.ts';

export function textMateGrammar(): unknown {
  return {
    information: 'Made from grammar/vocabulary by "npm run generate". Edit the tables there.',
    name: 'Shotwright',
    scopeName: 'source.shotwright',
    patterns: [
      '#boneyard',
      '#note',
      '#section',
      '#synopsis',
      '#declaration',
      '#scene',
      '#bare-heading',
      '#shot',
      '#include',
      '#directive',
      '#property',
      '#transition',
      '#cue',
      '#parenthetical',
      '#prose',
    ].map((include) => ({ include })),
    repository: {
      boneyard: { begin: '/\\*', end: '\\*/', name: 'comment.block.shotwright' },
      note: { begin: '\\[\\[', end: '\\]\\]', name: 'comment.block.note.shotwright' },
      section: {
        match: '^\\s*(#+)\\s*(.*)$',
        captures: {
          1: { name: 'punctuation.definition.heading.shotwright' },
          2: { name: 'markup.heading.shotwright' },
        },
      },
      synopsis: { match: '^\\s*=.*$', name: 'comment.line.synopsis.shotwright' },
      declaration: {
        match: `^\\s*(${any(declarationWords)})\\s+(@?\\p{L}[^:]*?)\\s*(:|$)(.*)$`,
        captures: {
          1: { name: 'keyword.declaration.shotwright' },
          2: { name: 'entity.name.type.shotwright' },
          3: { name: 'punctuation.separator.shotwright' },
          4: { name: 'string.unquoted.description.shotwright' },
        },
      },
      scene: {
        begin: '^\\s*(scene)\\b\\s*([^\\s:]*)\\s*(:)',
        beginCaptures: {
          1: { name: 'keyword.control.scene.shotwright' },
          2: { name: 'constant.other.number.shotwright' },
          3: { name: 'punctuation.separator.shotwright' },
        },
        end: '$',
        name: 'entity.name.section.shotwright',
        patterns: [{ include: '#heading-words' }],
      },
      'bare-heading': {
        begin: `^\\s*((?i:${any(prefixes)}))(?=[ .])`,
        beginCaptures: { 1: { name: 'keyword.control.scene.shotwright' } },
        end: '$',
        name: 'entity.name.section.shotwright',
        patterns: [{ include: '#heading-words' }],
      },
      'heading-words': {
        patterns: [
          { match: `\\b(?:${any([...times, ...links, ...modes])})\\b`, name: 'constant.language.time.shotwright' },
          { match: '#[^#]+#', name: 'constant.other.number.shotwright' },
          { match: `(?:${any(prefixes)})(?=[ .])`, name: 'keyword.control.scene.shotwright' },
        ],
      },
      shot: {
        begin: '^\\s*(shot)\\b\\s*([^\\s:]*)\\s*(:)',
        beginCaptures: {
          1: { name: 'keyword.control.shot.shotwright' },
          2: { name: 'entity.name.function.shotwright' },
          3: { name: 'punctuation.separator.shotwright' },
        },
        end: '$',
        patterns: [
          {
            match: `(?i)(?<![\\w-])(?:${any([...sizes, ...framings, ...shotWords])})(?![\\w-])`,
            name: 'constant.language.size.shotwright',
          },
          { include: '#quantity' },
          { include: '#name' },
        ],
      },
      include: {
        match: '^\\s*(include)\\s+("[^"]*")',
        captures: { 1: { name: 'keyword.control.include.shotwright' }, 2: { name: 'string.quoted.double.shotwright' } },
      },
      directive: {
        begin: `^\\s*(${any([...shotDirectives, ...sceneDirectives])})\\s*(:)`,
        beginCaptures: {
          1: { name: 'keyword.other.directive.shotwright' },
          2: { name: 'punctuation.separator.shotwright' },
        },
        end: '(?<!,)$',
        patterns: [
          {
            match: `(?i)(?<![\\w-])(?:${anyForm([...moveVerbs.flatMap(formsOf).flatMap(inflected), ...forms([...angles, ...heights, ...sides, ...supports, ...lenses, ...focusWords, ...lights, ...weathers])])})(?![\\w-])`,
            name: 'support.function.camera.shotwright',
          },
          {
            match: `(?i)\\b(?:${any(moveDirections)}|with|then|from|to|over|away|wind)\\b`,
            name: 'keyword.operator.word.shotwright',
          },
          { include: '#quantity' },
          { include: '#name' },
          { include: '#note' },
        ],
      },
      property: {
        match: `^\\s*((?i:${any([...properties, ...titleKeys])}))\\s*(:)(?!/)(.*)$`,
        captures: {
          1: { name: 'variable.other.property.shotwright' },
          2: { name: 'punctuation.separator.shotwright' },
          3: { name: 'string.unquoted.value.shotwright', patterns: [{ include: '#quantity' }] },
        },
      },
      transition: {
        match: '^\\s*(?:>[^<]*|[\\p{Lu}\\s]+TO:|FADE (?:IN|OUT|UP)[.:]?|CUT TO BLACK[.:])\\s*$',
        name: 'keyword.control.transition.shotwright',
      },
      cue: {
        match: '^\\s*(@[^(]+|(?=[^\\p{Ll}]*\\p{Lu})[^\\p{Ll}(.!?]+)(\\s*\\([^)]*\\))*(\\s*\\^)?\\s*$',
        captures: { 1: { name: 'entity.name.tag.cue.shotwright' }, 2: { name: 'comment.line.extension.shotwright' } },
      },
      parenthetical: { match: '^\\s*\\([^)]*\\)\\s*$', name: 'markup.italic.parenthetical.shotwright' },
      prose: {
        patterns: [{ include: '#note' }, { include: '#boneyard' }, { include: '#quantity' }, { include: '#name' }],
      },
      quantity: {
        match: `(?i)(?<![\\w.])-?\\d+(?:\\.\\d+)?\\s?(?:${anyForm(units.flatMap((unit) => [unit.id, ...unit.aliases]))})(?![\\w/])|(?<!\\w)(?:f/|T)\\d+(?:\\.\\d+)?`,
        name: 'constant.numeric.quantity.shotwright',
      },
      name: {
        match:
          "(?<![\\p{L}\\p{N}])(?:@[\\p{L}\\p{N}]+|\\p{Lu}[\\p{Lu}\\p{N}]+(?:[.'’-]?[ ]?\\p{Lu}[\\p{Lu}\\p{N}]+)*)(?![\\p{Ll}])",
        name: 'variable.other.name.shotwright',
      },
    },
  };
}

function forms(list: readonly Word[]): readonly string[] {
  return list.flatMap(formsOf);
}

function any(list: readonly Word[]): string {
  return anyForm(forms(list));
}

/** Alternatives, the longest first; a space also matches a hyphen. */
function anyForm(list: readonly string[]): string {
  return [...new Set(list)]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[-\s]+/g, '[- ]'))
    .join('|');
}
