/** Blanks of every kind, the wide ones of other scripts too, as `trim` sees them: found without cutting the text. */

export function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(text.charAt(at)));
}

/** The first offset from `from` on that is no blank; `to` where all are. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlankAt(text, at)) at++;
  return at;
}

/** The end of what lies before `to` without the blanks that close it; `from` where all are. */
export function endBeforeBlanks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlankAt(text, end - 1)) end--;
  return end;
}
