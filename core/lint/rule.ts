/** A rule: reads the film's model and reports findings. It never sees text. */
import type { Where } from '../model/where.ts';
import type { Passage } from '../timeline/timeline.ts';
import type { Film } from './film.ts';
import type { Fix, Reason, Severity } from './finding.ts';

/** A number that a rule stands on, which a team may set otherwise: `camera/pan-too-fast.judder` is its name for them. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** Who says so, for hover and the rule's page. */
  readonly source: string;
}

export type Figures = Readonly<Record<string, Figure>>;

/** The figures as a rule gets them: its own, or what the configuration sets. */
export type Values<Own extends Figures = Figures> = { readonly [Name in keyof Own]: number };

interface Described<Own extends Figures> {
  /** Names the bad thing and reads well after "allow": `continuity/prop-hand-switch`. */
  readonly id: string;
  readonly summary: string;
  /** The usual severity; a report may give another where the domain knows two. */
  readonly severity: Severity;
  readonly figures: Own;
  /** The tables of the domain that it measures by, or parts of them: `falls`, `framing.sizes`. */
  readonly tables: readonly string[];
}

/**
 * Looks at one scene, and at the scene before it where time runs straight on. What it finds may depend on nothing else but
 * the settings, the cast and the configuration: it is kept until one of these changes.
 */
export interface SceneRule<Own extends Figures = Figures> extends Described<Own> {
  readonly scope: 'scene';
  check(passage: Passage, film: Film, report: Report, values: Values<Own>): void;
  /** Looks at what the title page says, and at nothing else but the cast and the configuration. */
  checkTitle?(film: Film, report: Report, values: Values<Own>): void;
}

/** Looks at the film as a whole. What it finds is kept for as long as `dependsOn` gives the very same things. */
export interface FilmRule<Own extends Figures = Figures> extends Described<Own> {
  readonly scope: 'film';
  dependsOn(film: Film): readonly unknown[];
  check(film: Film, report: Report, values: Values<Own>): void;
}

export type Rule = SceneRule | FilmRule;

export interface Reported {
  readonly where: Where;
  readonly shot?: string;
  readonly message: string;
  readonly severity?: Severity;
  readonly because?: readonly Reason[];
  readonly fixes?: readonly Fix[];
}

export type Report = (reported: Reported) => void;

type Written<Kind extends Described<Figures>> = Omit<Kind, 'scope' | 'figures' | 'tables'> &
  Partial<Pick<Kind, 'figures' | 'tables'>>;

const NO_FIGURES: Pick<Rule, 'figures' | 'tables'> = { figures: {}, tables: [] };

export function defineRule<const Own extends Figures>(rule: Written<SceneRule<Own>>): Rule {
  return { ...NO_FIGURES, ...rule, scope: 'scene' };
}

export function defineFilmRule<const Own extends Figures>(rule: Written<FilmRule<Own>>): Rule {
  return { ...NO_FIGURES, ...rule, scope: 'film' };
}
