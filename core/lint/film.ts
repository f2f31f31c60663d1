/** The one model of the film that rules, prompts and animatic share: what was said, what is true when, and where everyone is. */
import { DEFAULT_CONFIG, type Config } from '../config/config.ts';
import { tablesOf } from '../config/tables.ts';
import type { Tables } from '../data/tables.ts';
import type { Scene, Screenplay } from '../model/screenplay.ts';
import { stage } from '../staging/stage.ts';
import type { Staging } from '../staging/staging.ts';
import { findTarget, type Target } from '../targets/targets.ts';
import { outlineOf, type Outline } from '../timeline/outline.ts';
import { NO_TIME, type When } from '../timeline/when.ts';
import { trace } from '../timeline/trace.ts';
import type { ShotTrace, Timeline } from '../timeline/timeline.ts';

export interface Film {
  readonly screenplay: Screenplay;
  readonly timeline: Timeline;
  readonly config: Config;
  /** What rules measure by, as the configuration has it. */
  readonly tables: Tables;
  readonly outline: Outline;
  /** Worked out on first use, once for as long as the traced shot stays the same. */
  stagingOf(traced: ShotTrace): Staging;
  /** The video model that a shot names, or the file; undefined where neither does, or it is unknown. */
  targetOf(traced: ShotTrace): Target | undefined;
}

export function createFilm(screenplay: Screenplay, earlier?: Film, config: Config = DEFAULT_CONFIG): Film {
  const timeline = trace(screenplay, earlier?.timeline);
  let times: Map<Scene, When> | undefined;
  const whenOf = ({ scene }: ShotTrace): When => {
    times ??= new Map(timeline.passages.map((passage) => [passage.scene.scene, passage.when]));
    return times.get(scene) ?? NO_TIME;
  };
  const found = new Map<string, Target | undefined>();
  return {
    screenplay,
    timeline,
    config,
    tables: tablesOf(config),
    outline: outlineOf(timeline.passages, earlier?.outline),
    stagingOf: (traced) => {
      const known = stagings.get(traced);
      const { settings, cast } = screenplay;
      const when = whenOf(traced);
      if (known?.settings === settings && known.cast === cast && known.when === when) return known.staging;
      const staging = stage(traced, screenplay, when);
      stagings.set(traced, { settings, cast, when, staging });
      return staging;
    },
    targetOf: ({ shot }) => {
      const named = shot.target ?? screenplay.settings.target;
      if (named === null) return undefined;
      if (!found.has(named.value)) found.set(named.value, findTarget(named.value, config.targets));
      return found.get(named.value);
    },
  };
}

type Staged = Pick<Screenplay, 'settings' | 'cast'> & { readonly when: When; readonly staging: Staging };

const stagings = new WeakMap<ShotTrace, Staged>();
