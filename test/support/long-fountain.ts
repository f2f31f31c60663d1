/** A long, realistic script in plain Fountain, the same every time for the same number. */

const NAMES = ['MAYA', 'JON', 'DR. ADLER', "O'NEIL", 'COP 2', '@McCLANE', 'MAMÁ', 'ÉLODIE', 'THE BARMAN'] as const;
const PLACES = [
  'INT. KITCHEN',
  'EXT. DUNES',
  'INT./EXT. CAR',
  'I/E VAN',
  'EST. HARBOUR',
  'INT. BAR - BACK ROOM',
] as const;
const TIMES = ['DAY', 'NIGHT', 'DUSK', 'CONTINUOUS', 'DAY [LATER]', 'NIGHT (1973)', 'THE NEXT MORNING'] as const;
const DEEDS = [
  'Rain on the window. Between them, a lamp and twenty years.',
  'The door opens. *Nobody* is there, or **nearly** nobody.',
  'She crosses to the sink, runs the tap, thinks better of it -- and turns it off.',
  'A DOG barks twice, then lies down again.',
  'iPhone on the table. It buzzes: 3 missed calls.',
  'The sign says: CLOSED.\nUnder it, in pencil: for good.',
  '\tIndented, as old typewriters had it.',
  'He counts: one, two, three… 🎬 and the lights go out.',
  'والباب مفتوح. Nobody speaks Arabic here; everybody understands.',
] as const;
const WORDS = [
  'You carried it all this way and you never opened it.',
  "It isn't addressed to me.",
  'I know. _You_ know. Everyone in this town knows, and nobody has ever said a word about it.',
  'Go on, then. Knock.',
  'camera: rolling. Very funny.',
] as const;
const EXTRAS = ['(quietly)', '(beat)', '(into phone)'] as const;
const REST = [
  'CUT TO:',
  '> FADE OUT.',
  '[[Is this too long?]]',
  '= They wait.',
  '===',
  '> END OF ACT <',
  '~ la la la',
] as const;

/** About `length` characters. */
export function longFountain(length: number, seed = 1): string {
  const dice = createDice(seed);
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[Math.floor(dice() * items.length)] ?? items[0];
  const parts = [
    'Title: Last Orders\nCredit: Written by\nAuthor: A. Writer\nDraft date: 2026-03-20',
    'FADE IN:',
    '# Act One',
  ];
  let size = 0;
  let scene = 0;
  const put = (part: string) => {
    parts.push(part);
    size += part.length + 2;
  };
  while (size < length) {
    scene++;
    put(`${pick(PLACES)} - ${pick(TIMES)}${dice() < 0.7 ? ` #${scene}#` : ''}`);
    for (let beats = 3 + Math.floor(dice() * 9); beats > 0; beats--) {
      const kind = dice();
      if (kind < 0.4) put(pick(DEEDS));
      else if (kind < 0.9) {
        const voice = dice() < 0.3 ? ` (${pick(['V.O.', 'O.S.', "CONT'D"])})` : '';
        const extra = dice() < 0.3 ? `${pick(EXTRAS)}\n` : '';
        put(`${pick(NAMES)}${voice}\n${extra}${pick(WORDS)}`);
        if (dice() < 0.05) put(`${pick(NAMES)} ^\n${pick(WORDS)}`);
      } else put(pick(REST));
    }
  }
  return `${parts.join('\n\n')}\n`;
}

/** Figures from 0 up to 1 that only look thrown: mulberry32, by Tommy Ettinger, in the public domain. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
