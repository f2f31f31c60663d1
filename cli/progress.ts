/** A line of progress on a terminal; silent everywhere else. */

export interface Progress {
  readonly show: (done: number, all: number) => void;
  readonly clear: () => void;
}

export function progressOn(stream: NodeJS.WriteStream, what: string): Progress {
  const visible = stream.isTTY && process.env['CI'] === undefined;
  return {
    show: (done, all) => {
      if (visible) stream.write(`\r${what}: ${String(Math.round((100 * done) / Math.max(1, all)))} %`);
    },
    clear: () => {
      if (visible) stream.write('\r\u001b[K');
    },
  };
}
