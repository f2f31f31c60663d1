/** How long an action of one person takes. Seconds. */
import { USUAL_TABLES, type Tables } from '../data/tables.ts';

export type ActionName = keyof Tables['actions']['values'];

/** Seconds for one adult. */
export interface ActionTime {
  readonly least: number;
  readonly typical: number;
  readonly long: number;
}

/** What an action takes. Source: MTM-1 data card (2019) where the row says so, else general knowledge. */
export function secondsOf(action: ActionName, { actions } = USUAL_TABLES): ActionTime {
  const [least, typical, long] = actions.values[action];
  return { least: Number(least), typical: Number(typical), long: Number(long) };
}
