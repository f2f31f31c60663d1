/** Someone who has left and goes on acting, speaking or being seen. */
import { isSpeech, type Beat, type Event } from '../../../model/screenplay.ts';
import { eventAt } from '../../../timeline/cuts.ts';
import { restOfSentence, unreadBetween } from '../../../timeline/contradictions.ts';
import { playsElsewhere } from '../../../timeline/presence.ts';
import { isOffScreen } from '../../../timeline/schedule.ts';
import { stateOf, type Fact } from '../../../timeline/state.ts';
import type { Passage, ShotTrace } from '../../../timeline/timeline.ts';
import type { Where } from '../../../model/where.ts';
import type { Film } from '../../film.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

export const leftButActs = defineRule({
  id: 'continuity/left-but-acts',
  summary: 'Someone who has left acts, speaks or is seen without having come back.',
  severity: 'error',
  check(passage, film, report) {
    const told = new Set<Where>();
    let gone = someoneIsGone(passage);
    for (const traced of passage.scene.shots) {
      gone ||= traced.steps.some(({ event }) => event.class === 'exit');
      if (!gone) continue;
      for (const { name, does, where, left, fixes } of actsOfTheAbsent(traced)) {
        // Once is enough for each time somebody leaves.
        if (told.has(left.where) || mayBeBack(name, does, left, where, passage, film) || asTheyGo(traced, left, where))
          continue;
        told.add(left.where);
        report({
          where,
          shot: traced.shot.id,
          message: `${name} left ${left.since === null ? 'before' : `in shot ${left.since}`} and hasn't come back, but ${WORDS[does]} here. ${wayOut(name, does)}`,
          because: [{ message: `${name} leaves here`, where: left.where }],
          fixes,
        });
      }
    }
  },
});

/** As the scene opens; most scenes open on nobody's absence. */
function someoneIsGone({ scene }: Passage): boolean {
  let gone = false;
  scene.in.forEach(({ present }) => (gone ||= present?.value === false));
  return gone;
}

const WORDS = { acts: 'acts', moves: 'acts', speaks: 'speaks', shown: 'is shown' } as const;

function wayOut(name: string, does: Absent['does']): string {
  const back = `write "${name} returns."`;
  return does === 'speaks' ? `Mark it (O.S.), or ${back}` : `First ${back}, or say in which other place this is.`;
}

interface Absent {
  readonly name: string;
  readonly does: keyof typeof WORDS;
  readonly where: Where;
  readonly left: Fact<boolean>;
  readonly fixes: readonly Fix[];
}

function actsOfTheAbsent(traced: ShotTrace): readonly Absent[] {
  const { shot, opening, steps, speeches } = traced;
  const found: Absent[] = [];
  for (const { value: name, where } of shot.subjects) {
    const left = stateOf(opening, name).present;
    if (left?.value !== false || shot.words.includes('pov')) continue;
    const comes = steps.some(({ event }) => event.subject === name && event.class === 'enter');
    if (!comes) found.push({ name, does: 'shown', where, left, fixes: [] });
  }
  for (const { event, before } of steps) {
    const left = stateOf(before, event.subject).present;
    if (left?.value !== false || event.class === 'exit' || event.class === 'enter') continue;
    const does = event.class === 'travel' || event.class === 'fall' ? 'moves' : 'acts';
    found.push({ name: event.subject, does, where: event.where, left, fixes: comingBack(event, shot.beats) });
  }
  for (const { speech, before } of speeches) {
    const left = stateOf(before, speech.speaker).present;
    if (left?.value !== false || isOffScreen(speech)) continue;
    found.push({
      name: speech.speaker,
      does: 'speaks',
      where: speech.cue,
      left,
      fixes: asVoices(speech.speaker, traced),
    });
  }
  return found;
}

/** Who leaves the frame may be followed by the camera, who leaves by a sentence nobody understood may come back by one. */
function mayBeBack(
  name: string,
  does: Absent['does'],
  left: Fact<boolean>,
  where: Where,
  passage: Passage,
  { screenplay }: Film,
): boolean {
  const event = eventAt(passage, left.where);
  const { interior } = passage.scene.scene;
  const ofFrame =
    event === undefined || event.side !== null || /\b(?:frame|screen|shot|view|picture)\b/i.test(event.text);
  if (ofFrame && (!interior || does === 'moves' || does === 'shown')) return true;
  const kind = screenplay.cast.find(name)?.kind;
  if (kind !== 'character' && kind !== 'creature') return true;
  return (
    isFollowed(name, left.where, where, passage) ||
    BACK.test(restOfSentence(passage, left.where)) ||
    AT_THE_DOOR.test(eventAt(passage, where)?.text ?? '') ||
    unreadBetween(passage, left.where, where).some((text) => text.includes(name) || BACK.test(text))
  );
}

const BACK = /\b(?:back|returns?|re-?enters?|comes?|reappears?|again)\b/i;
/** Who is seen in the doorway has come back as far as there. */
const AT_THE_DOOR =
  /\b(?:stands?|waits?|leans?|lingers?|is)\b.*\b(?:door|doorway|threshold)\b|\b(?:in|at|on) the (?:same )?(?:door|doorway|threshold)\b/i;

/** `BEN leaves the room, BOOK in his left hand`: how he goes, said in the same sentence. */
function asTheyGo({ shot, steps }: ShotTrace, left: Fact<boolean>, where: Where): boolean {
  const event = steps.find((step) => step.event.where === where)?.event;
  if (event?.class !== 'hold' && event?.class !== 'wear') return false;
  return shot.beats.some(
    (beat) => !isSpeech(beat) && [left.where, where].every((each) => beat.events.some((one) => one.where === each)),
  );
}

/** A shot since then that opens on a sentence nobody understood, or tells of another place, may have gone after them. */
function isFollowed(name: string, left: Where, until: Where, passage: Passage): boolean {
  const shots = [...(passage.before?.shots ?? []), ...passage.scene.shots].map(({ shot }) => shot);
  const at = ({ block }: Where) => shots.findIndex((shot) => shot.block.id === block);
  return shots.slice(at(left) + 1, at(until) + 1).some(({ subjects, beats }) => {
    const prose = beats.filter((beat) => !isSpeech(beat));
    const isOfThem =
      subjects.some(({ value }) => value === name) ||
      prose.some(({ events }) => events.some(({ subject }) => subject === name));
    const opensUnread = isOfThem && prose[0]?.events.length === 0;
    return (
      opensUnread ||
      prose.some(
        ({ text, events }) => (events.length === 0 || text.includes(name)) && playsElsewhere(text, passage.scene.scene),
      )
    );
  });
}

/** Only before a sentence that is about nobody else. */
function comingBack({ subject, where }: Event, beats: readonly Beat[]): readonly Fix[] {
  const beat = beats.find((each) => !isSpeech(each) && each.events[0]?.where === where);
  if (beat === undefined || !beat.text.startsWith(subject)) return [];
  const at = { ...beat.where, end: beat.where.start };
  return [
    { title: `Let ${subject} come back first`, safe: false, edits: [{ where: at, text: `${subject} returns. ` }] },
  ];
}

function asVoices(speaker: string, { speeches }: ShotTrace): readonly Fix[] {
  const edits = speeches
    .map(({ speech }) => speech)
    .filter((speech) => speech.speaker === speaker && !isOffScreen(speech))
    .map(({ cue }) => ({ where: { ...cue, start: cue.end }, text: ' (O.S.)' }));
  return [{ title: 'Mark it (O.S.): in the place, out of the frame', safe: true, edits }];
}
