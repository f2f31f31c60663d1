/** The backdrop of a place that nobody knows: a studio's soft cyclorama, lit from where the light stands. */
import { colourOf, css, dimmed, mixed } from '../base/colour.ts';
import type { Brush } from '../base/item.ts';
import { clamp } from '../base/numbers.ts';
import { along, vector } from '../base/vector.ts';
import { toScreen } from '../base/view.ts';

const WALL = colourOf('#4b5058');

export function paintBackdrop({ context, view, light, softSpot }: Brush): void {
  const level = mixed(WALL, light.ambient, 0.15);
  const horizon = toScreen(view, along(vector(view.eye.x, view.eye.y, view.eye.z), vector(view.ahead.x, 0, view.ahead.z), 4000));
  const line = horizon.depth > 0 ? clamp(horizon.y / view.height, -3, 3) * view.height : -view.height;
  const fade = context.createLinearGradient(0, line - view.height, 0, line + 1);
  fade.addColorStop(0, css(dimmed(level, 0.34)));
  fade.addColorStop(1, css(dimmed(level, 0.86)));
  context.fillStyle = fade;
  context.fillRect(0, 0, view.width, view.height);
  const glow = view.height * 1.1;
  context.globalAlpha = 0.35;
  context.drawImage(softSpot(mixed(level, light.direct, 0.25)), view.width / 2 - glow * 1.4, line - glow * 0.8, glow * 2.8, glow * 1.6);
  context.globalAlpha = 1;
}
