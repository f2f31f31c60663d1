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
import { links, modes, prefixes, times, transitions } from '../grammar/vocabulary/headings.ts';
import {
  declarationWords,
  properties,
  sceneDirectives,
  shotDirectives,
  titleKeys,
} from '../grammar/vocabulary/keys.ts';
import { placeWords, places, postures, states } from '../grammar/vocabulary/states.ts';
import { units } from '../grammar/vocabulary/units.ts';
import { lights, weathers } from '../grammar/vocabulary/world.ts';
import { inflected, isShort } from '../grammar/tokens.ts';
import { formsOf, type Word } from '../grammar/vocabulary/word.ts';

/** Scopes are those that every colour theme knows, with our name at the end. */
export function textMateGrammar(): unknown {
  return {
    information: 'Made from grammar/vocabulary by "npm run generate". Edit the tables there.',
    name: 'Shotwright',
    scopeName: 'source.shotwright',
    patterns: includes('title-page', 'boneyard', ...headings, ...lines, 'prose'),
    repository: {
      ...outlineRules(),
      ...headingRules(),
      ...keyedRules(),
      ...speechRules(),
      ...wordRules(),
    },
  };
}

/** What opens a block, and so also ends a speech that no blank line ended. */
const headings = ['section', 'declaration', 'scene', 'bare-heading', 'forced-heading', 'shot', 'include'];
const lines = [
  ...['page-break', 'synopsis', 'lyric', 'centred', 'camera', 'light', 'weather', 'place', 'text-line'],
  ...['transition', 'speech'],
];

/** Words of the language that open a line whose value is read word by word. */
const PLACES = ['present', 'blocking', 'end', 'axis'];
const READ = ['camera', 'light', 'weather', ...PLACES];

function outlineRules() {
  return {
    'title-page': {
      begin: `\\A(?=\\s*(?i:${any(titleKeys)})\\s*:)`,
      end: '^\\s*$',
      name: 'meta.title-page.shotwright',
      patterns: [
        keyed(`(?i:${any(titleKeys)})`, 'support.type.property-name'),
        { match: '^[ \\t]+(?![^:]*:).*$', name: scope('string.unquoted.value') },
        ...includes('boneyard', 'note'),
      ],
    },
    boneyard: { begin: '/\\*', end: '\\*/', name: scope('comment.block') },
    note: {
      begin: '\\[\\[',
      end: '\\]\\]|^\\s*$',
      name: scope('comment.block.note'),
      patterns: [
        {
          match: '(?<=\\[\\[)\\s*(allow)\\s+([\\w-]+(?:/[\\w-]+)?)',
          captures: captures('keyword.other.allow', 'entity.name.tag.rule'),
        },
      ],
    },
    section: {
      match: '^\\s*(#+)\\s*([^#\\s].*)$',
      captures: captures('punctuation.definition.heading', 'markup.heading.section'),
    },
    'page-break': { match: '^\\s*={3,}\\s*$', name: scope('meta.separator.page') },
    synopsis: { match: '^\\s*=.*$', name: scope('comment.line.synopsis') },
    lyric: { match: '^\\s*~.*$', name: scope('markup.italic.lyric') },
    centred: { match: '^\\s*>.*<\\s*$', name: scope('markup.bold.centred') },
    declaration: {
      begin: `^\\s*(${any(declarationWords)})[ \\t]+(@?[\\p{Lu}\\p{Lo}][^:]*?|@[^:]+?)\\s*(?:(:)(.*)|$)`,
      beginCaptures: {
        ...captures('storage.type.declaration', 'entity.name.type', 'punctuation.separator'),
        4: { name: scope('string.unquoted.description'), patterns: includes('note') },
      },
      end: `${BLANK_OR_HEADING}|^(?=\\s*(?:${any(declarationWords)})[ \\t]+[@\\p{Lu}])`,
      name: scope('meta.declaration'),
      patterns: [
        keyed(any(properties), 'support.type.property-name'),
        ...includes('note', 'boneyard', 'quantity', 'name'),
      ],
    },
    include: {
      match: '^\\s*(include)\\s*(["“][^"”]*["”]?)',
      captures: captures('keyword.control.include', 'string.quoted.double'),
    },
  };
}

