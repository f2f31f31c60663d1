/** The backdrop of a place that nobody knows: a studio's soft cyclorama, lit from where the light stands. */
import { colourOf, css, dimmed, mixed } from '../base/colour.ts';
import type { Rgb } from '../base/colour.ts';
import type { Brush } from '../base/item.ts';
import { clamp } from '../base/numbers.ts';
import { along, vector } from '../base/vector.ts';
import { toScreen } from '../base/view.ts';
import type { Light } from '../light/light.ts';

const WALL = colourOf('#4b5058');

/** The backdrop's colour where it meets the floor, which the floor takes on toward it. */
export function backdropColour(light: Light): Rgb {
  return dimmed(mixed(WALL, light.ambient, 0.22), 0.95);
}

export function paintBackdrop({ context, view, light }: Brush): void {
  const level = backdropColour(light);
  const horizon = toScreen(
    view,
    along(vector(view.eye.x, view.eye.y, view.eye.z), vector(view.ahead.x, 0, view.ahead.z), 4000),
  );
  const line = horizon.depth > 0 ? clamp(horizon.y / view.height, -3, 3) * view.height : -view.height;
  const fade = context.createLinearGradient(0, line - view.height, 0, line + 1);
  fade.addColorStop(0, css(dimmed(level, 0.36)));
  fade.addColorStop(1, css(level));
  context.fillStyle = fade;
  context.fillRect(0, 0, view.width, view.height);
}
