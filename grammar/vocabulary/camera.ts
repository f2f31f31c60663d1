/** The camera's words: angle, height, side, support, lens, moves and their directions. */
import { words } from './word.ts';

export const angles = words(
  ['level', 'the lens looks straight ahead', 'eye level', 'level angle', 'neutral', 'straight on'],
  ['low', 'the lens looks up', 'low angle', 'looking up', 'hero angle'],
  ['high', 'the lens looks down', 'high angle', 'looking down'],
  [
    'overhead',
    'the lens looks straight down',
    "bird's-eye",
    "bird's eye view",
    "bird's-eye view",
    'top-down',
    'top shot',
    'god shot',
    'plan view',
    'overhead angle',
  ],
  ['worm', 'the lens looks straight up', "worm's-eye", "worm's eye view", "worm's-eye view", 'straight up', 'ant view'],
  ['dutch', 'the horizon is tipped', 'dutch angle', 'dutch tilt', 'canted', 'oblique'],
);

export const heights = words(
  ['ground', 'the lens is just off the ground', 'ground level', 'floor level', 'low mode'],
  ['knee', 'the lens is at knee height', 'knee level', 'knee height'],
  ['hip', 'the lens is at hip height', 'hip level', 'waist level', 'hip height', 'waist height'],
  ['chest', 'the lens is at chest height', 'chest level', 'chest height'],
  ['eye', "the lens is at the subject's eyes", 'head height', 'eye height'],
  ['second floor', 'the lens is as high as a second floor', 'second-floor height', 'above head'],
  ['aerial', 'the lens is high in the air', 'drone height', 'aerial level'],
  ['water', 'the lens is at the surface of the water', 'water level'],
  ['underwater', 'the lens is under water', 'submerged'],
);

export const sides = words(
  ['front', 'the camera faces the subject', 'the front', 'frontal', 'head-on'],
  ['three-quarter left', "between the subject's front and left", 'three-quarter-left', '3/4 left', 'front left'],
  [
    'three-quarter right',
    "between the subject's front and right",
    'three-quarter-right',
    '3/4 right',
    'front right',
    'three-quarter front',
    '3/4 front',
  ],
  ['left', "the camera is on the subject's left", 'the left', 'profile left', 'left profile'],
  [
    'right',
    "the camera is on the subject's right",
    'the right',
    'profile right',
    'right profile',
    'profile',
    'side',
    'the side',
    'side view',
  ],
  ['three-quarter back left', "between the subject's back and left", '3/4 back left', 'back left'],
  [
    'three-quarter back right',
    "between the subject's back and right",
    '3/4 back right',
    'back right',
    'three-quarter back',
    '3/4 back',
  ],
  ['behind', "the camera sees the subject's back", 'back', 'the back', 'rear', 'from behind'],
);

export const supports = words(
  ['tripod', 'the camera stands on a tripod', 'sticks', 'on sticks'],
  ['handheld', 'the operator carries the camera', 'hand-held', 'documentary', 'ENG'],
  ['shoulder', 'the camera rests on a shoulder', 'shoulder-mounted', 'shoulder rig'],
  ['dolly', 'the camera rides on a dolly', 'rails', 'on rails', 'on a dolly'],
  ['slider', 'the camera slides along a short rail'],
  ['crane', 'the camera hangs on a crane', 'jib', 'technocrane'],
  ['steadicam', 'the operator wears a stabilised rig', 'stabilised rig'],
  ['gimbal', 'the camera floats on a gimbal', 'ronin', 'stabilizer'],
  ['drone', 'the camera flies on a drone', 'UAV', 'FPV'],
  ['cable', 'the camera flies along a cable', 'cablecam'],
  ['car-mount', 'the camera is fixed to a car', 'hostess tray', 'process trailer'],
  ['camera-car', 'the camera follows on a car of its own', 'pursuit arm', 'russian arm'],
  ['helicopter', 'the camera flies in a helicopter', 'aerial mount'],
  ['body-mount', 'the camera is fixed to the actor', 'snorricam'],
  ['motion-control', 'a machine repeats the move exactly', 'moco'],
  ['underwater-housing', 'the camera is sealed for water'],
);

