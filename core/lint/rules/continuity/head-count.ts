/** More or fewer people than before, in a vehicle or a crowd, and nobody came or went. */
import type { Placed, Seat } from '../../../model/screenplay.ts';
import type { Where } from '../../../model/where.ts';
import { mayTell } from '../../../timeline/aspects.ts';
import { contradictionsIn, unreadBetween } from '../../../timeline/contradictions.ts';
import type { Passage, ShotTrace } from '../../../timeline/timeline.ts';
import { sizeOrder } from '../../../staging/optics.ts';
import type { Film } from '../../film.ts';
import { defineRule } from '../../rule.ts';
import type { Report } from '../../rule.ts';
import { earlierWords } from '../../words.ts';

export const headCount = defineRule({
  id: 'continuity/head-count',
  summary: 'More or fewer people than before, or in other seats, and nobody came or went.',
  severity: 'warning',
  tables: ['persistence'],
  figures: {
    guess: { value: 0.25, unit: '', source: 'how far off a crowd is counted by eye; our own estimate' },
  },
  check(passage, film, report, { guess }) {
    for (const { name, was, now, wasSaid, nowSaid, traced } of contradictionsIn(passage, 'seat')) {
      report({
        where: now.where,
        ...(traced === null ? {} : { shot: traced.shot.id }),
        severity: 'error',
        message: `${name} was ${outOf(was.value, now.value, wasSaid)} ${earlierWords(was, passage)}; here ${outOf(now.value, was.value, nowSaid)}, and nobody got in or out.`,
        because: [{ message: `${name} ${outOf(was.value, now.value, wasSaid)} here`, where: was.where }],
      });
    }
    let riders: Row | undefined;
    let crowds: Row | undefined;
    for (const row of rowsIn(passage)) {
      const inVehicle = row.placed.some(({ vehicle }) => (vehicle?.name ?? null) !== null);
      const counted = row.placed.some(({ count }) => count !== null);
      if (inVehicle) {
        tooMany(row, film, report);
        if (riders !== undefined) fewerRiders(riders, row, passage, report);
        riders = row;
      }
      if (!counted) continue;
      if (crowds !== undefined) otherCrowd(crowds, row, passage, report, guess);
      crowds = row;
    }
  },
});

/** Out of the vehicle that the other side names. */
function outOf(seat: unknown, other: unknown, said: string): string {
  const vehicle = seat === null && other !== null ? (other as Seat).name : null;
  return vehicle === null ? said : `out of the ${vehicle}`;
}

/** All that one directive or more place at one moment. */
interface Row {
  readonly placed: readonly Placed[];
  readonly traced: ShotTrace | null;
}

function rowsIn({ scene }: Passage): readonly Row[] {
  const rows: Row[] = [];
  if (scene.scene.present.length > 0) rows.push({ placed: scene.scene.present, traced: null });
  for (const traced of scene.shots)
    if (traced.shot.blocking.length > 0) rows.push({ placed: traced.shot.blocking, traced });
  return rows;
}

function ridersOf({ placed }: Row, vehicle: string): readonly Placed[] {
  return placed.filter((each) => each.vehicle?.name === vehicle);
}

function vehiclesOf({ placed }: Row): readonly string[] {
  return [...new Set(placed.flatMap(({ vehicle }) => vehicle?.name ?? []))];
}

function tooMany(row: Row, { screenplay }: Film, report: Report): void {
  for (const name of vehiclesOf(row)) {
    const seats = screenplay.cast.find(name)?.seats;
    const riders = ridersOf(row, name);
    const heads = riders.reduce((sum, { count }) => sum + (count ?? 1), 0);
    const last = riders.at(-1);
    if (seats === undefined || seats === null || heads <= seats.value || last === undefined) continue;
    report({
      where: last.where,
      ...shotOf(row),
      severity: 'error',
      message: `${String(heads)} people are in the ${name}, which has ${String(seats.value)} ${seats.value === 1 ? 'seat' : 'seats'}.`,
      because: [{ message: 'Its seats', where: seats.where }],
    });
  }
}

