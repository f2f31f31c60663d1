/** When each beat of a shot happens: beats follow one another on the page and in time, and fill the shot. */
import type { Event, Shot, Speech } from '../model/screenplay.ts';
import { roughSpeechSeconds } from '../physics/speech.ts';
import { secondsOfEvent } from './durations.ts';

export interface Timed<Beat> {
  readonly beat: Beat;
  /** Seconds into the shot. */
  readonly at: number;
  readonly until: number;
}

export interface Speaking {
  readonly speaker: string;
  readonly text: string;
  readonly offScreen: boolean;
}

export interface Schedule {
  readonly seconds: number;
  /** True where the shot's length was not written and had to be assumed. */
  readonly assumed: boolean;
  readonly events: readonly Timed<Event>[];
  readonly speeches: readonly Timed<Speaking>[];
}

/** Long enough for one clear action, and a length that most models make. */
const ASSUMED_SECONDS = 5;

export function scheduleOf(shot: Shot): Schedule {
  const known = schedules.get(shot);
  if (known !== undefined) return known;
  const made = makeSchedule(shot);
  schedules.set(shot, made);
  return made;
}

const schedules = new WeakMap<Shot, Schedule>();

/** Whether only the voice is there, so that the speaker need not be seen. */
export function isOffScreen({ voices }: Speech): boolean {
  return voices.some((voice) => OFF_SCREEN_VOICES.has(voice));
}

const OFF_SCREEN_VOICES: ReadonlySet<string> = new Set(['V.O.', 'O.S.', 'O.C.', 'PRE-LAP', 'FILTERED']);

interface Cue {
  readonly event?: Event;
  readonly speech?: Speaking;
  readonly length: number;
  at: number;
}

function makeSchedule(shot: Shot): Schedule {
  const cues = cuesOf(shot);
  const busy = cues.reduce((sum, cue) => sum + (cue.event?.simultaneous === true ? 0 : cue.length), 0);
  const seconds = shot.seconds?.value ?? Math.max(ASSUMED_SECONDS, Math.ceil(busy + 1));
  const squeeze = busy > seconds ? seconds / busy : 1;
  const sequential = cues.filter((cue) => cue.event?.simultaneous !== true);
  const gap = sequential.length > 1 ? Math.max(0, seconds - busy * squeeze) / sequential.length : 0;
  let clock = 0;
  let last = 0;
  for (const cue of cues) {
    if (cue.event?.at !== undefined && cue.event.at !== null) clock = Math.max(clock, Math.min(cue.event.at, seconds));
    if (cue.event?.simultaneous === true) {
      cue.at = last;
      continue;
    }
    cue.at = last = clock;
    clock = Math.min(seconds, clock + cue.length * squeeze + gap);
  }
  const events = cues.flatMap((cue, index) =>
    cue.event === undefined ? [] : [{ beat: cue.event, at: cue.at, until: endOf(cue, index, cues, seconds, squeeze) }],
  );
  const speeches = cues.flatMap((cue) =>
    cue.speech === undefined
      ? []
      : [{ beat: cue.speech, at: cue.at, until: Math.min(seconds, cue.at + cue.length * squeeze) }],
  );
  return { seconds, assumed: shot.seconds === null, events, speeches };
}

function cuesOf(shot: Shot): readonly Cue[] {
  return shot.beats.flatMap((beat): readonly Cue[] => {
    if (beat.kind === 'prose')
      return beat.events.map((event) => ({ event, length: secondsOfEvent(event).typical, at: 0 }));
    const speech = { speaker: beat.speaker, text: beat.text, offScreen: isOffScreen(beat) };
    return [{ speech, length: Math.max(0.8, roughSpeechSeconds(beat.text)), at: 0 }];
  });
}

/** Travel lasts until its subject does something that ends it, everything else for its own time. */
function endOf(cue: Cue, index: number, cues: readonly Cue[], seconds: number, squeeze: number): number {
  const event = cue.event;
  if (event?.class !== 'travel' || event.distance !== null || event.duration !== null)
    return Math.min(seconds, cue.at + cue.length * squeeze);
  const next = nextEnding(cues, index, event.subject);
  return next === undefined ? seconds : Math.max(cue.at, next.at);
}

/** The next cue that ends the travel of its subject. Looks forward only, so a long shot costs no more than its length. */
function nextEnding(cues: readonly Cue[], index: number, subject: string): Cue | undefined {
  for (let at = index + 1; at < cues.length; at++) {
    const event = cues[at]?.event;
    if (event?.subject === subject && ENDINGS.has(event.class)) return cues[at];
  }
  return undefined;
}

const ENDINGS = new Set(['travel', 'posture', 'exit', 'fall']);
