/** The working vocabulary of film sets: every word and every other spelling of it reads in its place, in any case, with blanks or hyphens. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Screenplay } from '../../core/model/screenplay.ts';
import { createProject } from '../../core/project.ts';
import { treeWords } from '../support/tree-words.ts';

type Lists = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const lists = JSON.parse(readFileSync(join(import.meta.dirname, '../golden/vocabulary.json'), 'utf8')) as Lists;

interface Place {
  /** The lines of a shot, or of a whole film, that hold the word. */
  readonly write: (word: string) => string;
  /** What it was read as. */
  readonly read: (film: Screenplay) => unknown;
}

const shotOf = (film: Screenplay) => film.scenes[0]?.shots[0];
const inShot = (heading: string, line = '') =>
  `character MAYA: a woman\n\nscene 1: EXT. DUNES - DAY\n\nshot 1A: ${heading}\n${line}\nMAYA waits.\n`;
const inScene = (heading: string, line = '') => `scene 1: ${heading}\n${line}\n\nshot 1A: wide, 4s\nSand.\n`;
const camera: Place = {
  write: (word) => inShot('wide of MAYA, 4s', `camera: ${word}`),
  read: (film) => {
    const said = shotOf(film)?.camera;
    return {
      angle: said?.angle?.value,
      roll: said?.roll,
      height: said?.heightWord?.value,
      side: said?.side?.value,
      support: said?.support?.value,
      lens: said?.lensWords,
      moves: said?.moves.map(({ id }) => id),
      rack: said?.rackFocus?.value,
    };
  },
};
const heading: Place = {
  write: (word) => inScene(`EXT. DUNES - ${word.toUpperCase()}`),
  read: (film) => {
    const scene = film.scenes[0];
    return { time: scene?.time, link: scene?.link, mode: scene?.mode };
  },
};

const places: Readonly<Record<string, Place>> = {
  shotSize: { write: (word) => inShot(`${word} of MAYA, 2s`), read: (film) => shotOf(film)?.size?.value },
  framing: { write: (word) => inShot(`${word} of MAYA, 2s`), read: (film) => shotOf(film)?.framing },
  angle: camera,
  heightLevel: camera,
  side: camera,
  move: camera,
  rig: camera,
  lens: camera,
  transition: {
    write: (word) => inShot('wide, 4s', `transition: ${word}`),
    read: (film) => shotOf(film)?.transition?.value,
  },
  light: { write: (word) => inShot('wide, 4s', `light: ${word}`), read: (film) => shotOf(film)?.light.words },
  time: heading,
  timeLink: heading,
  weather: {
    write: (word) => inScene('EXT. DUNES - DAY', `weather: ${word}`),
    read: (film) => (film.scenes[0]?.wind === null ? film.scenes[0].weather : 'windy'),
  },
  aspect: {
    write: (word) => `title: A\naspect: ${word}\n\n${inShot('wide, 4s')}`,
    read: (film) => film.settings.aspect.toFixed(2),
  },
  voice: {
    write: (word) => inShot('wide, 4s', `\nMAYA (${word.replace(/^\(|\)$/g, '')})\nNot today.\n`),
    read: (film) => shotOf(film)?.beats.flatMap((beat) => (beat.kind === 'speech' ? beat.voices : [])),
  },
};

/** Spellings that say more, or something else, on their own than the word they are listed under: they parse, and mean this. */
const APART: Readonly<Record<string, string>> = {
  'heightLevel eye level': 'an angle',
  'heightLevel above head': 'a height, where overhead alone is an angle',
  'heightLevel second-floor height': 'a height, where overhead alone is an angle',
  'heightLevel helicopter': 'a support',
  'move tripod': 'a support',
  'move sticks': 'a support',
  'move zip pan': 'a whip pan to either side',
  'rig track': 'a move',
  'timeLink THE NEXT MORNING': 'the next day, and a time',
};

