/** Local clocks: the instant that a date and a clock time mean at a place, and back. Seconds of the clock, degrees east. */

const DAY_SECONDS = 86_400;

/** The instant of a local clock time. Without a zone, or with one nobody knows, by the sun's own time at the longitude, which is right to about two hours. */
export function instantOf(date: string, clock: number, zone: string | null, longitude: number): Date {
  const asUtc = new Date(`${date}T00:00:00Z`).getTime() + clock * 1000;
  // Asked again at the answer, which matters within hours of a change to or from summer time.
  const near = asUtc - aheadOfUtc(asUtc, zone, longitude);
  return new Date(asUtc - aheadOfUtc(near, zone, longitude));
}

/** Seconds of the local clock at an instant: `instantOf` the other way round. */
export function clockOf(instant: Date, zone: string | null, longitude: number): number {
  const local = instant.getTime() + aheadOfUtc(instant.getTime(), zone, longitude);
  const seconds = (local / 1000) % DAY_SECONDS;
  return seconds < 0 ? seconds + DAY_SECONDS : seconds;
}

/** Milliseconds that the clock of a place is ahead of UTC. */
function aheadOfUtc(instant: number, zone: string | null, longitude: number): number {
  const parts = zone === null ? undefined : clockOfZone(zone)?.formatToParts(new Date(instant));
  if (parts === undefined) return (longitude / 15) * 3_600_000;
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value ?? 0);
  const shown = [part('hour'), part('minute'), part('second')] as const;
  return Date.UTC(part('year'), part('month') - 1, part('day'), ...shown) - Math.floor(instant / 1000) * 1000;
}

/** By zone; none where nobody knows the zone. Making one costs more than asking it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

function clockOfZone(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) clocks.set(zone, makeClock(zone));
  return clocks.get(zone);
}

function makeClock(timeZone: string): Intl.DateTimeFormat | undefined {
  const figures = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...figures, second: 'numeric' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
