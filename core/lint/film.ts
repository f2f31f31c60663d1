/** The one model of the film that rules, prompts and animatic share: what was said, what is true when, and where everyone is. */
import { DEFAULT_CONFIG, type Config } from '../config/config.ts';
import { tablesOf } from '../config/tables.ts';
import type { Tables } from '../data/tables.ts';
import type { Scene, Screenplay, Settings } from '../model/screenplay.ts';
import { endAlike, placeScene, type PlacedShot } from '../staging/place-scene.ts';
import { stage } from '../staging/stage.ts';
import type { Staging } from '../staging/staging.ts';
import { findTarget, type Target } from '../targets/targets.ts';
import { outlineOf, type Outline } from '../timeline/outline.ts';
import type { When } from '../timeline/when.ts';
import { trace } from '../timeline/trace.ts';
import type { Passage, ShotTrace, Timeline } from '../timeline/timeline.ts';

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
  const tables = tablesOf(config);
  const timeline = trace(screenplay, earlier?.timeline, tables, (one, other) => endAlike(one, other, screenplay.cast));
  let passages: Map<Scene, Passage> | undefined;
  const passageOf = ({ scene }: ShotTrace): Passage | undefined => {
    passages ??= new Map(timeline.passages.map((passage) => [passage.scene.scene, passage]));
    return passages.get(scene);
  };
  const found = new Map<string, Target | undefined>();
  return {
    screenplay,
    timeline,
    config,
    tables,
    outline: outlineOf(timeline.passages, earlier?.outline),
    stagingOf: (traced) => {
      const known = stagings.get(traced);
      const { settings, cast } = screenplay;
      const passage = passageOf(traced);
      const placed = passage === undefined ? undefined : placeScene(passage, cast).get(traced);
      if (passage === undefined || placed === undefined) throw new Error(`Shot ${traced.shot.id} is not of this film.`);
      const { when } = passage;
      if (known?.settings === settings && known.placed === placed && known.when === when) return known.staging;
      const staging = stage(traced, screenplay, passage, placed);
      stagings.set(traced, { settings, placed, when, staging });
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

interface Staged {
  readonly settings: Settings;
  readonly placed: PlacedShot;
  readonly when: When;
  readonly staging: Staging;
}

const stagings = new WeakMap<ShotTrace, Staged>();
