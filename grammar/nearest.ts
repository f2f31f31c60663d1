/** Finds the known word that a writer most likely meant. */
import { distance } from 'fastest-levenshtein';

/** The nearest known form within two slips of the pen (one, in a short word); undefined where the word itself is known. */
export function nearest(word: string, forms: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length < 3) return undefined;
  let best: string | undefined;
  let least = wanted.length < 5 ? 2 : 3;
  for (const form of forms) {
    const known = form.toLowerCase();
    const d = isSwap(wanted, known) ? 1 : distance(wanted, known);
    if (d === 0) return undefined;
    // Of two that are as near, the one that ends alike: "tracs" was to be "tracks", not "track".
    const apart = known.at(-1) === wanted.at(-1) ? d : d + 0.5;
    if (apart < least) [best, least] = [form, apart];
  }
  return best;
}

/** Two neighbouring letters in each other's place, the commonest slip of all. */
function isSwap(written: string, known: string): boolean {
  if (written.length !== known.length || written === known) return false;
  let at = 0;
  while (at < written.length && written[at] === known[at]) at++;
  return written.slice(0, at) + written.charAt(at + 1) + written.charAt(at) + written.slice(at + 2) === known;
}
