/** How much of the subject a shot shows, and in what company. */
import { words } from './word.ts';

export const sizes = words(
  ['ECU', 'extreme close-up: one feature fills the frame', 'extreme close-up', 'XCU', 'detail', 'macro detail'],
  [
    'BCU',
    'big close-up: chin to hairline',
    'big close-up',
    'choker',
    'tight close-up',
    'face shot',
    'VCU',
    'very close-up',
  ],
  ['CU', 'close-up: head and collar', 'close-up', 'closeup', 'close shot', 'close', 'head and shoulders (tight)'],
  ['MCU', 'medium close-up: from the chest up', 'medium close-up', 'bust shot', 'chest shot', 'head and shoulders'],
  ['MS', 'medium shot: from the waist up', 'medium shot', 'medium', 'mid shot', 'mid', 'waist shot', 'half shot'],
  [
    'MWS',
    'medium wide or cowboy: from mid-thigh up',
    'medium wide shot',
    'medium wide',
    'cowboy',
    'american shot',
    'plan américain',
    'hip shot',
    'three-quarter shot',
    'MFS',
    'medium full shot',
    'medium full',
  ],
  ['MLS', 'medium long: from the knee up', 'medium long shot', 'medium long', 'knee shot', 'plan italien'],
  ['FS', 'full shot: head to toe', 'full shot', 'full', 'full figure', 'full body', 'full-length shot', 'head to toe'],
  ['WS', 'wide shot: the figure takes about half the height', 'wide shot', 'wide', 'long shot', 'LS'],
  [
    'EWS',
    'extreme wide: the place dwarfs the figure',
    'extreme wide shot',
    'extreme wide',
    'extreme long shot',
    'ELS',
    'XLS',
    'XWS',
    'vista',
    'very long shot',
    'VLS',
    'very wide',
  ],
);

export const framings = words(
  ['single', 'one person in the frame', 'one-shot', '1-shot', 'clean single'],
  ['two-shot', 'two people in the frame', '2-shot', 'two shot', '2S'],
  ['three-shot', 'three people in the frame', '3-shot', 'three shot', '3S'],
  ['group', 'more than three people in the frame', 'group shot'],
  ['ots', "over one person's shoulder at another", 'over the shoulder', 'OSS', 'dirty single'],
  ['insert', 'a detail, usually a thing or a hand', 'insert shot', 'IS', 'cutaway to object'],
  ['cutaway', 'away from the action and back', 'reaction cutaway'],
  ['reverse', 'the other way along the line of action', 'reverse angle', 'reverse shot'],
  ['establishing', 'shows where we are', 'establishing shot', 'EST', 'master wide'],
  ['master', 'the whole scene in one framing', 'master shot'],
  ['pov', 'what a character sees, from their eyes', 'point of view', 'subjective', 'first person'],
  ['reaction', 'a face answering what just happened', 'reaction shot'],
);

/** Words after a shot's length that change how it is read. */
export const shotWords = words(
  ['montage', 'part of a montage: continuity is loosened'],
  ['in mirror', 'seen in a mirror: left and right are swapped'],
  ['jump cut', 'a jump on purpose', 'jump-cut'],
);
