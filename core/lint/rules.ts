/** Every rule, in the order of the catalogue. */
import { framingMath } from './rules/camera/framing-math.ts';
import { chronology } from './rules/continuity/chronology.ts';
import { lineCrossed } from './rules/continuity/line-crossed.ts';
import { propHandSwitch } from './rules/continuity/prop-hand-switch.ts';
import { timeJump } from './rules/continuity/time-jump.ts';
import { twoPlaces } from './rules/continuity/two-places.ts';
import { doesNotFit } from './rules/dialogue/does-not-fit.ts';
import { overlap } from './rules/dialogue/overlap.ts';
import { screenTextTime } from './rules/dialogue/screen-text-time.ts';
import { speakerOffScreen } from './rules/dialogue/speaker-off-screen.ts';
import { actionTime } from './rules/physics/action-time.ts';
import { burnOrFillRate } from './rules/physics/burn-or-fill-rate.ts';
import { fallTime } from './rules/physics/fall-time.ts';
import { jumpLimit } from './rules/physics/jump-limit.ts';
import { loadLimit } from './rules/physics/load-limit.ts';
import { medium } from './rules/physics/medium.ts';
import { shadow } from './rules/physics/shadow.ts';
import { sky } from './rules/physics/sky.ts';
import { soundDelay } from './rules/physics/sound-delay.ts';
import { speedOnFoot } from './rules/physics/speed-on-foot.ts';
import { sunTime } from './rules/physics/sun-time.ts';
import { throwRange } from './rules/physics/throw-range.ts';
import { travelTime } from './rules/physics/travel-time.ts';
import { vehicleLimits } from './rules/physics/vehicle-limits.ts';
import { wind } from './rules/physics/wind.ts';
import { duration } from './rules/target/duration.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  propHandSwitch,
  lineCrossed,
  speedOnFoot,
  framingMath,
  duration,
  chronology,
  timeJump,
  twoPlaces,
  travelTime,
  doesNotFit,
  actionTime,
  speakerOffScreen,
  fallTime,
  sunTime,
  medium,
  wind,
  jumpLimit,
  throwRange,
  loadLimit,
  vehicleLimits,
  overlap,
  shadow,
  sky,
  screenTextTime,
  soundDelay,
  burnOrFillRate,
];