export const lenses = words(
  ['fisheye', 'sees half the world, bent'],
  ['ultra-wide', 'very wide view', 'super wide'],
  ['wide', 'wide view', 'wide-angle', 'wide lens'],
  ['normal', 'about as the eye sees', 'standard', 'standard lens', 'normal lens'],
  ['short-tele', 'a portrait lens', 'portrait lens'],
  ['tele', 'a long lens', 'telephoto', 'long lens'],
  ['super-tele', 'a very long lens'],
  ['macro', 'focuses very close', 'macro lens'],
  ['anamorphic', 'squeezes a wide picture, with its flares', 'scope', '2x'],
  ['tilt-shift', 'a plane of focus that can be tipped'],
  ['probe', 'a long thin lens for tiny places', 'snorkel'],
  ['prime', 'a lens of one focal length'],
);

export const focusWords = words(
  ['shallow focus', 'little is sharp besides the subject', 'shallow', 'shallow depth of field'],
  ['deep focus', 'near and far are sharp', 'deep depth of field'],
  ['soft focus', 'nothing is quite sharp'],
  ['rack focus', 'what is sharp changes from one to another', 'pull focus', 'focus pull', 'focus rack', 'rack'],
);

/** Moves by their verb; with a direction they get their full name (`pans left` is `pan-left`). */
export const moveVerbs = words(
  [
    'static',
    'the camera does not move',
    'locked-off',
    'locked off',
    'lock-off',
    'fixed',
    'held frame',
    'static shot',
    'still',
  ],
  ['pan', 'turns left or right on the spot'],
  ['tilt', 'turns up or down on the spot'],
  ['roll', 'turns around the lens', 'rotate'],
  ['track', 'travels along with the subject, or sideways', 'tracking', 'side-track', 'parallel track', 'side tracking'],
  ['truck', 'travels sideways', 'crab', 'slide', 'lateral'],
  ['dolly', 'travels toward the subject or away', 'push', 'pull', 'creep', 'move'],
  ['pedestal', 'rises or sinks without turning', 'ped', 'boom', 'rise', 'elevate'],
  ['lower', 'sinks without turning', 'sink'],
  ['crane', 'rises or sinks on an arm', 'jib'],
  ['orbit', 'travels around the subject', 'arc', 'circle'],
  ['zoom', 'changes the focal length'],
  ['crash-zoom', 'zooms very fast', 'crash zoom', 'snap zoom', 'whip zoom'],
  ['dolly-zoom', 'travels one way and zooms the other', 'dolly zoom', 'zolly', 'vertigo', 'contra-zoom', 'trombone'],
  ['whip-pan', 'turns so fast that the picture smears', 'whip pan', 'swish pan', 'zip pan'],
  ['follow', 'goes after the subject', 'tail'],
  ['lead', 'goes ahead of the subject, looking back', 'lead tracking', 'walk-and-talk lead', 'backtrack'],
  ['reveal', 'moves until something hidden shows', 'slide reveal'],
  ['fly-through', 'flies through the place', 'fly through'],
);

export const moveDirections = words(
  ['left', 'to the left of the frame', 'L', 'to the left'],
  ['right', 'to the right of the frame', 'R', 'to the right'],
  ['up', 'upward', 'upward', 'upwards'],
  ['down', 'downward', 'downward', 'downwards'],
  ['in', 'toward the subject', 'forward', 'forwards', 'closer', 'in (US)'],
  ['out', 'away from the subject', 'back', 'backward', 'backwards', 'away', 'out (US)'],
  ['clockwise', 'clockwise', 'cw'],
  ['counter-clockwise', 'against the clock', 'counterclockwise', 'anticlockwise', 'ccw'],
);
