/** The one model of the film that rules, prompts and animatic share: what was said, what is true when, and where everyone is. */
import type { Screenplay } from '../model/screenplay.ts';
import { stage } from '../staging/stage.ts';
import type { Staging } from '../staging/staging.ts';
import { trace, type ShotTrace, type Timeline } from '../timeline/trace.ts';

export interface Film {
  readonly screenplay: Screenplay;
  readonly timeline: Timeline;
  /** Worked out on first use, once for as long as the traced shot stays the same. */
  stagingOf(traced: ShotTrace): Staging;
}

export function createFilm(screenplay: Screenplay, earlier?: Film): Film {
  return {
    screenplay,
    timeline: trace(screenplay, earlier?.timeline),
    stagingOf: (traced) => {
      const known = stagings.get(traced);
      if (known?.settings === screenplay.settings && known.cast === screenplay.cast) return known.staging;
      const staging = stage(traced, screenplay);
      stagings.set(traced, { settings: screenplay.settings, cast: screenplay.cast, staging });
      return staging;
    },
  };
}

const stagings = new WeakMap<ShotTrace, Pick<Screenplay, 'settings' | 'cast'> & { readonly staging: Staging }>();
