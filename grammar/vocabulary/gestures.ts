/** Gestures: what people do that a sentence may pass through on its way to an event. */

/** What people do that changes nothing a shot is held to; a sentence may go on after it: `MAYA nods and sits down`. */
export const gestures: ReadonlySet<string> = new Set(
  'nods smiles sighs grins laughs shrugs hesitates waits breathes exhales inhales gasps trips bends stoops reaches shivers winces frowns yawns stretches waves bows blinks coughs groans screams shouts yells whispers weeps cries sobs chuckles slows listens twists ducks flinches swallows trembles works spits sniffs slips straightens squints scowls smirks beams blushes stiffens tenses relaxes fidgets pants wheezes sneezes hiccups hums whistles sings sways recoils cringes shudders snorts snores mutters murmurs mumbles growls snarls barks howls purrs hugs kisses embraces reads pats strokes squeezes nudges taps slaps points beckons knocks salutes'.split(
    ' ',
  ),
);

/** Gestures that are made at somebody or something: `hugs JON and leaves`, `reads LETTER and drops it`. */
export const gesturesAtSomebody: ReadonlySet<string> = new Set(
  'hugs kisses embraces reads pats strokes squeezes nudges taps slaps'.split(' '),
);

/** Gestures of one's own body and clothes: `shakes his head`, `wipes her boots`, `brushes himself off`. */
export const gesturesOfBody: ReadonlySet<string> = new Set(
  'bites blinks bows brushes buttons clasps clears clenches closes cocks cracks cranes crosses cups dries dusts flexes folds furrows grits hangs hides inclines jerks licks lifts loosens lowers massages narrows nods opens parts props pulls purses raises rests rolls rubs runs scratches shakes shields shuts shrugs smooths smoothes squares steadies straightens stretches tilts tosses tugs widens wipes wrings wrinkles'.split(
    ' ',
  ),
);
/** What such a gesture is made with. */
export const bodyParts: ReadonlySet<string> = new Set(
  'head arms arm eyes eye throat lip lips eyebrow eyebrows brow face nose hair hands knuckles fist fists shoulder shoulders chin cheek cheeks jaw neck forehead mouth tears temples teeth tongue sleeve sleeves collar boots shoes beard moustache wings ears ear back legs knees muscles fingers thumbs nostrils voice gaze stare'.split(
    ' ',
  ),
);
