/** Reads a sentence of action: what begins with a declared name and fits the shape of a verb becomes events, the rest stays prose. */
import type { Cast, Entity } from '../cast.ts';
import { isPerson } from '../cast.ts';
import { pastGesture } from './gestures.ts';
import { agrees, canAllDo, canBe, auxiliaryAt, isOfItself } from './agreement.ts';
import { verbsAt, type Lexicon } from './lexicon.ts';
import { HOLDING, isAdverb, isClauseEnd } from './clause-words.ts';
import { leadOf, type Lead } from './lead.ts';
import type { Event, Stated } from '../screenplay.ts';
import type { Where } from '../where.ts';
import { blank, toMeasured, type Measured, type SentencePlace, type ShapeEvent } from './read-event.ts';
import { referent, saysIt, whomAfter } from './pronouns.ts';
import { readClothes } from './clothes.ts';
import { readShape } from './shapes.ts';
import { readHolding, readState } from './statements.ts';
import { isUnreal } from './unreal.ts';
import { readModifiers } from './modifiers.ts';
import type { EventClass } from '../../../grammar/vocabulary/verb.ts';
import { maskNames, wordsOf, type Word } from './words.ts';

export interface Reading {
  readonly events: readonly Event[];
  /** Why a sentence that begins with a name is prose; null where it is understood or does not begin with one. */
  readonly notUnderstood: string | null;
}

const NO_EVENTS: readonly Event[] = [];
const NOTHING: Reading = { events: NO_EVENTS, notUnderstood: null };