describe('the working vocabulary', () => {
  const project = createProject();
  const readAs = (place: Place, word: string) => {
    const { screenplay, findings } = project.update('film.screenplay', place.write(word));
    const faults = findings.filter(({ rule }) => rule.startsWith('structure/')).map(({ message }) => message);
    return { faults, meaning: place.read(screenplay) };
  };

  it('has a place for every list', () => {
    assert.deepEqual(Object.keys(lists).sort(), Object.keys(places).sort());
  });

  for (const [name, list] of Object.entries(lists)) {
    const place = places[name];
    if (place === undefined) continue;
    for (const [word, others] of Object.entries(list)) {
      it(`reads ${name} ${[word, ...others].join(', ')}`, () => {
        const expected = readAs(place, word);
        assert.deepEqual(expected.faults, []);
        for (const other of others) {
          const apart = APART[`${name} ${other}`] !== undefined;
          for (const form of spellings(other)) {
            const read = readAs(place, form);
            assert.deepEqual(apart ? { ...read, meaning: expected.meaning } : read, expected, form);
            if (apart) assert.notDeepEqual(read.meaning, expected.meaning, `"${form}" is no exception any more.`);
          }
        }
      });
    }
  }
});

describe('2S', () => {
  for (const [heading, read] of [
    ['2S of MAYA and JON, 4s', 'shot 1A: two-shot of MAYA and JON, 4 (time)'],
    ['2s of MAYA, 2s', 'shot 1A: two-shot of MAYA, 2 (time)'],
    ['wide 2S, 2S', 'shot 1A: WS two-shot, 2 (time)'],
    ['2S', 'shot 1A: two-shot'],
    ['2s, 3s', 'shot 1A: two-shot, 3 (time)'],
    ['2s', 'shot 1A: -, 2 (time)'],
    ['wide, 2S', 'shot 1A: WS, 2 (time)'],
    ['3S of MAYA', 'shot 1A: three-shot of MAYA'],
    ['4S', 'shot 1A: -, 4 (time)'],
  ] as const) {
    it(`is a framing or a length by its place: ${heading}`, () => {
      assert.deepEqual(treeWords(`shot 1A: ${heading}`), [read]);
    });
  }
});

describe('a move or a focus without a name', () => {
  for (const [written, read] of [
    ['tracks with', 'move: verb track'],
    ['tracks right with, 24mm', 'move: verb track, direction right | lens: from 0.024 (length)'],
    ['rack focus', 'rack focus'],
    ['racks focus at 2s', 'rack focus: at 2 (time)'],
    ['racking to MAYA', 'rack focus: to MAYA'],
    ['pulls focus from JON to MAYA', 'rack focus: from JON, to MAYA'],
    ['back', 'side: side behind'],
    ['pulls back', 'move: verb dolly, direction out'],
    ['2x, 1.5x anamorphic', 'lens word: word anamorphic | lens word: word anamorphic'],
    ['slow motion 2x', 'slow motion: factor 2'],
  ] as const) {
    it(written, () => {
      assert.deepEqual(treeWords(`shot 1A: wide\ncamera: ${written}`), ['shot 1A: WS', `  camera: ${read}`]);
    });
  }

  it('goes with whoever the shot is of', () => {
    const ids = (written: string) =>
      shotOf(
        createProject().update('film.screenplay', inShot('wide', `camera: ${written}`)).screenplay,
      )?.camera.moves.map(({ id }) => id);
    assert.deepEqual(ids('tracks with, tracks right with, tracks right, tracking, tracks, lowers, trucks in (US)'), [
      ...['follow', 'track-right', 'truck-right', 'follow', 'side-track', 'pedestal-down', 'dolly-in'],
    ]);
  });
});

/** As listed, in capitals, in small letters, with blanks for hyphens and hyphens for blanks. */
function spellings(word: string): readonly string[] {
  return [word, word.toUpperCase(), word.toLowerCase(), word.replace(/-/g, ' '), word.replace(/ /g, '-')];
}
