/** Times of day: whether two can be one and the same moment, and how a clock is written. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';

/** Hours after midnight, by word; undefined where it is not known. */
function hoursOf(word: string, { light }: Tables): readonly (readonly number[])[] | undefined {
  return (light.ordinaryHours.values as Readonly<Record<string, readonly (readonly number[])[]>>)[word];
}

/** True where either word is not known. */
export function timeWordsMeet(a: string, b: string, tables = USUAL_TABLES): boolean {
  const [ones, others] = [hoursOf(a, tables), hoursOf(b, tables)];
  if (a === b || ones === undefined || others === undefined) return true;
  return ones.some(([from = 0, until = 0]) => others.some(([start = 0, end = 0]) => from <= end && start <= until));
}

/** Whether a time of day can still come on the day of another one; true where it is not known. */
export function comesAfter(word: string, hour: number, tables = USUAL_TABLES): boolean {
  const spans = hoursOf(word, tables);
  return spans === undefined || spans.some(([, until = 24]) => until > hour);
}

/** The first hour after midnight at which a word is used; undefined where it is not known. */
export function hourOf(word: string, tables = USUAL_TABLES): number | undefined {
  return hoursOf(word, tables)?.at(-1)?.[0];
}

/** `17:40`, of seconds after midnight. */
export function clockWords(clock: number): string {
  const minutes = Math.round(clock / 60) % 1440;
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `21 June`, of `2026-06-21`. */
export function dateWords(date: string): string {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  return `${String(day)} ${MONTHS[month - 1] ?? ''}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
