/** How long an event takes: at least, usually and at most, by what is done, and by the way it goes. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';
import { remember } from '../model/memory.ts';
import type { Event } from '../model/screenplay.ts';
import { slotOf } from '../model/garments.ts';
import { secondsOf, type ActionName, type ActionTime } from '../physics/actions.ts';
import { fallSeconds } from '../physics/falls.ts';
import { speedsOf, timeToCover } from '../physics/locomotion.ts';

const NO_TIME: ActionTime = { least: 0, typical: 0, long: 0 };

/** Seconds. What is only stated takes none, and what goes on until something else happens has none of its own. */
export function secondsOfEvent(event: Event, tables: Tables = USUAL_TABLES): ActionTime {
  if (event.duration !== null) return always(event.duration.value);
  switch (event.class) {
    case 'travel':
      return ofWay(event, tables);
    case 'fall':
      return event.height === null ? NO_TIME : always(fallSeconds(event.height.value));
    case 'wear':
      if (event.verb === 'wear') return NO_TIME;
      return isSmall(event) ? named('put on hat', tables) : named('put on coat', tables);
    case 'remove':
      return isSmall(event) ? named('take off hat', tables) : named('take off coat', tables);
    case 'enter':
    case 'exit':
    case 'hold':
    case 'speak':
      return NO_TIME;
    default:
      return event.verb === 'is' ? NO_TIME : byVerb(event, tables);
  }
}

/** By class and verb; `usual` is for the other verbs of the class. */
const ACTIONS: Readonly<Record<string, Readonly<Record<string, ActionName>> & { readonly usual: ActionName }>> = {
  posture: {
    usual: 'sit down',
    stand: 'stand up',
    'get up': 'stand up',
    'get to the feet': 'stand up',
    kneel: 'bend/stoop/kneel one knee',
    'get to the knees': 'bend/stoop/kneel one knee',
    lie: 'lie down',
    turn: 'turn body 45-90',
    wheel: 'turn body 45-90',
    lean: 'reach and grasp',
  },
  look: { usual: 'look' },
  take: { usual: 'reach and grasp', draw: 'draw a handgun', catch: 'catch' },
  drop: { usual: 'let go', 'put down': 'put down', 'hang up': 'put down', pocket: 'put down' },
  give: { usual: 'hand over' },
  throw: { usual: 'throw' },
  jump: { usual: 'jump (standing)' },
  change: {
    usual: 'open or close',
    'put out': 'reach and grasp',
    extinguish: 'reach and grasp',
    'switch on': 'reach and grasp',
    'switch off': 'reach and grasp',
    kill: 'reach and grasp',
    light: 'light a match',
    strike: 'light a match',
    break: 'break',
    snap: 'break',
    tear: 'break',
    drink: 'sip',
    'take a sip': 'sip',
    fill: 'pour a glass',
    'top up': 'pour a glass',
    pour: 'pour a glass',
  },
};

function byVerb({ class: kind, verb }: Event, tables: Tables): ActionTime {
  const actions = ACTIONS[kind];
  return actions === undefined ? NO_TIME : named(actions[verb] ?? actions.usual, tables);
}

/** Kept by table: the same few actions are asked for in every shot. */
const known = new WeakMap<Tables, Map<ActionName, ActionTime>>();

function named(action: ActionName, tables: Tables): ActionTime {
  const times = remember(known, tables, () => new Map<ActionName, ActionTime>());
  let time = times.get(action);
  if (time === undefined) times.set(action, (time = secondsOf(action, tables)));
  return time;
}

function always(seconds: number): ActionTime {
  return { least: seconds, typical: seconds, long: seconds };
}

/** Travel with no distance goes on by itself. */
function ofWay({ distance, speed, gait }: Event, tables: Tables): ActionTime {
  if (distance === null) return NO_TIME;
  if (speed !== null && speed.value > 0) return always(distance.value / speed.value);
  const speeds = gait === null ? undefined : speedsOf(gait, tables);
  if (speeds === undefined) return NO_TIME;
  const at = (pace: number) => timeToCover(distance.value, pace, speeds.startUp);
  return { least: at(speeds.fastest), typical: at(speeds.typical), long: at(speeds.slowest) };
}

/** A hat is on in a moment, a coat is not. */
function isSmall(event: Event): boolean {
  return ['head', 'eyes', 'neck', 'hands', 'accessory'].includes(slotOf(event.object ?? ''));
}
