/** The page of the grammar with its railroad diagrams, made from the parsers themselves. */
import { CameraParser } from '../grammar/camera-parser.ts';
import { ShotParser } from '../grammar/shot-parser.ts';
import { WorldParser } from '../grammar/world-parser.ts';
import { drawRailroad, type Track } from './railroad.ts';

/** A rule as a parser tells it. */
interface Serialized {
  readonly type: string;
  readonly name?: string;
  readonly definition?: readonly Serialized[];
}

/** Path under docs/ → content. */
export function grammarPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  const lines: string[] = [];
  for (const [chapter, parser] of parsers) {
    lines.push(`## ${chapter}`, '');
    for (const rule of parser.getSerializedGastProductions() as readonly Serialized[]) {
      const name = rule.name ?? '';
      const about = rules[name];
      if (about === undefined) throw new Error(`The grammar page says nothing of the rule "${name}".`);
      const path = `grammar/${fileName(about.title)}.svg`;
      if (about.inline === true || pages.has(path)) continue;
      pages.set(path, drawRailroad(rowOf(rule.definition ?? [], name)));
      const example = about.example === undefined ? '' : ` ${about.example}`;
      lines.push(
        `### ${heading(about.title)}`,
        '',
        `![${about.title}](${path})${example === '' ? '' : `\n\nSuch as${example}`}`,
        '',
      );
    }
  }
  return pages.set('grammar.md', [...opening, ...lines].join('\n'));
}

const parsers = [
  ['Shot headings', new ShotParser()],
  ['Camera', new CameraParser()],
  ['Weather, light and places', new WorldParser()],
] as const;

const opening = [
  '<!-- Made from grammar/ by "npm run generate". -->',
  '',
  '# The grammar',
  '',
  'How the parts of a line go together, as railways: enter at the left, follow the rails, leave at the right. Round boxes are words as you',
  'write them; square boxes stand for a word of [the vocabulary](vocabulary.md) or for another diagram. Each diagram is one part of a',
  'line; a comma ends it and the next begins. What it all means is in [the language](language.md).',
  '',
];

interface RuleWords {
  readonly title: string;
  readonly example?: string;
  /** Drawn as a box wherever it stands, without a diagram of its own. */
  readonly inline?: true;
}

const rules: Readonly<Record<string, RuleWords>> = {
  name: { title: 'NAME', inline: true },
  quantity: { title: 'figure', example: '`6 m/s`, `0:08`, `5\'11"`' },
  origin: { title: 'origin', example: '`from left`, `from north-east`' },
  shotClause: { title: 'part of a shot heading', example: '`wide of MAYA`, `8s`, `in mirror`' },
  shotLength: { title: 'length', example: '`8s`, `48 frames`' },
  framed: { title: 'framed', example: '`close-up of MAYA`, `wide two-shot of MAYA and JON`' },
  moreNames: { title: 'more names', example: '`SAM and JON`, after `wide of MAYA,`' },
  cameraClause: { title: 'part of camera', example: '`24mm`, `low angle`, `tracks right with MAYA`' },
  measured: { title: 'measured', example: '`24mm to 70mm`, `1.2 m high`, `12 m away`' },
  angle: { title: 'tilted', example: '`low angle`, `dutch 15°`' },
  viewpoint: { title: 'viewpoint', example: "`from three-quarter left`, `over JON's shoulder`, `POV JON`" },
  focus: { title: 'focused', example: '`shallow focus`, `rack focus from MAYA to JON at 3s`' },
  speed: { title: 'speed', example: '`at 120 fps`, `slow motion 4x`, `shutter 180°`' },
  cameraWord: { title: 'camera word', example: '`f/2.8`, `knee height`, `handheld`, `anamorphic`' },
  move: { title: 'move', example: '`tracks right with MAYA`, `pans left 30° over 3s`, `zooms in to 50mm`' },
  weatherClause: { title: 'part of weather', example: '`sandstorm`, `wind 18 m/s from left`, `visibility 40 m`' },
  lightClause: { title: 'part of light', example: '`low sun from right`, `key 5600K from left`, `practical LAMP`' },
  placeClause: {
    title: 'someone in their place',
    example: '`MAYA seated at left`, `CANTEEN in her left hand` (after `present:`, `blocking:`, `end:` and `axis:`)',
  },
};

