/** Reads a sentence of action: what begins with a declared name and fits the shape of a verb becomes events, the rest stays prose. */
import type { Cast, Entity } from '../cast.ts';
import { isPerson } from '../cast.ts';
import { verbsAt, type FoundVerb } from './lexicon.ts';
import { isAdverb, UNREAL } from './modifiers.ts';
import type { ReadEvent, ShapeEvent } from './read-event.ts';
import { readHolding, readShape, readState } from './shapes.ts';
import { wordsOf, type Word } from './words.ts';

export interface Reading {
  readonly events: readonly ReadEvent[];
  /** Why a sentence that begins with a name is prose; null where it is understood or does not begin with one. */
  readonly notUnderstood: string | null;
}

const NOTHING: Reading = { events: [], notUnderstood: null };
const LEAD = /^(?:at (\d+(?:\.\d+)?) ?s(?:ec(?:onds?)?)?,?\s+)?(?:\.\.\.|…)?\s*/i;

export function readSentence(text: string, cast: Cast): Reading {
  const lead = LEAD.exec(text);
  const skip = lead?.[0].length ?? 0;
  const opening = cast.nameAt(text, skip);
  if (opening === undefined) return NOTHING;
  const prose = (why: string): Reading => ({ events: [], notUnderstood: why });
  if (/\?["'”’)]*$/.test(text)) return prose('It is a question.');
  if (UNREAL.test(text)) return prose('It speaks of what might be, not of what happens.');
  const at = lead?.[1] === undefined ? null : Number(lead[1]);
  return new SentenceReader(
    text,
    wordsOf(text.slice(skip), cast).map((word) => shifted(word, skip)),
    at,
  ).read();
}

class SentenceReader {
  private readonly text: string;
  private readonly words: readonly Word[];
  private readonly at: number | null;
  private readonly events: ReadEvent[] = [];
  private next = 0;

  constructor(text: string, words: readonly Word[], at: number | null) {
    this.text = text;
    this.words = words;
    this.at = at;
  }

  read(): Reading {
    let subjects = this.subjects();
    if (subjects.length === 0) return NOTHING;
    const why = this.clause(subjects, 0, false);
    if (why !== null) return { events: [], notUnderstood: why };
    while (this.next < this.words.length) {
      const joint = this.words[this.next]?.lower ?? '';
      if (!['and', 'while', 'as', 'then', 'but', ','].includes(joint)) break;
      this.next++;
      if (joint === ',' && ['and', 'then', 'but', 'while', 'as'].includes(this.words[this.next]?.lower ?? '')) continue;
      if (this.tail(subjects)) continue;
      const start = this.next;
      const others = this.subjects();
      if (others.length > 0) subjects = others;
      const before = this.events.length;
      if (
        this.clause(subjects, start, joint === 'while' || joint === 'as' || (joint === ',' && others.length === 0)) !==
          null ||
        this.events.length === before
      ) {
        this.next = start;
        break;
      }
    }
    return { events: this.events, notUnderstood: null };
  }

  /** `MAYA`, `MAYA and JON`; a possessive is no subject. */
  private subjects(): readonly Entity[] {
    const found: Entity[] = [];
    let index = this.next;
    for (;;) {
      const word = this.words[index];
      if (word?.kind !== 'name' || word.possessive || word.entity.kind === 'location' || word.entity.kind === 'style')
        break;
      found.push(word.entity);
      index++;
      this.next = index;
      if (this.words[index]?.lower !== 'and' || this.words[index + 1]?.kind !== 'name') break;
      index++;
    }
    return found;
  }

  /** One verb and what belongs to it; null when understood, else the reason. */
  private clause(subjects: readonly Entity[], from: number, simultaneous: boolean): string | null {
    let index = this.next;
    const first = this.words[index];
    const start = this.words[from]?.start ?? 0;
    if (isAdverb(first)) index++;
    const stated = readState(this.text, this.words, index);
    if (stated !== undefined) {
      this.emit(subjects, { ...stated.event, simultaneous }, start, stated.next);
      return null;
    }
    const helper = /^(?:is|are)$/.test(this.words[index]?.lower ?? '');
    if (helper) index++;
    if (helper && isAdverb(this.words[index])) index++;
    const candidates = verbsAt(this.words, index).filter((found) =>
      agrees(found, helper, subjects.length, simultaneous),
    );
    for (const found of candidates) {
      const shape = readShape(this.text, this.words, index, found.verb, found.length);
      if (shape === undefined) continue;
      this.emit(subjects, { ...shape.event, simultaneous }, start, shape.next);
      return null;
    }
    const word = this.words[index];
    const written = word === undefined ? '' : this.text.slice(word.start, word.end);
    if (candidates.length > 0) return `What follows "${written}" is not something I can hold a shot to.`;
    return written === '' ? 'There is no verb after the name.' : `"${written}" is not a verb I know here.`;
  }

  /** `..., CANTEEN in her right hand` or `with CANTEEN in her right hand`. */
  private tail(subjects: readonly Entity[]): boolean {
    const subject = subjects[0];
    if (subject === undefined || !isPerson(subject)) return false;
    const held = readHolding(this.words, this.next);
    if (held === undefined) return false;
    this.emit([subject], { ...held.event, simultaneous: true }, this.words[this.next]?.start ?? 0, held.next);
    return true;
  }

  private emit(subjects: readonly Entity[], event: ShapeEvent, start: number, next: number): void {
    const end = this.words[next - 1]?.end ?? start;
    this.next = next;
    for (const [order, subject] of subjects.entries()) {
      this.events.push({
        ...event,
        subject: subject.name,
        at: this.at,
        simultaneous: event.simultaneous || order > 0,
        start,
        end,
        text: this.text.slice(start, end),
      });
    }
    const withTail = this.words[this.next]?.lower === 'with' ? this.next : -1;
    if (withTail >= 0) this.tail(subjects);
  }
}

/** One person walks, two walk; `is walking`; after a comma, `looking back`. */
function agrees(found: FoundVerb, helper: boolean, subjects: number, simultaneous: boolean): boolean {
  if (helper) return found.form === 'ing';
  if (found.form === 'ing') return simultaneous;
  return subjects > 1 ? found.form === 'base' : found.form === 'third';
}

function shifted(word: Word, by: number): Word {
  return by === 0 ? word : { ...word, start: word.start + by, end: word.end + by };
}
