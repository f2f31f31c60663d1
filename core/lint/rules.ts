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
import { actionMatch } from './rules/continuity/action-match.ts';
import { appearanceChange } from './rules/continuity/appearance-change.ts';
import { blockingJump } from './rules/continuity/blocking-jump.ts';
import { chronology } from './rules/continuity/chronology.ts';
import { eyeline } from './rules/continuity/eyeline.ts';
import { handsFull } from './rules/continuity/hands-full.ts';
import { headCount } from './rules/continuity/head-count.ts';
import { jumpCut } from './rules/continuity/jump-cut.ts';
import { leftButActs } from './rules/continuity/left-but-acts.ts';
import { levelChange } from './rules/continuity/level-change.ts';
import { lightSide } from './rules/continuity/light-side.ts';
import { lineCrossed } from './rules/continuity/line-crossed.ts';
import { notInScene } from './rules/continuity/not-in-scene.ts';
import { propGone } from './rules/continuity/prop-gone.ts';
import { propHandSwitch } from './rules/continuity/prop-hand-switch.ts';
import { propNotHeld } from './rules/continuity/prop-not-held.ts';
import { screenDirection } from './rules/continuity/screen-direction.ts';
import { setChange } from './rules/continuity/set-change.ts';
import { timeJump } from './rules/continuity/time-jump.ts';
import { twoPlaces } from './rules/continuity/two-places.ts';
import { wardrobeChange } from './rules/continuity/wardrobe-change.ts';
import { weatherChange } from './rules/continuity/weather-change.ts';
import { speedOnFoot } from './rules/physics/speed-on-foot.ts';
import { travelTime } from './rules/physics/travel-time.ts';
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
  leftButActs,
  eyeline,
  wardrobeChange,
  jumpCut,
  notInScene,
  propNotHeld,
  screenDirection,
  setChange,
  propGone,
  blockingJump,
  appearanceChange,
  handsFull,
  actionMatch,
  levelChange,
  weatherChange,
  lightSide,
  headCount,
];
