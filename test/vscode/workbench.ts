/** The workbench as a writer sees it: the text, its lenses and squiggles, and the preview panel beside it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { EditorServer } from './editor-server.ts';
import type { TemporaryHome } from './temporary-home.ts';

/** Milliseconds for the first answer of a fresh editor, which takes ten to fifteen seconds on a slow machine. */
export const FIRST = 60_000;

const screenshots = join(import.meta.dirname, '../../out/screenshots');

export function addressOf(
  { address }: EditorServer,
  { workspace }: TemporaryHome,
  payload: [string, string][],
): string {
  const query = new URLSearchParams({
    folder: workspace,
    payload: JSON.stringify([...payload, ['skipWelcome', 'true']]),
  });
  return `${address}?${query.toString()}`;
}

/** How the editor's pages name a file of the machine the server runs on; under any other name it would be another file. */
export function remote({ address }: EditorServer, path: string): string {
  return `vscode-remote://${new URL(address).host}${path}`;
}

/** Opens one file of the workspace and waits for its text. */
export async function openFile(page: Page, server: EditorServer, home: TemporaryHome, name: string): Promise<void> {
  await page.goto(addressOf(server, home, [['openFile', remote(server, join(home.workspace, name))]]));
  await page.locator('.monaco-editor .view-lines').first().waitFor({ timeout: FIRST });
}

/** Puts the cursor behind the first `words` that come after `after` in `text`, which is the text in the editor. */
export async function putCursorBehind(page: Page, text: string, after: string, words: string): Promise<void> {
  const start = text.indexOf(words, Math.max(0, text.indexOf(after)));
  if (start < 0) throw new Error(`The text has no "${words}" after "${after}".`);
  const above = text.slice(0, start + words.length).split('\n');
  const place = `${above.length}:${(above.at(-1)?.length ?? 0) + 1}`;
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+g');
  await page.keyboard.type(place);
  await page.locator('.quick-input-widget').getByText(`line ${above.length} `, { exact: false }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** The page inside the preview panel. */
export function previewOf(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Different colours in it, at 16 steps a channel. */
  readonly colours: number;
  /** Red, green and blue, 0 to 255, of each cell of a 32 by 18 grid. */
  readonly grid: readonly (readonly number[])[];
}

/** What is on the preview's canvas now. */
export async function pictureIn(preview: FrameLocator): Promise<Picture> {
  return preview.locator('#picture').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const [columns, rows] = [32, 18];
    const whole = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
    const small = new OffscreenCanvas(columns, rows).getContext('2d');
    if (whole === null || small === null) throw new Error('The browser gives no canvas to look with.');
    whole.drawImage(canvas, 0, 0);
    small.drawImage(canvas, 0, 0, columns, rows);
    const pixels = whole.getImageData(0, 0, canvas.width, canvas.height).data;
    const colours = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.subarray(i, i + 3);
      colours.add(((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4));
    }
    const cells = small.getImageData(0, 0, columns, rows).data;
    const grid = Array.from({ length: columns * rows }, (_, cell) =>
      Array.from(cells.subarray(cell * 4, cell * 4 + 3)),
    );
    return { width: canvas.width, height: canvas.height, colours: colours.size, grid };
  });
}

/** The share of grid cells whose colour differs visibly, 0 to 1. */
export function differenceOf(a: Picture, b: Picture): number {
  const changed = a.grid.filter((colour, cell) =>
    colour.some((channel, at) => Math.abs(channel - (b.grid[cell]?.[at] ?? 0)) > 6),
  );
  return changed.length / a.grid.length;
}

/** Keeps a picture of the whole window in out/screenshots/. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}