/** Words as they are written. */
const words: Readonly<Record<string, string>> = {
  And: 'and',
  At: 'at',
  CameraNoun: 'camera',
  Colour: '#ff2a9d',
  FeetInches: `5'11"`,
  FocusOn: 'focus on',
  From: 'from',
  High: 'high',
  LightNoun: 'light',
  LensNoun: 'lens',
  Minutes: '0:08',
  Of: 'of',
  Over: 'over',
  Possessive: "'s",
  Pov: 'POV',
  Practical: 'practical',
  Quantity: '6 m/s',
  Quoted: '"quoted"',
  RackFocus: 'rack focus',
  Shoulder: 'shoulder',
  Shutter: 'shutter',
  SlowMotion: 'slow motion',
  Stop: 'f/2.8',
  Times: '4x',
  To: 'to',
  Visibility: 'visibility',
  Wind: 'wind',
  With: 'with',
};

/** Where a rule takes only some words of a token: what a parser's gate says in code. */
const wordsIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  measured: { Angle: 'high', Direction: 'away' },
  viewpoint: { With: 'behind', Support: 'shoulder', Direction: 'left' },
};

/** Words that stand for any of a list. */
const lists: Readonly<Record<string, string>> = {
  Angle: 'an angle',
  Crowd: '20 extras',
  Direction: 'a direction',
  FocusWord: 'a focus',
  Framing: 'a framing',
  HeightWord: 'a height',
  LensWord: 'a lens',
  LightWord: 'a light',
  MoveVerb: 'a move',
  Name: 'NAME',
  Other: 'any word',
  Pace: 'a pace',
  PlaceWord: 'a state',
  ScreenSide: 'a side or a compass point',
  ShotWord: 'a shot word',
  Side: 'a side',
  Size: 'a size',
  Support: 'a support',
  Weather: 'a weather',
};

function trackOf(node: Serialized, rule: string): Track {
  const inner = node.definition ?? [];
  switch (node.type) {
    case 'Terminal':
      return tokenTrack(node.name ?? '', rule);
    case 'NonTerminal':
      return { kind: 'rule', text: rules[node.name ?? '']?.title ?? node.name ?? '' };
    case 'Alternation':
      return choiceOf(inner.map((way) => trackOf(way, rule)));
    case 'Option':
      return { kind: 'option', track: rowOf(inner, rule) };
    case 'Repetition':
      return { kind: 'option', track: { kind: 'loop', track: rowOf(inner, rule) } };
    case 'RepetitionMandatory':
      return { kind: 'loop', track: rowOf(inner, rule) };
    case 'Alternative':
      return rowOf(inner, rule);
    default:
      throw new Error(`The grammar page cannot draw "${node.type}".`);
  }
}

/** Two tokens that are written alike are one way. */
function choiceOf(ways: readonly Track[]): Track {
  const tracks = ways.filter(
    (way, index) => ways.findIndex((other) => JSON.stringify(other) === JSON.stringify(way)) === index,
  );
  const [only] = tracks;
  return tracks.length === 1 && only !== undefined ? only : { kind: 'choice', tracks };
}

function rowOf(nodes: readonly Serialized[], rule: string): Track {
  const tracks = nodes.map((node) => trackOf(node, rule));
  const [only] = tracks;
  return tracks.length === 1 && only !== undefined ? only : { kind: 'row', tracks };
}

function tokenTrack(name: string, rule: string): Track {
  const word = wordsIn[rule]?.[name] ?? words[name];
  if (word !== undefined) return { kind: 'word', text: word };
  const list = lists[name];
  if (list === undefined) throw new Error(`The grammar page has no words for the token "${name}".`);
  return { kind: 'rule', text: list };
}

function heading(title: string): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

function fileName(title: string): string {
  return title.replaceAll(' ', '-');
}
