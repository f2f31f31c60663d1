/** The page of words: every word of the language with its other spellings and its meaning, as tables. */
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
import { links, modes, prefixes, times, transitions, voices } from '../grammar/vocabulary/headings.ts';
import {
  declarationWords,
  properties,
  sceneDirectives,
  shotDirectives,
  titleKeys,
} from '../grammar/vocabulary/keys.ts';
import { languages } from '../grammar/vocabulary/languages.ts';
import { postures, states } from '../grammar/vocabulary/states.ts';
import { units } from '../grammar/vocabulary/units.ts';
import { verbs } from '../grammar/vocabulary/verbs.ts';
import type { Word } from '../grammar/vocabulary/word.ts';
import { aspects, lights, screenSides, sensors, weathers, worlds } from '../grammar/vocabulary/world.ts';

export function vocabularyPage(): string {
  return [
    '<!-- Made from grammar/vocabulary by "npm run generate". Edit the tables there. -->',
    '',
    '# Vocabulary',
    '',
    'Every word Shotwright knows. How they go together is in [the language](language.md). Capitals, hyphens and doubled spaces make no',
    'difference in these words, save that the words that open a line are written in lower case. A team may add other spellings in',
    '[the configuration](configuration.md).',
    '',
    ...chapters.flatMap(([title, list]) => [
      `## ${title}`,
      '',
      ...list.flatMap(([name, words]) => [`### ${name}`, '', ...wordTable(words), '']),
    ]),
    '## Figures',
    '',
    '### Units',
    '',
    ...table(
      ['unit', 'also', 'measures'],
      units.map(({ id, aliases, dimension }) => [code(id), aliases.filter(isPlain).map(code).join(' '), dimension]),
    ),
    '',
    '### Sensors',
    '',
    ...table(
      ['sensor', 'recorded area'],
      Object.entries(sensors).map(([name, { width, height }]) => [
        code(name),
        `${String(width)} × ${String(height)} mm`,
      ]),
    ),
    '',
    '## Verbs',
    '',
    ...table(
      ['kind', 'verb', 'also', 'meaning'],
      verbs.map(({ eventClass, id, synonyms, particle, means }) => [
        eventClass,
        code(withParticle(id, particle)),
        synonyms.map((synonym) => code(withParticle(synonym, particle))).join(' '),
        means,
      ]),
    ),
    '',
  ].join('\n');
}

const chapters: readonly (readonly [string, readonly (readonly [string, readonly Word[]])[]])[] = [
  [
    'Words that open a line',
    [
      ['On the title page', titleKeys],
      ['Declarations', declarationWords],
      ['Properties of what is declared', properties],
      ['Under a scene heading', sceneDirectives],
      ['In a shot', shotDirectives],
    ],
  ],
  [
    'Scene headings',
    [
      ['Inside or outside', prefixes],
      ['Times of day', times],
      ['Links to the scene before', links],
      ['Modes', modes],
    ],
  ],
  [
    'Shot headings',
    [
      ['Sizes', sizes],
      ['Framings', framings],
      ['Words after the length', shotWords],
    ],
  ],
  [
    'Camera',
    [
      ['Moves', moveVerbs],
      ['Directions of a move', moveDirections],
      ['Angles', angles],
      ['Heights', heights],
      ['Sides, after `from`', sides],
      ['Supports', supports],
      ['Lenses', lenses],
      ['Focus', focusWords],
    ],
  ],
  [
    'The world',
    [
      ['Weather', weathers],
      ['Light', lights],
      ['Where light and wind come from', screenSides],
      ['Worlds', worlds],
      ['Postures', postures],
      ['States of people and things', states],
      ['Aspects', aspects],
    ],
  ],
  [
    'Speech and cuts',
    [
      ['Voices, after a name', voices],
      ['Transitions', transitions],
      ['Languages of dialogue', languages],
    ],
  ],
];

function wordTable(words: readonly Word[]): readonly string[] {
  return table(
    ['word', 'also', 'meaning'],
    words.map(({ id, aliases, means }) => [code(id), aliases.map(code).join(' '), means]),
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}

function code(text: string): string {
  return `\`${text}\``;
}

/** `sit` that may be followed by `down` is `sit [down]`; where the particle must follow, `put on`. */
function withParticle(verb: string, particle: string | undefined): string {
  if (particle === undefined) return verb;
  const wanted = particle.split('|').filter((word) => word !== '');
  if (wanted.some((word) => verb.endsWith(` ${word}`))) return verb;
  const said = wanted.join(' or ');
  return particle.split('|').includes('') ? `${verb} [${said}]` : `${verb} ${said}`;
}

/** What stands in brackets is a name for people, not a spelling. */
function isPlain(spelling: string): boolean {
  return !spelling.includes('(');
}