/** Both times all of them are told, and the picture is no closer than before. */
function fewerRiders(before: Row, now: Row, passage: Passage, report: Report): void {
  if (isCloser(before, now)) return;
  for (const name of vehiclesOf(now)) {
    const [were, are] = [ridersOf(before, name), ridersOf(now, name)];
    const [first, last] = [were[0], are.at(-1)];
    if (first === undefined || last === undefined || are.length >= were.length) continue;
    if ([...were, ...are].some(({ count }) => count !== null)) continue;
    if (are.some((each) => !were.some((other) => other.name === each.name))) continue;
    const gone = were.filter((each) => now.placed.every((other) => other.name !== each.name));
    if (gone.length !== were.length - are.length || gone.some((each) => moved(each.name, before, now, passage)))
      continue;
    if (mayBeTold(passage, first.where, last.where)) continue;
    report({
      where: last.where,
      ...shotOf(now),
      message: `${String(were.length)} people were in the ${name} before, ${String(are.length)} ${isOrAre(are)} now, and nobody got out: ${gone.map((each) => each.name).join(' and ')} ${isOrAre(gone)} missing.`,
      because: gone.map((each) => ({ message: `${each.name} is in the ${name} here`, where: each.where })),
    });
  }
}

function isOrAre({ length }: readonly unknown[]): string {
  return length === 1 ? 'is' : 'are';
}

function otherCrowd(before: Row, now: Row, passage: Passage, report: Report, guess: number): void {
  for (const { name, count, where, text } of now.placed) {
    if (count === null) continue;
    const was = before.placed.find((each) => each.count !== null && kindOf(each.name) === kindOf(name));
    if (was === undefined || was.count === null) continue;
    const most = Math.max(was.count, count);
    // Of many nobody counts every head, and a closer picture holds fewer.
    const slack = most < 10 ? 0 : guess * most;
    if (Math.abs(was.count - count) <= slack || (count < was.count && isCloser(before, now))) continue;
    if (/\b(?:about|some|more|other|another)\b/i.test(text) || mayBeTold(passage, was.where, where)) continue;
    report({
      where,
      ...shotOf(now),
      message: `${String(was.count)} ${was.name} before, ${String(count)} now, and nobody came or went.`,
      because: [{ message: `${String(was.count)} ${was.name} here`, where: was.where }],
    });
  }
}

function shotOf({ traced }: Row): { readonly shot?: string } {
  return traced === null ? {} : { shot: traced.shot.id };
}

function kindOf(name: string): string {
  return name.toLowerCase().replace(/s$/, '');
}

/** A scene's opening is seen whole; a shot that names no size may hold less of it. */
function isCloser(before: Row, now: Row): boolean {
  const at = ({ traced }: Row) => (sizeOrder as readonly string[]).indexOf(traced?.shot.size?.value ?? '');
  const [was, is] = [before.traced === null ? sizeOrder.length : at(before), at(now)];
  if (is < 0 || was < 0) return true;
  return was === sizeOrder.length ? is < (sizeOrder as readonly string[]).indexOf('WS') : is < was;
}

function moved(name: string, before: Row, now: Row, { scene }: Passage): boolean {
  const from = before.traced === null ? 0 : scene.shots.indexOf(before.traced);
  const until = now.traced === null ? 0 : scene.shots.indexOf(now.traced);
  return scene.shots
    .slice(from, until + 1)
    .some(({ steps }) => steps.some(({ event }) => event.subject === name && event.class !== 'look'));
}

function mayBeTold(passage: Passage, from: Where, until: Where): boolean {
  return unreadBetween(passage, from, until).some(
    (text) =>
      mayTell(text, 'seat') ||
      /\b(?:come|go|gone|arriv|join|gather|dispers|thin|more|fewer|empt|fill|alone)/i.test(text),
  );
}
