/** The air, the light and the rules of the world. */
import { words } from './word.ts';

export const weathers = words(
  ['clear', 'no clouds', 'sunny', 'cloudless'],
  ['partly-cloudy', 'some clouds', 'fair'],
  ['overcast', 'closed clouds', 'grey', 'cloudy'],
  ['haze', 'thin haze', 'hazy'],
  ['mist', 'thin fog', 'misty'],
  ['fog', 'fog', 'foggy'],
  ['drizzle', 'fine rain'],
  ['rain', 'rain', 'rainy', 'raining'],
  ['heavy-rain', 'heavy rain', 'downpour', 'heavy rain'],
  ['thunderstorm', 'rain with thunder', 'storm'],
  ['sleet', 'rain and snow'],
  ['snow', 'snow', 'flurries', 'snowing'],
  ['blizzard', 'snow in a storm', 'whiteout'],
  ['hail', 'hail'],
  ['wind', 'wind', 'windy', 'breezy'],
  ['gale', 'strong wind'],
  ['dust', 'dust in the air', 'sandstorm', 'dust storm', 'sand'],
  ['smoke', 'smoke in the air', 'smog'],
  ['aurora', 'northern lights'],
);

export const lights = words(
  ['key', 'the main light', 'key light'],
  ['fill', 'softens the shadows of the key', 'fill light'],
  ['three-point', 'key, fill and back light'],
  ['high-key', 'bright, few shadows'],
  ['low-key', 'dark, strong shadows', 'chiaroscuro'],
  ['rembrandt', 'a triangle of light on the far cheek'],
  ['loop', 'a small shadow of the nose on the cheek'],
  ['broad', 'the side of the face toward the camera is lit'],
  ['short', 'the side of the face away from the camera is lit'],
  ['butterfly', 'from above the camera', 'paramount'],
  ['split', 'one half of the face lit', 'side light'],
  ['back', 'from behind the subject', 'backlight', 'backlit', 'contre-jour'],
  ['rim', 'an edge of light around the subject', 'kicker', 'hair light', 'edge light'],
  ['silhouette', 'the subject dark before a bright ground'],
  ['top', 'from above', 'top light'],
  ['under', 'from below', 'bottom light', 'underlight', 'ghoul'],
  ['practical', 'from a lamp in the picture', 'practicals', 'motivated'],
  ['natural', 'as it is', 'available light'],
  ['hard', 'sharp shadows'],
  ['soft', 'no sharp shadows', 'diffused', 'bounce'],
  ['volumetric', 'visible beams', 'god rays', 'shafts'],
  ['neon', 'coloured tubes'],
  ['candle', 'candlelight', 'candlelight', 'firelight'],
  ['moon', 'moonlight', 'moonlight'],
  ['sun', 'direct sun', 'sunlight', 'low sun', 'high sun'],
  ['day-for-night', 'night shot by day', 'nuit américaine'],
  ['gobo', 'patterned shadow', 'venetian blind shadows', 'dappled'],
  ['flicker', 'unsteady light', 'strobe', 'police lights'],
);

/** Where light and wind come from: a side of the frame or a compass point. */
export const screenSides = words(
  ['left', 'the left of the frame', 'camera left', 'frame left', 'screen left', 'the left'],
  ['right', 'the right of the frame', 'camera right', 'frame right', 'screen right', 'the right'],
  ['front', 'where the camera stands', 'the front', 'camera'],
  ['behind', 'beyond the subject', 'the back'],
  ['above', 'overhead', 'overhead'],
  ['below', 'under the subject', 'beneath'],
  ['north', 'the north', 'the north', 'N'],
  ['north-east', 'the north-east', 'NE', 'the north-east', 'northeast', 'the northeast'],
  ['east', 'the east', 'the east', 'E'],
  ['south-east', 'the south-east', 'SE', 'the south-east', 'southeast', 'the southeast'],
  ['south', 'the south', 'the south', 'S'],
  ['south-west', 'the south-west', 'SW', 'the south-west', 'southwest', 'the southwest'],
  ['west', 'the west', 'the west', 'W'],
  ['north-west', 'the north-west', 'NW', 'the north-west', 'northwest', 'the northwest'],
);

export const worlds = words(
  ['realistic', 'physics as we know it'],
  ['heightened', 'an action film: physics errors become warnings'],
  ['cartoon', 'no physics'],
  ['moon', 'a sixth of the weight, no air'],
  ['orbit', 'no weight'],
  ['underwater', 'under water'],
);

export const aspects = words(
  ['1.33:1', 'silent film and old television', '4:3', 'Academy-ish'],
  ['1.37:1', 'sound film before the wide screen', 'Academy'],
  ['1.43:1', 'large format', 'IMAX'],
  ['1.66:1', 'European wide', 'European wide'],
  ['1.78:1', 'television', '16:9', 'HD'],
  ['1.85:1', 'flat cinema', 'flat'],
  ['1.90:1', 'digital cinema', '17:9', 'DCI', 'IMAX digital'],
  ['2.00:1', 'between flat and scope', '18:9', '2:1', 'Univisium'],
  ['2.20:1', '70 mm film', '70 mm', '70mm', 'Todd-AO'],
  ['2.35:1', 'scope before 1970', 'scope (pre-1970)'],
  ['2.39:1', 'scope', 'scope', 'anamorphic', '2.40:1', '2.4:1', '12:5'],
  ['2.76:1', 'the widest of film', 'Ultra Panavision'],
  ['21:9', 'ultrawide screens', 'ultrawide', '2.33:1'],
  ['9:16', 'upright', 'vertical', 'portrait'],
  ['4:5', 'upright, nearly square'],
  ['1:1', 'square', 'square'],
);

/** Recorded width and height in millimetres. Source: published camera data (ALEXA 35 4K 16:9, full frame, Super 16 and so on). */
export const sensors: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  'super 35': { width: 24.9, height: 14 },
  'super 35 open gate': { width: 28, height: 19.2 },
  'full frame': { width: 36, height: 24 },
  'large format': { width: 36.7, height: 25.54 },
  '65': { width: 54.12, height: 25.58 },
  'super 16': { width: 12.52, height: 7.41 },
  imax: { width: 70.41, height: 52.63 },
  'micro four thirds': { width: 17.3, height: 13 },
};
