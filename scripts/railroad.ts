/** Draws a grammar rule as a railroad diagram, in SVG that needs nothing else and shows on any code host. */

/** What a rule is made of, read from left to right. */
export type Track =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'rule'; readonly text: string }
  | { readonly kind: 'row'; readonly tracks: readonly Track[] }
  | { readonly kind: 'choice'; readonly tracks: readonly Track[] }
  | { readonly kind: 'option'; readonly track: Track }
  | { readonly kind: 'loop'; readonly track: Track };

/** A piece that is entered at its left and left at its right, at one height. All in pixels. */
interface Piece {
  readonly width: number;
  readonly above: number;
  readonly below: number;
  /** SVG with its entry at x, y. */
  draw(x: number, y: number): string;
}

const CURVE = 10;
const GAP = 10;
const BOX = 26;
const LETTER = 7.6;
const PADDING = 12;
const MARGIN = 16;

/** The whole picture, with a mark at each end of the way. Its background is white, so that it reads on dark pages too. */
export function drawRailroad(track: Track): string {
  const piece = pieceOf(track);
  const width = piece.width + 2 * (MARGIN + 2 * CURVE);
  const height = piece.above + piece.below + 2 * MARGIN;
  const y = MARGIN + piece.above;
  const ends = [MARGIN, width - MARGIN].map((x) => stroke(`M${at(x, y - 8)}v16`)).join('');
  const lead = stroke(`M${at(MARGIN, y)}h${num(2 * CURVE)}`);
  const out = stroke(`M${at(width - MARGIN - 2 * CURVE, y)}h${num(2 * CURVE)}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}">`,
    '<style>path{fill:none;stroke:#444;stroke-width:2}rect{stroke:#444;stroke-width:1.5}.word{fill:#e8f1fb}.rule{fill:#fdf3dc}text{font:13px ui-monospace,Menlo,Consolas,monospace;text-anchor:middle;fill:#222}</style>',
    `<rect width="100%" height="100%" style="fill:#fff;stroke:none"/>`,
    ends + lead + piece.draw(MARGIN + 2 * CURVE, y) + out,
    '</svg>',
    '',
  ].join('\n');
}

function pieceOf(track: Track): Piece {
  switch (track.kind) {
    case 'word':
    case 'rule':
      return box(track.text, track.kind);
    case 'row':
      return row(track.tracks.map(pieceOf));
    case 'choice':
      return choice(track.tracks.map(pieceOf));
    case 'option':
      return choice([row([]), pieceOf(track.track)]);
    case 'loop':
      return loop(pieceOf(track.track));
  }
}

/** Words have round ends; other rules, corners. */
function box(text: string, kind: 'word' | 'rule'): Piece {
  const width = text.length * LETTER + 2 * PADDING;
  return {
    width,
    above: BOX / 2,
    below: BOX / 2,
    draw: (x, y) =>
      `<rect class="${kind}" x="${num(x)}" y="${num(y - BOX / 2)}" width="${num(width)}" height="${num(BOX)}" rx="${kind === 'word' ? '13' : '0'}"/>` +
      `<text x="${num(x + width / 2)}" y="${num(y + 4.5)}">${escaped(text)}</text>`,
  };
}

function row(pieces: readonly Piece[]): Piece {
  const gaps = GAP * Math.max(0, pieces.length - 1);
  return {
    width: pieces.reduce((sum, { width }) => sum + width, gaps),
    above: Math.max(0, ...pieces.map(({ above }) => above)),
    below: Math.max(0, ...pieces.map(({ below }) => below)),
    draw(x, y) {
      let from = x;
      return pieces
        .map((piece, index) => {
          const rail = index === 0 ? '' : stroke(`M${at(from, y)}h${num(GAP)}`);
          if (index > 0) from += GAP;
          const drawn = piece.draw(from, y);
          from += piece.width;
          return rail + drawn;
        })
        .join('');
    },
  };
}

/** The first way goes straight on, the others branch off below it. */
function choice(pieces: readonly Piece[]): Piece {
  const inner = Math.max(...pieces.map(({ width }) => width));
  const drops = dropsOf(pieces);
  const last = pieces.at(-1);
  return {
    width: inner + 4 * CURVE,
    above: pieces[0]?.above ?? 0,
    below: (drops.at(-1) ?? 0) + (last?.below ?? 0),
    draw: (x, y) =>
      pieces
        .map((piece, index) => {
          const drop = drops[index] ?? 0;
          const rest = inner - piece.width;
          const enter = drop === 0 ? `h${num(2 * CURVE)}` : branch(drop);
          const leave = drop === 0 ? `h${num(2 * CURVE)}` : branch(-drop);
          const start = x + 2 * CURVE;
          return (
            stroke(`M${at(x, y)}${enter}`) +
            piece.draw(start, y + drop) +
            stroke(`M${at(start + piece.width, y + drop)}h${num(rest)}${leave}`)
          );
        })
        .join(''),
  };
}

/** How far below the straight way each way runs. */
function dropsOf(pieces: readonly Piece[]): readonly number[] {
  const drops: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    const drop = (drops.at(-1) ?? 0) + (before?.below ?? 0) + GAP + piece.above;
    drops.push(index === 0 ? 0 : Math.max(drop, 2 * CURVE));
  }
  return drops;
}

/** Once or more: the way back runs below. */
function loop(piece: Piece): Piece {
  const drop = Math.max(piece.below + GAP, 2 * CURVE);
  return {
    width: piece.width + 2 * CURVE,
    above: piece.above,
    below: drop,
    draw: (x, y) => {
      const end = x + CURVE + piece.width;
      return (
        stroke(`M${at(x, y)}h${num(CURVE)}`) +
        piece.draw(x + CURVE, y) +
        stroke(`M${at(end, y)}h${num(CURVE)}`) +
        stroke(
          `M${at(end, y)}${arc(CURVE, CURVE, 1)}v${num(drop - 2 * CURVE)}${arc(-CURVE, CURVE, 1)}` +
            `h${num(-piece.width)}${arc(-CURVE, -CURVE, 1)}v${num(2 * CURVE - drop)}${arc(CURVE, -CURVE, 1)}`,
        )
      );
    },
  };
}

/** Down (or, below zero, up) by a way of two quarter circles. */
function branch(drop: number): string {
  const sign = Math.sign(drop);
  const first = arc(CURVE, sign * CURVE, sign > 0 ? 1 : 0);
  const second = arc(CURVE, sign * CURVE, sign > 0 ? 0 : 1);
  return `${first}v${num(drop - sign * 2 * CURVE)}${second}`;
}

function arc(dx: number, dy: number, sweep: 0 | 1): string {
  return `a${num(CURVE)} ${num(CURVE)} 0 0 ${String(sweep)} ${num(dx)} ${num(dy)}`;
}

function stroke(way: string): string {
  return `<path d="${way}"/>`;
}

function at(x: number, y: number): string {
  return `${num(x)} ${num(y)}`;
}

function num(value: number): string {
  return String(Number(value.toFixed(1)));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
