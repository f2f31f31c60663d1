/** Reads a sentence of action: what begins with a declared name and fits the shape of a verb becomes events, the rest stays prose. */
import type { Cast, Entity } from '../cast.ts';
import { isPerson } from '../cast.ts';
import { verbsAt, type FoundVerb, type Lexicon } from './lexicon.ts';
import { HOLDING, isAdverb, isClauseEnd } from './clause-words.ts';
import { leadOf } from './lead.ts';
import type { Named } from './objects.ts';
import type { Event, Stated } from '../screenplay.ts';
import type { Where } from '../where.ts';
import { toMeasured, type Measured, type SentencePlace, type Shape, type ShapeEvent } from './read-event.ts';
import { readClothes, readHolding, readShape, readState } from './shapes.ts';
import { isUnreal } from './unreal.ts';
import { readModifiers } from './modifiers.ts';
import type { EventClass } from '../../../grammar/vocabulary/verb.ts';
import { gestures } from '../../../grammar/vocabulary/verbs.ts';
import { maskNames, wordsOf, type Word } from './words.ts';

export interface Reading {
  readonly events: readonly Event[];
  /** Why a sentence that begins with a name is prose; null where it is understood or does not begin with one. */
  readonly notUnderstood: string | null;
}

const NOTHING: Reading = { events: [], notUnderstood: null };

