/** What a scene heading is made of besides its place: prefix, time of day, link to the scene before, and mode. */
import { words } from './word.ts';

export const prefixes = words(
  ['INT.', 'inside', 'INT'],
  ['EXT.', 'outside', 'EXT'],
  ['INT./EXT.', 'inside and outside at once', 'INT/EXT', 'EXT./INT.', 'EXT/INT', 'I/E', 'I./E.'],
  ['EST.', 'an establishing view, outside', 'EST'],
);

export const times = words(
  ['DAWN', 'the sky lightens before sunrise', 'PRE-DAWN', 'FIRST LIGHT', 'DAYBREAK'],
  ['SUNRISE', 'the sun comes over the horizon'],
  ['MORNING', 'after sunrise', 'EARLY MORNING', 'LATE MORNING'],
  ['NOON', 'the sun at its highest', 'MIDDAY'],
  ['DAY', 'any time of daylight', 'DAYTIME'],
  ['AFTERNOON', 'after noon', 'LATE AFTERNOON', 'EARLY AFTERNOON'],
  ['GOLDEN HOUR', 'low warm sun', 'MAGIC HOUR'],
  ['SUNSET', 'the sun goes under the horizon'],
  ['DUSK', 'the sky darkens after sunset', 'TWILIGHT'],
  ['BLUE HOUR', 'deep blue sky, sun well under the horizon'],
  ['EVENING', 'late day into dark', 'EARLY EVENING', 'LATE EVENING'],
  ['NIGHT', 'dark', 'LATE NIGHT'],
  ['MIDNIGHT', 'about twelve at night'],
);

export const links = words(
  ['CONTINUOUS', 'time runs on without a gap', "CONT'D", 'CONT.', 'CONT', 'CONTINUING'],
  [
    'MOMENTS LATER',
    'up to ten minutes later',
    'MOMENT LATER',
    'A MOMENT LATER',
    'SECONDS LATER',
    'MINUTES LATER',
    'A FEW MINUTES LATER',
  ],
  ['LATER', 'later the same day', 'SOME TIME LATER', 'HOURS LATER', 'A FEW HOURS LATER', 'SAME DAY'],
  ['SAME', 'at the same time, elsewhere', 'SAME TIME', 'THE SAME TIME', 'MEANWHILE', 'SIMULTANEOUS'],
  ['NEXT DAY', 'the day after', 'THE NEXT DAY', 'NEXT MORNING', 'THE NEXT MORNING', 'ANOTHER DAY'],
);

export const modes = words(
  ['FLASHBACK', 'earlier in the story'],
  ['FLASHFORWARD', 'later in the story', 'FLASH FORWARD'],
  ['PRESENT', 'back in the story as it runs', 'PRESENT DAY', 'BACK TO PRESENT'],
  ['DREAM', 'a dream: physics and continuity are loosened', 'NIGHTMARE'],
  ['MONTAGE', 'a run of moments', 'SERIES OF SHOTS', 'VARIOUS', 'VARIOUS SHOTS'],
);

export const voices = words(
  ['V.O.', 'a voice over the picture', 'VO', 'VOICE-OVER', 'VOICE OVER'],
  ['O.S.', 'present but out of the frame', 'OS', 'OFF-SCREEN', 'OFF SCREEN'],
  ['O.C.', 'out of the frame', 'OC', 'OFF-CAMERA', 'OFF CAMERA'],
  ['PRE-LAP', 'heard before its scene begins', 'PRELAP'],
  ['FILTERED', 'through a phone or a radio', 'ON PHONE', 'PHONE', 'INTO PHONE', 'ON RADIO', 'RADIO'],
  ['SUBTITLED', 'read rather than understood'],
  ["CONT'D", 'the same speaker goes on', 'CONT', 'CONTINUED', 'CONTINUING'],
);

export const transitions = words(
  ['cut', 'one picture, then the next', 'CUT TO:', 'HARD CUT TO:'],
  ['smash-cut', 'a cut that startles', 'SMASH CUT TO:', 'SMASH CUT:'],
  ['match-cut', 'a cut between like shapes', 'MATCH CUT TO:', 'MATCH CUT:', 'GRAPHIC MATCH:'],
  ['jump-cut', 'a jump on purpose', 'JUMP CUT TO:', 'JUMP CUT:'],
  ['cut-on-action', 'a cut hidden in a movement', 'MATCH ON ACTION:'],
  ['dissolve', 'one picture melts into the next', 'DISSOLVE TO:', 'CROSSFADE TO:', 'LAP DISSOLVE TO:'],
  ['fade-in', 'from black to the picture', 'FADE IN:', 'FADE IN.', 'FADE UP:'],
  [
    'fade-out',
    'from the picture to black',
    'FADE OUT.',
    'FADE OUT:',
    'FADE OUT',
    'FADE TO BLACK.',
    'FADE TO BLACK:',
    'FADE TO:',
  ],
  [
    'cut-to-black',
    'the picture goes black at once',
    'CUT TO BLACK.',
    'CUT TO BLACK:',
    'SMASH TO BLACK.',
    'SMASH TO BLACK:',
  ],
  ['fade-to-white', 'the picture goes white', 'FADE TO WHITE.', 'FADE TO WHITE:', 'WHITE OUT.'],
  ['wipe', 'one picture pushes the other away', 'WIPE TO:'],
  ['iris', 'the picture closes to a circle', 'IRIS OUT.', 'IRIS IN:'],
  ['whip-pan', 'a smear from one picture to the next', 'WHIP PAN TO:', 'SWISH PAN TO:', 'SWISH:'],
  ['intercut', 'two places in turn', 'INTERCUT WITH:', 'INTERCUT:'],
  ['time-cut', 'a cut over a gap of time', 'TIME CUT TO:', 'TIME CUT:', 'LATER:'],
  ['l-cut', 'the sound goes on over the next picture', 'L-CUT TO:', 'SOUND LAGS'],
  ['j-cut', 'the sound begins before its picture', 'J-CUT TO:', 'SOUND LEADS'],
  ['back-to', 'back where we were', 'BACK TO SCENE', 'BACK TO SCENE.', 'BACK TO:'],
);
