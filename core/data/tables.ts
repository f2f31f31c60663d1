/** Every figure of the domain as it comes with the tools: what formulas, timeline, staging and rules measure by. */
import actions from './actions.json' with { type: 'json' };
import beaufort from './beaufort.json' with { type: 'json' };
import falls from './falls.json' with { type: 'json' };
import framing from './framing.json' with { type: 'json' };
import gravity from './gravity.json' with { type: 'json' };
import lenses from './lenses.json' with { type: 'json' };
import light from './light.json' with { type: 'json' };
import locomotion from './locomotion.json' with { type: 'json' };
import materials from './materials.json' with { type: 'json' };
import persistence from './persistence.json' with { type: 'json' };
import rates from './rates.json' with { type: 'json' };
import sky from './sky.json' with { type: 'json' };
import sound from './sound.json' with { type: 'json' };
import speech from './speech.json' with { type: 'json' };
import strength from './strength.json' with { type: 'json' };
import supports from './supports.json' with { type: 'json' };
import travel from './travel.json' with { type: 'json' };
import vehicles from './vehicles.json' with { type: 'json' };

/** A table a file. A team's own figures make another object of the same shape. */
export const USUAL_TABLES = {
  actions,
  beaufort,
  falls,
  framing,
  gravity,
  lenses,
  light,
  locomotion,
  materials,
  persistence,
  rates,
  sky,
  sound,
  speech,
  strength,
  supports,
  travel,
  vehicles,
};

export type Tables = typeof USUAL_TABLES;