export function readSentence(text: string, cast: Cast, place: SentencePlace, lexicon: Lexicon): Reading {
  const lead = leadOf(text, cast);
  if (lead === undefined) return NOTHING;
  const prose = (why: string): Reading => ({ events: [], notUnderstood: why });
  if (/\?["'”’)]*$/.test(text)) return prose('It is a question.');
  const words = wordsOf(text, cast, lead.skip);
  if (isUnreal(text, words)) return prose('It speaks of what might be, not of what happens.');
  return new SentenceReader(text, words, lead.at, place, lexicon).read(lead.subordinate);
}

class SentenceReader {
  private readonly text: string;
  private readonly words: readonly Word[];
  private readonly at: number | null;
  private readonly place: SentencePlace;
  private readonly lexicon: Lexicon;
  private readonly events: Event[] = [];
  private next = 0;
  private masked: string | null = null;
  /** Why there is no event, where all that was read is gestures. */
  private idle: string | null = null;

  constructor(text: string, words: readonly Word[], at: number | null, place: SentencePlace, lexicon: Lexicon) {
    this.text = text;
    this.words = words;
    this.at = at;
    this.place = place;
    this.lexicon = lexicon;
  }

  read(subordinate: boolean): Reading {
    let subjects = this.subjects();
    if (subjects.length === 0) return NOTHING;
    this.apposition(subjects);
    const why = this.clause(subjects, 0, false, false);
    if (why !== null) return { events: [], notUnderstood: why };
    if (subordinate) {
      const main = this.words[this.next + 1];
      if (this.words[this.next]?.lower !== ',' || main?.kind !== 'name' || main.possessive)
        return { events: [], notUnderstood: 'What happens meanwhile does not follow after a comma.' };
    }
    while (this.next < this.words.length) {
      const joint = this.words[this.next]?.lower ?? '';
      if (joint === 'with' && this.tail(subjects)) continue;
      // `walks in carrying LAMP`
      if (HOLDING.has(joint) && this.clause(subjects, this.next, true, true) === null) continue;
      if (!['and', 'while', 'as', 'then', 'but', ','].includes(joint)) break;
      this.next++;
      if (joint === ',' && ['and', 'then', 'but', 'while', 'as'].includes(this.words[this.next]?.lower ?? '')) continue;
      if (this.tail(subjects) || (joint === ',' && this.way())) continue;
      const start = this.next;
      const others = this.subjects();
      if (others.length > 0) subjects = others;
      const before = this.events.length;
      const meanwhile = joint === 'while' || joint === 'as' || (subordinate && others.length > 0);
      if (
        this.clause(subjects, start, meanwhile, joint === ',' && others.length === 0) !== null ||
        (this.events.length === before && this.next === start)
      ) {
        this.next = start;
        break;
      }
    }
    return { events: this.events, notUnderstood: this.events.length > 0 ? null : this.idle };
  }

  /** `MAYA`, `MAYA and JON`, `MAYA, JON and REX`; a possessive is no subject. */
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
      const joint = this.words[index]?.lower;
      if (joint === 'and' && this.words[index + 1]?.kind === 'name') index++;
      else if (joint === ',' && isListed(this.words, index)) index += this.words[index + 1]?.lower === 'and' ? 2 : 1;
      else break;
    }
    return found;
  }

  /** `MAYA, breathless, stops`, `MAYA (30s) enters`, `MAYA, CANTEEN in hand, walks left`: what is said of the subject in passing. */
  private apposition(subjects: readonly Entity[]): void {
    const opening = this.words[this.next]?.lower ?? '';
    const closing = CLOSING[opening];
    if (closing === undefined) return;
    const start = this.next;
    this.next++;
    if (this.tail(subjects)) {
      if (this.words[this.next]?.lower === closing) this.next++;
      else {
        this.next = start;
        this.events.length = 0;
      }
      return;
    }
    // `MAYA, still holding CUP, crosses to JON`.
    if (this.clause(subjects, this.next, true, true) === null && this.words[this.next]?.lower === closing) {
      if (this.events.every(({ simultaneous }) => simultaneous)) {
        this.next++;
        return;
      }
    }
    this.events.length = 0;
    this.next = start;
    for (let at = start + 1; at <= start + MOST_SAID; at++) {
      const word = this.words[at];
      if (word?.lower === closing) {
        this.next = at + 1;
        return;
      }
      if (
        word === undefined ||
        word.kind === 'name' ||
        TELLS.has(word.lower) ||
        (word.kind === 'mark' && word.lower !== "'")
      )
        break;
    }
    this.next = start;
  }

  /** Whether `it` may be what the verb acts on: `hands it to JON`, `picks it up`, `drinks from it`. */
  private saysIt(index: number): boolean {
    for (let at = index + 1; at < index + 5; at++) if (this.words[at]?.lower === 'it') return true;
    return false;
  }

  /** What `it` stands for: the one thing spoken of, or for the hands the thing last acted on. */
  private it(): Named | null {
    const last = this.events.at(-1);
    if (last !== undefined && last.class !== 'travel' && (last.object !== null || last.thing !== null))
      return ACTED_ON.has(last.class) ? { name: last.object, thing: last.thing } : null;
    const named = new Set<string>();
    for (const word of this.words.slice(Math.max(0, this.next - FURTHEST_BACK), this.next))
      if (word.kind === 'name' && !isPerson(word.entity)) named.add(word.entity.name);
    const [only] = named;
    if (only !== undefined) return named.size > 1 ? null : { name: only, thing: null };
    const goal = /^(?:the|an?|her|his|their) ((?:\p{Ll}+ )?\p{Ll}+)$/u.exec(last?.to ?? '')?.[1];
    return goal === undefined ? null : { name: null, thing: goal };
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
    const helper = helperAt(this.words, index);
    if (helper !== null) index++;
    if (helper !== null && isAdverb(this.words[index])) index++;
    const it = this.saysIt(index) ? this.it() : null;
    const masked = (this.masked ??= maskNames(this.text, this.words));
    let known = false;
    for (const found of verbsAt(this.words, index, this.lexicon)) {
      if (!agrees(found, helper !== null, subjects.length, meanwhile || trailing)) continue;
      if (helper === 'keeps' && !GOES_ON.has(found.verb.eventClass)) continue;
      if (!subjects.every((subject) => canDo(found, subject))) continue;
      known = true;
      const shape = readShape(this.text, this.words, index, found.verb, found.length, it, masked);
      if (shape === undefined || DENIED.has(this.words[shape.next]?.lower ?? '')) continue;
      if (found.verb.alone === true && isOfItself(shape) && subjects.some(isPerson)) continue;
      // `..., looking back` goes on at the same time; `..., picks it up` comes after.
      const simultaneous = meanwhile || (trailing && found.form === 'ing');
      this.emit(subjects, shape.event, simultaneous, start, shape.next);
      for (const { name, thing } of shape.others ?? [])
        this.emit(subjects, { ...shape.event, object: name, thing }, true, start, shape.next);
      return null;
    }
    if (this.gesture(subjects, index, helper !== null)) return null;
    const word = this.words[index];
    const written = word === undefined ? '' : this.text.slice(word.start, word.end);
    if (known) return `What follows "${written}" is not something I can hold a shot to.`;
    return written === '' ? 'There is no verb after the name.' : `"${written}" is not a verb I know here.`;
  }

  /** `MAYA nods and ...`: taken, and makes no event. */
  private gesture(subjects: readonly Entity[], index: number, helper: boolean): boolean {
    const word = this.words[index];
    if (helper || subjects.length > 1 || word?.kind !== 'word' || !gestures.has(word.lower)) return false;
    const read = readModifiers(this.text, this.words, index + 1);
    if (read.broken) {
      const after = GREETS.has(word.lower) ? pastObject(this.words, index + 1) : undefined;
      if (after === undefined) return false;
      read.next = after;
    }
    this.idle ??= `"${this.text.slice(word.start, word.end)}" is not a verb I know here.`;
    this.next = read.next;
    return true;
  }

  /** `walks along the pier, left to right`: the way or the speed of the going before the comma. */
  private way(): boolean {
    const last = this.events.at(-1);
    if (last === undefined || !GOES.has(last.class)) return false;
    // `walks on, left alone with her thoughts`
    const bare = this.words[this.next]?.lower === 'left' && !isClauseEnd(this.words, this.next + 1);
    if (bare && this.words[this.next + 1]?.lower !== 'to') return false;
    const read = readModifiers(this.text, this.words, this.next);
    const { direction, side, speed } = read;
    const plain = !read.broken && read.to === null && read.from === null && read.hand === null;
    if (!plain || (direction === null && side === null && speed === null)) return false;
    // All who went together go that way.
    for (let at = this.events.length - 1; this.events[at]?.where.start === last.where.start; at--) {
      const event = this.events[at];
      if (event === undefined) break;
      const found = { direction: event.direction ?? direction, side: event.side ?? side };
      const ways = event.class === 'travel' ? found : { side: found.side ?? found.direction };
      this.events[at] = { ...event, ...ways, speed: event.speed ?? this.stated(toMeasured(speed)) };
    }
    this.next = read.next;
    return true;
  }

  /** `..., CANTEEN in her right hand` or `with CANTEEN in her right hand`. */
  private tail(subjects: readonly Entity[]): boolean {
    const subject = subjects[0];
    if (subject === undefined || !isPerson(subject)) return false;
    const said = readHolding(this.words, this.next) ?? readClothes(this.text, this.words, this.next);
    if (said === undefined) return false;
    this.emit([subject], said.event, true, this.words[this.next]?.start ?? 0, said.next);
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
        thing: shape.thing,
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

/** Marks that open what is said in passing, and what closes it. */
const CLOSING: Readonly<Record<string, string>> = { ',': ',', '(': ')', '—': '—', '–': '–' };
const MOST_SAID = 8;
/** Words back to what `it` may stand for. */
const FURTHEST_BACK = 40;
/** With one of these between the marks, somebody tells it, or it is no plain aside. */
const TELLS = new Set(
  'it they he she we i you who whom whose which that what says said thinks claims seems o.s v.o o.c o s v c if when unless almost nearly never not allegedly reportedly apparently supposedly probably possibly theory like unlike instead given chance'.split(
    ' ',
  ),
);
/** `is walking`, `keeps walking`; what is kept falling or dropping is done again and again. */
function helperAt(words: readonly Word[], index: number): 'is' | 'keeps' | null {
  const word = words[index]?.lower ?? '';
  if (/^(?:is|are)$/.test(word)) return 'is';
  const goesOn = /^(?:keeps?|continues?)$/.test(word) && /ing$/.test(words[index + 1]?.lower ?? '');
  return goesOn ? 'keeps' : null;
}

const GOES: ReadonlySet<EventClass> = new Set(['travel', 'enter', 'exit']);
const GOES_ON: ReadonlySet<EventClass> = new Set(['travel', 'hold', 'look']);
const ACTED_ON = new Set(['hold', 'take', 'drop', 'give', 'throw', 'change']);
/** After what seemed understood, these take it back. */
const DENIED = new Set(['nowhere', 'nothing', 'nobody', 'never']);

/** Gestures that are made at somebody or something: `hugs JON and leaves`, `reads LETTER and drops it`. */
const GREETS = new Set('hugs kisses embraces reads pats strokes squeezes nudges taps slaps'.split(' '));

/** The end of a clause that is a name and no more than a word or two, before `and`. */
function pastObject(words: readonly Word[], index: number): number | undefined {
  const name = words[index]?.kind === 'name' ? index : index + 1;
  const word = words[name];
  if (word?.kind !== 'name') return undefined;
  const next = word.possessive ? name + 2 : name + 1;
  return isClauseEnd(words, next) ? next : undefined;
}

/** Whether the comma at `index` stands in a list of names that ends in `and`. */
function isListed(words: readonly Word[], index: number): boolean {
  let at = index;
  while (words[at]?.lower === ',' && words[at + 1]?.kind === 'name') at += 2;
  if (words[at]?.lower === ',' && words[at + 1]?.lower === 'and') at++;
  return at > index && words[at]?.lower === 'and' && words[at + 1]?.kind === 'name';
}

/** Nothing is acted on: it happens to the subject. */
function isOfItself({ event }: Shape): boolean {
  return event.object === null && event.thing === null;
}

/** `LAMP gives little light`, `WINDOW looks out on the sea`: a thing has no hands and no eyes, and wears nothing. */
const OF_BODIES: ReadonlySet<EventClass> = new Set(['hold', 'take', 'give', 'throw', 'wear', 'remove', 'look']);

function canDo({ verb }: FoundVerb, subject: Entity): boolean {
  const { kind } = subject;
  if (verb.vehicles === true) return kind === 'vehicle';
  if (verb.ofSelf === true) return isPerson(subject) !== (verb.alone === true);
  return kind !== 'prop' || !OF_BODIES.has(verb.eventClass);
}

/** One person walks, two walk; `is walking`; after a comma, `looking back`. */
function agrees(found: FoundVerb, helper: boolean, subjects: number, participle: boolean): boolean {
  if (helper) return found.form === 'ing';
  if (found.form === 'ing') return participle;
  return subjects > 1 ? found.form === 'base' : found.form === 'third';
}