function headingRules() {
  const heading = 'markup.heading.scene.shotwright entity.name.section.shotwright';
  return {
    scene: {
      begin: '^\\s*(scene)(?:[ \\t]+([^\\s:]+))?\\s*(:)',
      beginCaptures: captures('keyword.control.scene', 'constant.other.number', 'punctuation.separator'),
      end: '$',
      contentName: heading,
      patterns: includes('heading-words'),
    },
    'bare-heading': {
      begin: `^\\s*((?i:${any(prefixes)}))(?=[ .])`,
      beginCaptures: captures('keyword.control.scene'),
      end: '$',
      contentName: heading,
      patterns: includes('heading-words'),
    },
    'forced-heading': {
      begin: '^\\s*(\\.)(?=[^.\\s])',
      beginCaptures: captures('keyword.control.scene'),
      end: '$',
      contentName: heading,
      patterns: includes('heading-words'),
    },
    'heading-words': {
      patterns: [
        ...includes('note', 'boneyard'),
        { match: '#[^#]+#', name: scope('constant.other.number') },
        {
          match: `(?<![\\w-])(?:(?:DAY|NIGHT)[ ]\\d+|\\d{1,2}[:.]\\d\\d(?:\\s?[ap]m)?|(?:1[5-9]|20|21)\\d\\d)(?![\\w-])`,
          name: scope('constant.numeric.time'),
        },
        {
          match: `(?<![\\w-])(?:${any([...times, ...links, ...modes])}|(?:[\\p{Lu}\\d]+ )?(?:DAYS?|WEEKS?|MONTHS?|YEARS?) LATER)(?![\\w-])`,
          name: scope('constant.language.time'),
        },
        { match: `(?<![\\w.])(?:${any(prefixes)})(?=[ .])`, name: scope('keyword.control.scene') },
      ],
    },
    shot: {
      begin: '^\\s*(shot)(?:[ \\t]+([^\\s:]+))?[ \\t]*(:)|^\\s*(shot)[ \\t]+(\\d+\\p{L}*)(?=\\s*$)',
      beginCaptures: captures(
        'keyword.control.shot',
        'entity.name.function.shot',
        'punctuation.separator',
        'keyword.control.shot',
        'entity.name.function.shot',
      ),
      end: LINE_END,
      patterns: [
        // `2S of MAYA` is a size, `2s` a length.
        { match: '\\b[23][sS](?=[ \\t]+[^ \\t,])', name: scope('constant.language.size') },
        {
          match: word(anyForm(forms([...sizes, ...framings, ...shotWords]).filter((form) => !isShort(form)))),
          name: scope('constant.language.size'),
        },
        { match: word('of|on|and'), name: scope('keyword.operator.word') },
        ...includes('quantity', 'name', 'note'),
      ],
    },
  };
}

function keyedRules() {
  const texts = [...shotDirectives, ...sceneDirectives].filter(({ id }) => !READ.includes(id));
  const moves = anyForm(moveVerbs.flatMap(formsOf).flatMap(inflected));
  return {
    camera: directive('camera', [
      // How fast a move goes belongs to it: `slowly dollies in`.
      { match: `\\b(?:\\w+ly\\s+)?${word(moves)}`, name: scope('support.function.move') },
      {
        match: word(
          `${any([...angles, ...heights, ...sides, ...supports, ...lenses, ...focusWords])}|${CAMERA_PHRASES}`,
        ),
        name: scope('support.constant.camera'),
      },
      {
        match: word(`${any(moveDirections)}|then|with|from|to|over|for|at|around|after|shoulder|lens`),
        name: scope('keyword.operator.word'),
      },
    ]),
    light: directive('light', [
      { match: '#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\\b', name: scope('constant.other.color') },
      { match: word(any(lights)), name: scope('support.constant.light') },
      ORIGIN,
    ]),
    weather: directive('weather', [
      { match: word(`${any(weathers)}|gusts|breeze|visibility`), name: scope('support.constant.weather') },
      ORIGIN,
    ]),
    place: directive(PLACES.join('|'), [
      // `on` and `out` are places far more often than states.
      {
        match: word(
          anyForm(
            forms([...postures, ...states, ...placeWords.filter((other) => other !== places)]).filter(
              (form) => !/^(?:on|off|out)$/.test(form),
            ),
          ),
        ),
        name: scope('support.constant.state'),
      },
      { match: word(`${any([places])}|to|middle|camera|away`), name: scope('keyword.operator.word') },
    ]),
    'text-line': directive(
      any(texts),
      [{ match: '"[^"]*"', name: scope('string.quoted.double') }],
      'string.unquoted.value',
    ),
  };
}

