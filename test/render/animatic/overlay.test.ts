/** The frame about the picture: where the matte leaves it, what the timecode says, how long lines break. */
import assert from 'node:assert/strict';
import { createCanvas } from '@napi-rs/canvas';
import { timecode } from '../../../render/animatic/overlay/burn-in.ts';
import { layoutFor } from '../../../render/animatic/overlay/layout.ts';
import { brokenLines, shortened } from '../../../render/animatic/overlay/text.ts';
import { contextOf } from '../../../render/animatic/base/surface.ts';
import { pictureOf, plainDraw } from './canvas.ts';
import { staging } from './stagings.ts';

describe('the overlay', () => {
  it('fits the picture into the surface with bars where the aspects differ', () => {
    assert.deepEqual(layoutFor(1280, 720, 2.39).picture, { x: 0, y: 92, width: 1280, height: 536 });
    assert.equal(layoutFor(1280, 720, 2.39).bars, 'letterbox');
    assert.equal(layoutFor(1280, 720, 16 / 9).bars, 'none');
    assert.equal(layoutFor(1280, 720, 1.85).bars, 'none');
    const tall = layoutFor(1280, 720, 9 / 16);
    assert.equal(tall.bars, 'pillarbox');
    assert.deepEqual(tall.picture, { x: 438, y: 0, width: 405, height: 720 });
  });

  it('counts hours, minutes, seconds and frames', () => {
    assert.equal(timecode(0, 24), '00:00:00:00');
    assert.equal(timecode(1.5, 24), '00:00:01:12');
    assert.equal(timecode(61 + 23 / 24, 24), '00:01:01:23');
    assert.equal(timecode(3600, 25), '01:00:00:00');
    assert.equal(timecode(2 / 30, 30), '00:00:00:02');
  });

  it('breaks a line between words and shortens what never fits', () => {
    const context = contextOf(createCanvas(10, 10));
    context.font = '20px "DejaVu Sans"';
    const width = context.measureText('one two three').width;
    assert.deepEqual(brokenLines(context, 'one two three four', width), ['one two three', 'four']);
    assert.deepEqual(brokenLines(context, '  ', width), []);
    assert.ok(context.measureText(shortened(context, 'a very long heading indeed', width)).width <= width);
  });

  it('keeps the matte black, and leaves the burn-in away when asked', () => {
    const shot = staging({ aspect: 2.39 });
    const plain = pictureOf(plainDraw(), shot, 0, { overlay: false });
    assert.ok(plain.pixels.slice(0, 4 * plain.width).every((value, i) => i % 4 === 3 || value < 16));
    assert.notDeepEqual(pictureOf(plainDraw(), shot, 0, { overlay: true }).pixels, plain.pixels);
  });
});
