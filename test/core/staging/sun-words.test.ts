/** The hours of the words in scene headings, at places and dates that almanacs have too. */
import assert from 'node:assert/strict';
import { times } from '../../../grammar/vocabulary/headings.ts';
import { clockOf, instantOf } from '../../../core/staging/local-clock.ts';
import { moonAt, solarNoon, sunAt, trueAltitude } from '../../../core/staging/sky-clock.ts';
import {
  altitudeWindow,
  degreesOutside,
  isSunToken,
  isWithin,
  usualHours,
  whenIs,
  type ClockSpan,
} from '../../../core/staging/sun-words.ts';
import { near } from '../../support/near.ts';

const PARIS = { latitude: 48.8566, longitude: 2.3522, zone: 'Europe/Paris' };
const TROMSO = { latitude: 69.6489, longitude: 18.9551, zone: 'Europe/Oslo' };
const MIDSUMMER = '2026-06-21';
const MIDWINTER = '2026-12-21';

describe('the hours of the sun', () => {
  it('have it 36° high at 18:00 on midsummer in Paris', () => {
    const instant = instantOf(MIDSUMMER, clock('18:00'), PARIS.zone, PARIS.longitude);
    const { altitude } = sunAt(instant, PARIS.latitude, PARIS.longitude);
    assert.ok(altitude >= 35.5 && altitude <= 39, String(altitude));
    near(degreesOutside(altitudeWindow('GOLDEN HOUR'), altitude), 29.8, 0.2);
  });

  it('have a golden hour from 21:08 on midsummer in Paris, and one in the morning', () => {
    const spans = whenIs('GOLDEN HOUR', MIDSUMMER, PARIS);
    assert.equal(spans.length, 2);
    nearClock(spans[1]?.from, '21:08');
    near(spans.reduce((sum, { from, until }) => sum + until - from, 0) / 60, 151, 2);
  });

  it('have two hours of golden hour in Paris at the equinox, more than four in Oslo on midsummer', () => {
    const minutes = (date: string, place: typeof PARIS) =>
      whenIs('GOLDEN HOUR', date, place).reduce((sum, { from, until }) => sum + until - from, 0) / 60;
    near(minutes('2026-03-20', PARIS), 122, 1);
    near(minutes(MIDSUMMER, { latitude: 59.9139, longitude: 10.7522, zone: 'Europe/Oslo' }), 262, 2);
  });

  it('have the sun set at 16:56 on midwinter in Paris', () => {
    const [day] = whenIs('DAY', MIDWINTER, PARIS);
    nearClock(day?.until, '16:56');
    nearClock(whenIs('AFTERNOON', MIDWINTER, PARIS)[0]?.until, '16:56');
    assert.ok(isWithin(whenIs('GOLDEN HOUR', MIDWINTER, PARIS), clock('16:40')));
  });

  it('have no sunrise and no day on midwinter in Tromsø, and no night on midsummer', () => {
    assert.deepEqual(whenIs('SUNRISE', MIDWINTER, TROMSO), []);
    assert.deepEqual(whenIs('DAY', MIDWINTER, TROMSO), []);
    assert.deepEqual(whenIs('NIGHT', MIDSUMMER, TROMSO), []);
    assert.deepEqual(whenIs('DAY', MIDSUMMER, TROMSO), [{ from: 0, until: 86_400 }]);
  });

  it('have noon at 13:52 on midsummer in Paris, an hour either way', () => {
    const [noon] = whenIs('NOON', MIDSUMMER, PARIS);
    nearClock(noon?.from, '12:52');
    nearClock(noon?.until, '14:52');
  });

  it('tell dawn from dusk, and night from what looks like it', () => {
    assert.ok((whenIs('DAWN', MIDSUMMER, PARIS)[0]?.until ?? Infinity) < clock('06:00'));
    assert.ok((whenIs('DUSK', MIDSUMMER, PARIS)[0]?.from ?? 0) > clock('21:45'));
    const [before, after] = whenIs('NIGHT', MIDWINTER, PARIS);
    assert.equal(before?.from, 0);
    assert.equal(after?.until, 86_400);
    nearClock(after?.from, '17:33');
    nearClock(whenIs('NIGHT', MIDWINTER, PARIS, true)[1]?.from, '16:56');
  });

  it('call a dark winter evening an evening', () => {
    assert.ok(isWithin(whenIs('EVENING', MIDWINTER, PARIS), clock('20:00')));
  });
});