export function readSentence(text: string, cast: Cast, place: SentencePlace, lexicon: Lexicon): Reading {
  const lead = leadOf(text, cast);
  if (lead === undefined) return NOTHING;
  const prose = (why: string): Reading => ({ events: [], notUnderstood: why });
  if (/\?["'”’)]*$/.test(text)) return prose('It is a question.');
  const words = wordsOf(text, cast, lead.skip);
  if (isUnreal(text, words)) return prose('It speaks of what might be, not of what happens.');
  return new SentenceReader(text, words, lead.at, place, lexicon).read(lead);
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

  read({ subordinate, opening, hand }: Lead): Reading {
    const start = opening ? this.opening() : 0;
    if (start === undefined) return NOTHING;
    let subjects = this.subjects();
    if (subjects.length === 0) return NOTHING;
    const opened = opening ? [...this.events] : NO_EVENTS;
    this.apposition(subjects);
    const why = this.clause(subjects, start, opening, false);
    // `With her left hand, MARA opens DOOR`
    if (hand !== null)
      this.amend((event) => (HANDLES.has(event.class) ? { ...event, hand: event.hand ?? hand } : event));
    // What opened the sentence, as in `Clutching LAMP, MAYA ...`, holds all the same.
    if (why !== null && !this.resume()) return { events: opened, notUnderstood: opened.length > 0 ? null : why };
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
      // `gets up, wincing, and walks on`
      if (joint === ',' && this.isAside()) {
        this.next++;
        continue;
      }
      if (this.tail(subjects) || (joint === ',' && this.way()) || this.lookElsewhere(subjects)) continue;
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
        // What somebody else does is left off: nobody could tell who goes on after it.
        if (others.length > 0 || !this.resume()) break;
      }
    }
    return { events: this.events, notUnderstood: this.events.length > 0 ? null : (why ?? this.idle) };
  }

  /** One participle between commas says how, and nothing else. */
  private isAside(): boolean {
    const word = this.words[this.next];
    return word?.kind === 'word' && /..(?:ing|ed)$/.test(word.lower) && this.words[this.next + 1]?.lower === ',';
  }

  /** `Clutching LAMP, MARA runs`: reads what comes first, of whoever comes after the comma, and gives where that one is named. */
  private opening(): number | undefined {
    let comma = this.words.findIndex(({ lower }) => lower === ',');
    const name = (at: number) => this.words[this.words[at + 1]?.lower === 'the' ? at + 2 : at + 1];
    while (comma >= 0 && name(comma)?.kind !== 'name')
      comma = this.words.findIndex(({ lower }, at) => at > comma && lower === ',');
    this.next = comma + 1;
    const subjects = this.subjects();
    if (comma < 0 || subjects.length === 0) return undefined;
    this.next = 0;
    if (this.clause(subjects, 0, false, true) !== null || this.next !== comma) return undefined;
    const first = this.events[0];
    if (first !== undefined) this.events[0] = { ...first, simultaneous: false };
    this.next = comma + 1;
    return comma + 1;
  }

  /** Past what was not understood to the next `then`, where whoever began the sentence goes on with something else. */
  private resume(): boolean {
    for (let at = this.next; at < this.next + MOST_PASSED; at++) {
      const word = this.words[at];
      if (word === undefined || TELLS.has(word.lower) || LEADS_AWAY.has(word.lower)) return false;
      if (word.kind === 'mark' && !/^[,'-]$/.test(word.lower)) return false;
      const joint = word.lower === ',' || word.lower === 'and';
      if (joint && this.words[at + 1]?.kind === 'name' && this.words[at + 2]?.kind === 'word') return false;
      if (!joint || this.words[at + 1]?.lower !== 'then' || at === this.next) continue;
      this.next = at;
      return true;
    }
    return false;
  }

  /** `glances at MARA, then at JON`, `looks left, then right`. */
  private lookElsewhere(subjects: readonly Entity[]): boolean {
    const last = this.events.at(-1);
    if (last?.class !== 'look' || !LOOKS_TO.has(this.words[this.next]?.lower ?? '')) return false;
    const start = this.next;
    const read = readModifiers(this.text, this.words, start);
    const { to, toName: target, direction } = read;
    if (read.broken || (to === null && direction !== 'left' && direction !== 'right')) return false;
    // `looks left, at JON` is one look.
    if (last.to === null && to !== null && this.words[start - 1]?.lower === ',') {
      this.amend((event) => ({ ...event, to, target }));
      this.next = read.next;
      return true;
    }
    const shape = { ...blank('look', last.verb), to, target, direction };
    this.emit(subjects, shape, false, this.words[start]?.start ?? 0, read.next);
    return true;
  }

  /** `MAYA`, `MAYA and JON`, `MAYA, JON and REX`; a possessive is no subject. */
  private subjects(): readonly Entity[] {
    const found: Entity[] = [];
    let index = this.next;
    if (this.words[index]?.lower === 'the' && this.words[index + 1]?.kind === 'name') index++;
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

  /** One verb and what belongs to it; null when understood, else the reason. `trailing`: after a comma, without a subject of its own. */
  private clause(subjects: readonly Entity[], from: number, meanwhile: boolean, trailing: boolean): string | null {
    let index = this.next;
    const first = this.words[index];
    const start = this.words[from]?.start ?? 0;
    if (isAdverb(first)) index++;
    const stated = readState(this.text, this.words, index);
    if (stated !== undefined && subjects.every((subject) => canBe(subject, stated))) {
      this.emit(subjects, stated.event, meanwhile, start, stated.next);
      return null;
    }
    const auxiliary = auxiliaryAt(this.words, index);
    if (auxiliary !== null) index++;
    if (auxiliary !== null && isAdverb(this.words[index])) index++;
    const it = saysIt(this.words, index) ? referent(this.words, this.next, this.events) : null;
    const whom = whomAfter(this.words, index, subjects);
    const masked = (this.masked ??= maskNames(this.text, this.words));
    let known = false;
    for (const found of verbsAt(this.words, index, this.lexicon)) {
      if (!agrees(found, auxiliary, subjects.length, meanwhile || trailing)) continue;
      if (!canAllDo(found, subjects, auxiliary)) continue;
      known = true;
      const shape = readShape(this.text, this.words, index, found.verb, found.length, { it, whom }, masked);
      if (shape === undefined || DENIED.has(this.words[shape.next]?.lower ?? '')) continue;
      if (found.verb.alone === true && isOfItself(shape) && subjects.some(isPerson)) continue;
      // `..., looking back` goes on at the same time; `..., picks it up` comes after.
      const simultaneous = meanwhile || (trailing && found.form === 'ing');
      this.emit(subjects, shape.event, simultaneous, start, shape.next);
      for (const { name, thing } of shape.others ?? [])
        this.emit(subjects, { ...shape.event, object: name, thing }, true, start, shape.next);
      return null;
    }
    if (this.gesture(subjects, index, auxiliary !== null)) return null;
    const word = this.words[index];
    const written = word === undefined ? '' : this.text.slice(word.start, word.end);
    if (known) return `What follows "${written}" is not something I can hold a shot to.`;
    return written === '' ? 'There is no verb after the name.' : `"${written}" is not a verb I know here.`;
  }

  /** `MAYA nods and ...`: taken, and makes no event. */
  private gesture(subjects: readonly Entity[], index: number, auxiliary: boolean): boolean {
    const word = this.words[index];
    const after = auxiliary || subjects.length > 1 ? undefined : pastGesture(this.text, this.words, index);
    if (word === undefined || after === undefined) return false;
    this.idle ??= `"${this.text.slice(word.start, word.end)}" is not a verb I know here.`;
    this.next = after;
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
    this.amend((event) => {
      const found = { direction: event.direction ?? direction, side: event.side ?? side };
      const ways = event.class === 'travel' ? found : { side: found.side ?? found.direction };
      return { ...event, ...ways, speed: event.speed ?? this.stated(toMeasured(speed)) };
    });
    this.next = read.next;
    return true;
  }

  /** Says more of what was done last, by all who did it together. */
  private amend(more: (event: Event) => Event): void {
    const start = this.events.at(-1)?.where.start;
    for (let at = this.events.length - 1; at >= 0; at--) {
      const event = this.events[at];
      if (event?.where.start !== start || event === undefined) break;
      this.events[at] = more(event);
    }
  }

  /** `..., CANTEEN in her right hand` or `with CANTEEN in her right hand`. */
  private tail(subjects: readonly Entity[]): boolean {
    const subject = subjects[0];
    if (subject === undefined || !isPerson(subject)) return false;
    const said = readHolding(this.text, this.words, this.next) ?? readClothes(this.text, this.words, this.next);
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

/** Words passed at most before a `then`. */
const MOST_PASSED = 14;
/** What comes after these is somebody else's, or hangs on something. */
const LEADS_AWAY = new Set('as while when until till because before after since though although to for'.split(' '));
const LOOKS_TO = new Set(['at', 'to', 'toward', 'towards', 'back', 'up', 'down', 'over', 'left', 'right']);
/** Marks that open what is said in passing, and what closes it. */
const CLOSING: Readonly<Record<string, string>> = { ',': ',', '(': ')', '—': '—', '–': '–' };
const MOST_SAID = 8;
/** With one of these between the marks, somebody tells it, or it is no plain aside. */
const TELLS = new Set(
  'it they he she we i you who whom whose which that what says said thinks claims seems o.s v.o o.c o s v c if when unless almost nearly never not allegedly reportedly apparently supposedly probably possibly theory like unlike instead given chance'.split(
    ' ',
  ),
);
const HANDLES: ReadonlySet<EventClass> = new Set(['hold', 'take', 'drop', 'give', 'throw', 'change', 'wear', 'remove']);
const GOES: ReadonlySet<EventClass> = new Set(['travel', 'enter', 'exit']);
/** After what seemed understood, these take it back. */
const DENIED = new Set(['nowhere', 'nothing', 'nobody', 'never']);

/** Whether the comma at `index` stands in a list of names that ends in `and`. */
function isListed(words: readonly Word[], index: number): boolean {
  let at = index;
  while (words[at]?.lower === ',' && words[at + 1]?.kind === 'name') at += 2;
  if (words[at]?.lower === ',' && words[at + 1]?.lower === 'and') at++;
  return at > index && words[at]?.lower === 'and' && words[at + 1]?.kind === 'name';
}
