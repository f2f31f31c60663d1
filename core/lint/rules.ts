/** Every rule, in the order of the catalogue. */
import { actionOutOfFrame } from './rules/camera/action-out-of-frame.ts';
import { angleHeight } from './rules/camera/angle-height.ts';
import { faceTooSmall } from './rules/camera/face-too-small.ts';
import { focusClaim } from './rules/camera/focus-claim.ts';
import { framingMath } from './rules/camera/framing-math.ts';
import { groupDoesNotFit } from './rules/camera/group-does-not-fit.ts';
import { headLeavesFrame } from './rules/camera/head-leaves-frame.ts';
import { hiddenBehind } from './rules/camera/hidden-behind.ts';
import { lookMisses } from './rules/camera/look-misses.ts';
import { moveTooFast } from './rules/camera/move-too-fast.ts';
import { noLeadRoom } from './rules/camera/no-lead-room.ts';
import { noRoom } from './rules/camera/no-room.ts';
import { opposedMoves } from './rules/camera/opposed-moves.ts';
import { panTooFast } from './rules/camera/pan-too-fast.ts';
import { slowMotionMath } from './rules/camera/slow-motion-math.ts';
import { subjectLeavesFrame } from './rules/camera/subject-leaves-frame.ts';
import { throughWall } from './rules/camera/through-wall.ts';
import { actionMatch } from './rules/continuity/action-match.ts';
import { appearanceChange } from './rules/continuity/appearance-change.ts';
import { blockingJump } from './rules/continuity/blocking-jump.ts';
import { tooManyMoves } from './rules/camera/too-many-moves.ts';
import { chronology } from './rules/continuity/chronology.ts';
import { deadButActs } from './rules/continuity/dead-but-acts.ts';
import { eyeline } from './rules/continuity/eyeline.ts';
import { handsFull } from './rules/continuity/hands-full.ts';
import { headCount } from './rules/continuity/head-count.ts';
import { jumpCut } from './rules/continuity/jump-cut.ts';
import { leftButActs } from './rules/continuity/left-but-acts.ts';
import { levelChange } from './rules/continuity/level-change.ts';
import { lightSide } from './rules/continuity/light-side.ts';
import { lineCrossed } from './rules/continuity/line-crossed.ts';
import { moonPhase } from './rules/continuity/moon-phase.ts';
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
import { likenessWithoutConsent } from './rules/policy/likeness-without-consent.ts';
import { duplicate } from './rules/structure/duplicate.ts';
import { headingForm } from './rules/structure/heading-form.ts';
import { shotOrder } from './rules/structure/shot-order.ts';
import { uncovered } from './rules/structure/uncovered.ts';
import { undeclaredName } from './rules/structure/undeclared-name.ts';
import { unusedDeclaration } from './rules/structure/unused-declaration.ts';
import { descriptionDrift } from './rules/style/description-drift.ts';
import { emptyPraise } from './rules/style/empty-praise.ts';
import { vagueMotion } from './rules/style/vague-motion.ts';
import { duration } from './rules/target/duration.ts';
import { promptLength } from './rules/target/prompt-length.ts';
import { retired } from './rules/target/retired.ts';
import { shotsPerClip } from './rules/target/shots-per-clip.ts';
import { standaloneReference } from './rules/target/standalone-reference.ts';
import { tooManyBeats } from './rules/target/too-many-beats.ts';
import { unsupportedSetting } from './rules/target/unsupported-setting.ts';
import { faults } from './faults.ts';
import type { Described, Rule } from './rule.ts';

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
  opposedMoves,
  tooManyMoves,
  panTooFast,
  moveTooFast,
  angleHeight,
  focusClaim,
  noRoom,
  actionOutOfFrame,
  slowMotionMath,
  promptLength,
  tooManyBeats,
  shotsPerClip,
  unsupportedSetting,
  standaloneReference,
  retired,
  emptyPraise,
  vagueMotion,
  descriptionDrift,
  likenessWithoutConsent,
  moonPhase,
  deadButActs,
];

/** Everything that a finding may be called by, each with a page. */
export const catalogue: readonly Described[] = [...rules, ...faults];

/** What a configuration may set the severity of: all but its own mistakes. */
export const settable: readonly Described[] = catalogue.filter(({ id }) => id !== 'structure/config');
