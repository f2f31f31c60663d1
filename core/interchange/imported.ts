/** What an import or an export gives: a text, and in plain words what it could not carry over. */
export interface Imported {
  readonly text: string;
  /** One sentence each, with the line where there is one. Nothing is left out without one. */
  readonly notCarried: readonly string[];
}
