/** Nouns nobody can walk to, sit on or look into: after a preposition of place they make a turn of phrase of any verb. */

const nounsIn = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Of lives, minds, contests, duties and money. */
const ABSTRACT = nounsIn(
  'past future life career politics fame glory success failure retirement ranking ranks poll election primary campaign league championship parliament congress senate cabinet presidency monarchy idea deal promise belief opinion argument debate conversation discussion subject topic issue matter problem solution conclusion truth memory memories mind imagination thought theory principle responsibility duty duties defense defence role reputation expense budget debt bankruptcy poverty fate destiny temptation sin crime violence addiction despair distraction madness insanity depression oblivion obscurity limelight literature religion faith fashion inflation favor favour esteem diesel petrol gasoline adrenaline schedule deadline phase profession expertise ability abilities fortune millions hope sale value insult opportunity opportunities negotiation emotion emotions feeling feelings instinct instincts ambition ambitions marriage adulthood manhood womanhood childhood youth ideology philosophy tradition heritage ancestry existence spell semester everyone victory context mercy law laws compromise price prices job jobs breakdown demand demands affair confession apology doubt doubts lottery standings war crisis disaster ruin revenge vengeance greatness perfection recovery recession stardom vote reality fantasy eternity infinity',
);
/** What lies on a desk may be leant over, but who runs over a speech only says it. */
const TOLD = nounsIn(
  'plan plans report reports speech lines notes numbers figures contract agreement details account script answer',
);
const THROUGH = nounsIn('over through behind in');
/** After these comes where something is; `after the debate` says when, `with hope` says how. */
const OF_PLACE = nounsIn(
  'to from into in on onto over through at for behind beyond under against toward towards off up',
);

/** `a pedestal of pride`, `a wall of silence`. */
const FEELINGS = nounsIn(
  'pride shame guilt grief sorrow sadness joy despair anger rage hatred envy greed jealousy loneliness silence lies doubt love fear hope regret',
);

/** Whether a place is made of this: `of pride`. */
export function isOfFeeling(noun: string): boolean {
  return FEELINGS.has(noun);
}

/** Whether `preposition` and a noun, such as `from ... past`, speak of no place. */
export function isFigurative(preposition: string, noun: string): boolean {
  if (!OF_PLACE.has(preposition)) return false;
  // `runs for her life`
  if (preposition === 'for' && noun === 'life') return false;
  return ABSTRACT.has(noun) || ABSTRACT.has(noun.replace(/s$/, '')) || (THROUGH.has(preposition) && TOLD.has(noun));
}
