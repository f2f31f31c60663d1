/** Reads a sentence of action: what begins with a declared name and fits the shape of a verb becomes events, the rest stays prose. */
import type { Cast, Entity } from '../cast.ts';
import { isPerson } from '../cast.ts';
import { verbsAt, type FoundVerb } from './lexicon.ts';
import { isAdverb, UNREAL } from './modifiers.ts';
import type { Event, Stated } from '../screenplay.ts';
import type { Where } from '../where.ts';
import type { Measured, SentencePlace, ShapeEvent } from './read-event.ts';
import { readHolding, readShape, readState } from './shapes.ts';
import { wordsOf, type Word } from './words.ts';

export interface Reading {
  readonly events: readonly Event[];
  /** Why a sentence that begins with a name is prose; null where it is understood or does not begin with one. */
  readonly notUnderstood: string | null;
}

/** First letters of `at 2s`, `...` and `the`. */
const MAY_LEAD = new Set(['a', 'A', '.', '…', 't', 'T', ' ']);
const NOTHING: Reading = { events: [], notUnderstood: null };
const LEAD = /^(?:at (\d+(?:\.\d+)?) ?s(?:ec(?:onds?)?)?,?\s+)?(?:\.\.\.|…)?\s*/i;

export function readSentence(text: string, cast: Cast, place: SentencePlace): Reading {
  // Most sentences of prose begin with no name and with nothing that may stand before one.
  const mayLead = MAY_LEAD.has(text.charAt(0));
  if (!mayLead && cast.nameAt(text, 0) === undefined) return NOTHING;
  const lead = mayLead ? LEAD.exec(text) : null;
  let skip = lead?.[0].length ?? 0;
  const article = mayLead ? (/^the\s+/i.exec(text.slice(skip, skip + 8))?.[0].length ?? 0) : 0;
  if (article > 0 && cast.nameAt(text, skip + article) !== undefined) skip += article;
  if (cast.nameAt(text, skip) === undefined) return NOTHING;
  const prose = (why: string): Reading => ({ events: [], notUnderstood: why });
  if (/\?["'”’)]*$/.test(text)) return prose('It is a question.');
  if (UNREAL.test(text)) return prose('It speaks of what might be, not of what happens.');
  const at = lead?.[1] === undefined ? null : Number(lead[1]);
  return new SentenceReader(text, wordsOf(text, cast, skip), at, place).read();
}

class SentenceReader {
  private readonly text: string;
  private readonly words: readonly Word[];
  private readonly at: number | null;
  private readonly place: SentencePlace;
  private readonly events: Event[] = [];
  private next = 0;

  constructor(text: string, words: readonly Word[], at: number | null, place: SentencePlace) {
    this.text = text;
    this.words = words;
    this.at = at;
    this.place = place;
  }

  read(): Reading {
    let subjects = this.subjects();
    if (subjects.length === 0) return NOTHING;
    const why = this.clause(subjects, 0, false, false);
    if (why !== null) return { events: [], notUnderstood: why };
    while (this.next < this.words.length) {
      const joint = this.words[this.next]?.lower ?? '';
      if (joint === 'with' && this.tail(subjects)) continue;
      if (!['and', 'while', 'as', 'then', 'but', ','].includes(joint)) break;
      this.next++;
      if (joint === ',' && ['and', 'then', 'but', 'while', 'as'].includes(this.words[this.next]?.lower ?? '')) continue;
      if (this.tail(subjects)) continue;
      const start = this.next;
      const others = this.subjects();
      if (others.length > 0) subjects = others;
      const before = this.events.length;
      const meanwhile = joint === 'while' || joint === 'as';
      if (
        this.clause(subjects, start, meanwhile, joint === ',' && others.length === 0) !== null ||
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

  /** One verb and what belongs to it; null when understood, else the reason. `trailing`: after a comma, without a subject of its own. */
  private clause(subjects: readonly Entity[], from: number, meanwhile: boolean, trailing: boolean): string | null {
    let index = this.next;
    const first = this.words[index];
    const start = this.words[from]?.start ?? 0;
    if (isAdverb(first)) index++;
    const stated = readState(this.text, this.words, index);
    if (stated !== undefined) {
      this.emit(subjects, stated.event, meanwhile, start, stated.next);
      return null;
    }
    const helper = /^(?:is|are)$/.test(this.words[index]?.lower ?? '');
    if (helper) index++;
    if (helper && isAdverb(this.words[index])) index++;
    const candidates = verbsAt(this.words, index).filter((found) =>
      agrees(found, helper, subjects.length, meanwhile || trailing),
    );
    for (const found of candidates) {
      const shape = readShape(this.text, this.words, index, found.verb, found.length);
      if (shape === undefined) continue;
      // `..., looking back` goes on at the same time; `..., picks it up` comes after.
      const simultaneous = meanwhile || (trailing && found.form === 'ing');
      this.emit(subjects, shape.event, simultaneous, start, shape.next);
      for (const object of shape.others ?? []) this.emit(subjects, { ...shape.event, object }, true, start, shape.next);
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
    this.emit([subject], held.event, true, this.words[this.next]?.start ?? 0, held.next);
    return true;
  }

  private emit(
    subjects: readonly Entity[],
    shape: ShapeEvent,
    simultaneous: boolean,
    start: number,
    next: number,
  ): void {
    const end = this.words[next - 1]?.end ?? start;
    this.next = next;
    const text = this.text.slice(start, end);
    for (let order = 0; order < subjects.length; order++) {
      // Written out, because this is made for every event of a film and copying is what costs.
      this.events.push({
        class: shape.class,
        verb: shape.verb,
        subject: subjects[order]?.name ?? '',
        object: shape.object,
        to: shape.to,
        from: shape.from,
        hand: shape.hand,
        direction: shape.direction,
        side: shape.side,
        target: shape.target,
        value: shape.value,
        gait: shape.gait,
        speed: this.stated(shape.speed),
        distance: this.stated(shape.distance),
        duration: this.stated(shape.duration),
        height: this.stated(shape.height),
        angle: this.stated(shape.angle),
        at: this.at,
        simultaneous: simultaneous || order > 0,
        where: this.where(start, end),
        text,
      });
    }
  }

  private stated(measured: Measured | null): Stated<number> | null {
    return measured === null ? null : { value: measured.value, where: this.where(measured.start, measured.end) };
  }

  private where(start: number, end: number): Where {
    const { block, offset } = this.place;
    return { block, start: offset + start, end: offset + end };
  }
}

/** One person walks, two walk; `is walking`; after a comma, `looking back`. */
function agrees(found: FoundVerb, helper: boolean, subjects: number, participle: boolean): boolean {
  if (helper) return found.form === 'ing';
  if (found.form === 'ing') return participle;
  return subjects > 1 ? found.form === 'base' : found.form === 'third';
}