describe('the words of the sun', () => {
  it('are all those of the headings', () => {
    assert.deepEqual(
      times.map((word) => word.id).filter((id) => !isSunToken(id)),
      [],
    );
    assert.equal(isSunToken('note'), false);
  });

  it('have usual hours where place or date is unknown', () => {
    assert.deepEqual(usualHours('DAY'), [{ from: clock('05:00'), until: clock('21:00') }]);
    assert.ok(isWithin(usualHours('NIGHT'), clock('17:30')));
    assert.ok(isWithin(usualHours('NIGHT'), clock('07:59')));
    assert.ok(!isWithin(usualHours('NIGHT'), clock('12:00')));
    assert.ok(isWithin(usualHours('NIGHT'), clock('16:50'), 600));
    assert.ok(isWithin(usualHours('MIDNIGHT'), clock('00:00')));
  });

  it('hold nowhere below 60° outside their usual hours', () => {
    for (const latitude of [-55, -35, 0, 35, 50]) {
      for (const date of ['2026-03-20', MIDSUMMER, MIDWINTER]) {
        for (const { id } of times) {
          if (!isSunToken(id)) continue;
          const outside = whenIs(id, date, { latitude, longitude: 0, zone: 'UTC' }).filter(
            (span) => !isWithin(usualHours(id), (span.from + span.until) / 2),
          );
          assert.deepEqual(outside, [], `${id} at ${String(latitude)}° on ${date}`);
        }
      }
    }
  });
});

describe('local clocks', () => {
  it('come back from the instants they mean, across the change to summer time too', () => {
    for (const date of [MIDSUMMER, MIDWINTER, '2026-03-29', '2026-10-25']) {
      for (const text of ['00:30', '03:30', '12:00', '23:59']) {
        const instant = instantOf(date, clock(text), PARIS.zone, PARIS.longitude);
        assert.equal(clockOf(instant, PARIS.zone, PARIS.longitude), clock(text), `${date} ${text}`);
      }
    }
    assert.equal(instantOf('2026-03-29', clock('03:30'), PARIS.zone, 0).toISOString(), '2026-03-29T01:30:00.000Z');
  });

  it('go by the sun where no zone is known', () => {
    assert.equal(instantOf(MIDSUMMER, clock('12:00'), null, 30).toISOString(), '2026-06-21T10:00:00.000Z');
    assert.equal(instantOf(MIDSUMMER, clock('12:00'), 'Nowhere/At_All', 30).toISOString(), '2026-06-21T10:00:00.000Z');
    assert.equal(clockOf(new Date('2026-06-21T23:00:00Z'), null, 30), clock('01:00'));
  });

  it('have noon on the date asked for, on either side of the date line', () => {
    assert.equal(solarNoon(MIDSUMMER, -36.8, 174.7).toISOString().slice(0, 13), '2026-06-21T00');
    assert.equal(solarNoon(MIDSUMMER, 21.3, -157.8).toISOString().slice(0, 13), '2026-06-21T22');
  });
});

describe('the sky over a place', () => {
  it('takes the bending of the air off again', () => {
    near(trueAltitude(0.4845), 0, 0.01);
    near(trueAltitude(45), 44.98, 0.01);
  });

  it('has the moon full where almanacs have it full', () => {
    // Full moon of 24 November 2026, 14:53 UTC.
    near(moonAt(new Date('2026-11-24T14:53:00Z'), 0, 0).phase, 0.5, 0.02);
  });
});

function clock(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 3600 + minutes * 60;
}

/** To a minute. */
function nearClock(seconds: ClockSpan['from'] | undefined, text: string): void {
  near(seconds, clock(text), 60);
}
