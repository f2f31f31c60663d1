/** Every known video model, one data file each. */
import sora2 from './models/sora-2.json' with { type: 'json' };
import sora2Pro from './models/sora-2-pro.json' with { type: 'json' };
import veo31 from './models/veo-3.1.json' with { type: 'json' };
import veo2 from './models/veo-2.json' with { type: 'json' };
import geminiOmniFlash from './models/gemini-omni-flash.json' with { type: 'json' };
import kling30 from './models/kling-3.0.json' with { type: 'json' };
import seedance20 from './models/seedance-2.0.json' with { type: 'json' };
import seedance25 from './models/seedance-2.5.json' with { type: 'json' };
import seedance1X from './models/seedance-1.x.json' with { type: 'json' };
import runwayGen45 from './models/runway-gen4.5.json' with { type: 'json' };
import runwayGen4Turbo from './models/runway-gen4-turbo.json' with { type: 'json' };
import lumaRay32 from './models/luma-ray-3.2.json' with { type: 'json' };
import hailuo02 from './models/hailuo-02.json' with { type: 'json' };
import hailuoH3 from './models/hailuo-h3.json' with { type: 'json' };
import wan26 from './models/wan-2.6.json' with { type: 'json' };
import wan27 from './models/wan-2.7.json' with { type: 'json' };
import wan22Open from './models/wan-2.2-open.json' with { type: 'json' };
import hunyuanvideo15Open from './models/hunyuanvideo-1.5-open.json' with { type: 'json' };
import ltx2Fast from './models/ltx-2-fast.json' with { type: 'json' };
import ltx25 from './models/ltx-2.5.json' with { type: 'json' };
import viduQ3 from './models/vidu-q3.json' with { type: 'json' };
import grokImagine from './models/grok-imagine.json' with { type: 'json' };
import pixverse from './models/pixverse.json' with { type: 'json' };
import novaReel11 from './models/nova-reel-1.1.json' with { type: 'json' };
import moonvalleyMarey from './models/moonvalley-marey.json' with { type: 'json' };
import kling40 from './models/kling-4.0.json' with { type: 'json' };
import minimaxH3Open from './models/minimax-h3-open.json' with { type: 'json' };
import wan30 from './models/wan-3.0.json' with { type: 'json' };

export const models = [
  sora2,
  sora2Pro,
  veo31,
  veo2,
  geminiOmniFlash,
  kling30,
  seedance20,
  seedance25,
  seedance1X,
  runwayGen45,
  runwayGen4Turbo,
  lumaRay32,
  hailuo02,
  hailuoH3,
  wan26,
  wan27,
  wan22Open,
  hunyuanvideo15Open,
  ltx2Fast,
  ltx25,
  viduQ3,
  grokImagine,
  pixverse,
  novaReel11,
  moonvalleyMarey,
  kling40,
  minimaxH3Open,
  wan30,
];
