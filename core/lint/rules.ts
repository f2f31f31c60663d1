/** Every rule, in the order of the catalogue. */
import { faceTooSmall } from './rules/camera/face-too-small.ts';
import { framingMath } from './rules/camera/framing-math.ts';
import { groupDoesNotFit } from './rules/camera/group-does-not-fit.ts';
import { headLeavesFrame } from './rules/camera/head-leaves-frame.ts';
import { hiddenBehind } from './rules/camera/hidden-behind.ts';
import { lookMisses } from './rules/camera/look-misses.ts';
import { noLeadRoom } from './rules/camera/no-lead-room.ts';
import { subjectLeavesFrame } from './rules/camera/subject-leaves-frame.ts';
import { throughWall } from './rules/camera/through-wall.ts';
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
import { duplicate } from './rules/structure/duplicate.ts';
import { headingForm } from './rules/structure/heading-form.ts';
import { shotOrder } from './rules/structure/shot-order.ts';
import { uncovered } from './rules/structure/uncovered.ts';
import { undeclaredName } from './rules/structure/undeclared-name.ts';
import { unusedDeclaration } from './rules/structure/unused-declaration.ts';
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
  unusedDeclaration,
  undeclaredName,
  uncovered,
  shotOrder,
  headingForm,
  duplicate,
  subjectLeavesFrame,
  faceTooSmall,
  headLeavesFrame,
  noLeadRoom,
  hiddenBehind,
  throughWall,
  groupDoesNotFit,
  lookMisses,
];
