/** Keeps an answer up with a text that changes: one question under way and at most one more waiting, whatever the typing speed. */

export interface Following {
  /** The question's grounds have changed: ask now, or as soon as the one under way is answered. */
  changed(): void;
  /** Answers that come from now on are dropped. */
  stop(): void;
}

/**
 * `ask` fetches the answer to the question as it stands, `deliver` gets every answer in order, `fail` every error.
 * No delay is added: a fast answer is shown before the next key, and a slow one is followed by the newest only.
 */
export function follow<Answer>(
  ask: () => Promise<Answer>,
  deliver: (answer: Answer) => void,
  fail: (error: unknown) => void,
): Following {
  let underWay = false;
  let waiting = false;
  let stopped = false;

  async function run(): Promise<void> {
    underWay = true;
    do {
      waiting = false;
      try {
        const answer = await ask();
        if (!stopped) deliver(answer);
      } catch (error) {
        if (!stopped) fail(error);
      }
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- `changed` may have set it meanwhile.
    } while (waiting && !stopped);
    underWay = false;
  }

  return {
    changed() {
      if (stopped) return;
      if (underWay) waiting = true;
      else void run();
    },
    stop() {
      stopped = true;
    },
  };
}
