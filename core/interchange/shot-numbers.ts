/** Numbers shots as a script supervisor does: the scene's number and a letter, A to Z without I and O, then AA. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

export interface ShotNumbers {
  /** A scene begins, with its own number if it has one. */
  readonly enterScene: (number: string | null) => void;
  /** The next free number in the scene; the same until it is used. Undefined before the first scene. */
  readonly next: () => string | undefined;
  readonly use: (id: string) => void;
}

export function createShotNumbers(): ShotNumbers {
  const used = new Set<string>();
  let scenes = 0;
  let scene: string | undefined;
  let shots = 0;
  return {
    enterScene(number) {
      scenes++;
      scene = (number ?? '').replace(/[\s:]/g, '') || String(scenes);
      shots = 0;
    },
    next() {
      if (scene === undefined) return undefined;
      while (used.has(scene + lettersOf(shots))) shots++;
      return scene + lettersOf(shots);
    },
    use(id) {
      used.add(id);
      // Shots without a heading are a scene of their own.
      scenes = Math.max(scenes, 1);
    },
  };
}

/** A for 0, Z for 23, AA for 24. */
function lettersOf(count: number): string {
  const last = LETTERS.charAt(count % LETTERS.length);
  return count < LETTERS.length ? last : lettersOf(Math.floor(count / LETTERS.length) - 1) + last;
}
