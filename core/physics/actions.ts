/** How long an action of one person takes, and how long someone must be out of sight to have changed. Seconds. */
import actions from '../data/actions.json' with { type: 'json' };
import persistence from '../data/persistence.json' with { type: 'json' };

export type ActionName = keyof typeof actions.values;

/** Seconds for one adult. */
export interface ActionTime {
  readonly least: number;
  readonly typical: number;
  readonly long: number;
}

type ActionRows = Readonly<Record<ActionName, readonly (number | string)[]>>;

/** What an action takes. Source: MTM-1 data card (2019) where the row says so, else overridable defaults. */
export function secondsOf(action: ActionName, rows: ActionRows = actions.values): ActionTime {
  const [least, typical, long] = rows[action];
  return { least: Number(least), typical: Number(typical), long: Number(long) };
}

export type Change = keyof typeof persistence.minutes;

/** The shortest time out of sight that explains a change nobody told of; without end for what never changes by itself. */
export function secondsToChange(
  change: Change,
  minutes: Readonly<Record<Change, number | null>> = persistence.minutes,
): number {
  return (minutes[change] ?? Infinity) * 60;
}