function speechRules() {
  return {
    transition: {
      match: `^\\s*(?:>[^<]*|${anyForm(transitions.flatMap(({ aliases }) => aliases))}|[^\\p{Ll}]+ TO:)\\s*$`,
      name: scope('keyword.control.transition'),
    },
    speech: {
      begin:
        '^\\s*(@[^(^]*[^(^.!?\\s]|(?=[^\\p{Ll}]*\\p{Lu})[^\\p{Ll}(.!?:^]+(?:\\.[^\\p{Ll}(.!?:^]+)*)\\s*((?:\\([^)]*\\)\\s*)*)(\\^)?\\s*$',
      beginCaptures: captures('entity.name.tag.cue', 'markup.italic.parenthetical', 'keyword.operator.dual'),
      end: BLANK_OR_HEADING,
      contentName: scope('string.unquoted.speech'),
      patterns: [
        { match: '^\\s*\\([^)]*\\)\\s*$', name: scope('markup.italic.parenthetical') },
        ...includes('note', 'boneyard'),
      ],
    },
  };
}

function wordRules() {
  return {
    prose: {
      patterns: [
        ...includes('note', 'boneyard'),
        { match: '^\\s*(at)(?=\\s+\\d+(?:\\.\\d+)?\\s?s)', captures: captures('keyword.operator.word') },
        { match: '^\\s*(!)', captures: captures('punctuation.definition.forced') },
        ...includes('quantity', 'name'),
      ],
    },
    quantity: {
      match: `(?i)(?<![\\w.])(?:\\d+'\\s?\\d+(?:"|'')?|\\d+:\\d\\d(?::\\d\\d)?(?!\\w)|-?\\d+(?:\\.\\d+)?\\s?-?(?:${anyForm(units.flatMap((unit) => [unit.id, ...unit.aliases]))}|[x×])(?![\\w/])|(?:f/?|T)\\d+(?:\\.\\d+)?(?!\\w))`,
      name: scope('constant.numeric.quantity'),
    },
    name: {
      match: `(?<![\\p{L}\\p{N}])(?:@[\\p{L}\\p{N}]+|(?:${TITLES}\\.[ ])?${CAPITALS}(?:[ .'’-]${CAPITALS})*)(?![\\p{Ll}])`,
      name: scope('variable.other.constant.name'),
    },
  };
}

/** A run of capitals; a full stop ends a name, save after a title, or a sentence that opens with a name would run into the one before. */
const CAPITALS = '\\p{Lu}[\\p{Lu}\\p{M}\\p{N}]+';
const TITLES = '(?:DR|MR|MRS|MS|ST|PROF|SGT|LT|CAPT|COL|GEN|SR|JR)';

/** What the camera's parser takes besides the vocabulary's lists. */
const CAMERA_PHRASES =
  'rack(?:s|ing)? focus|pulls? focus|focus pull|focus(?:es|ed)? on|sharp on|slow motion|slow-mo|shutter|POV';

const ORIGIN = {
  match: word(
    'from|left|right|front|behind|above|below|(?:north|south)(?:-(?:east|west))?|east|west|NE|NW|SE|SW|(?:camera|frame) (?:left|right)',
  ),
  name: scope('keyword.operator.word'),
};

/** Where a speech and a list of properties end. */
const BLANK_OR_HEADING = '^(?=\\s*$)|^(?=\\s*(?:shot|scene)\\b[^:]*:)';

/** A value goes on in the next line after a comma. */
const LINE_END = '(?<!,|, |,\\n|, \\n)$';

function directive(words: string, patterns: readonly object[], contentName?: string) {
  return {
    begin: `^\\s*(${words})\\s*(:)`,
    beginCaptures: captures('keyword.other.directive', 'punctuation.separator'),
    end: LINE_END,
    ...(contentName === undefined ? {} : { contentName: scope(contentName) }),
    patterns: [...includes('note', 'boneyard'), ...patterns, ...includes('quantity', 'name')],
  };
}

/** `key: value`, the value as it is. */
function keyed(keys: string, name: string) {
  return {
    match: `^\\s*(${keys})\\s*(:)(?!/)(.*)$`,
    captures: {
      ...captures(name, 'punctuation.separator'),
      3: { name: scope('string.unquoted.value'), patterns: includes('note', 'quantity', 'name') },
    },
  };
}

function word(alternatives: string): string {
  return `(?i)(?<![\\w-])(?:${alternatives})(?![\\w-])`;
}

function captures(...names: readonly string[]): Readonly<Record<number, { readonly name: string }>> {
  return Object.fromEntries(names.map((name, index) => [index + 1, { name: scope(name) }]));
}

function includes(...rules: readonly string[]): readonly { readonly include: string }[] {
  return rules.map((rule) => ({ include: `#${rule}` }));
}

function scope(name: string): string {
  return `${name}.shotwright`;
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
