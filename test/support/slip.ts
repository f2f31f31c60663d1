/** A film with one slip: the cup is in the other hand. */
export const SLIP = `character MAYA: a runner
prop CUP: a cup

scene 1: INT. CAFE - DAY

  shot 1A: wide of MAYA, 4s
    MAYA holds CUP in her left hand.

  shot 1B: wide of MAYA, 4s
    MAYA holds CUP in her right hand.
`;
