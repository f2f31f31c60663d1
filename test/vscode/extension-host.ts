/** Runs the bundled suite inside an extension host: VS Code's own where there is one, code-server's otherwise. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { openBrowser } from './browser.ts';
import { startEditorServer } from './editor-server.ts';
import type { HostResult } from './suite/index.ts';
import { makeTemporaryHome, type TemporaryHome } from './temporary-home.ts';
import { addressOf, remote } from './workbench.ts';

export interface HostRun {
  /** Which editor it was. */
  readonly editor: string;
  readonly results: readonly HostResult[];
}

const root = join(import.meta.dirname, '../..');
const suite = join(root, 'out/vscode-suite.cjs');
/** The version code-server carries, so that both editors are the same. */
const VERSION = '1.139.1';
/** Milliseconds for a whole run, which takes about half a minute. */
const LIMIT = 180_000;

/** Rejects where no result came, with the end of what the editor printed. */
export async function runInExtensionHost(files: readonly string[]): Promise<HostRun> {
  const home = makeTemporaryHome(files);
  const resultFile = join(home.root, 'results.json');
  try {
    const desktop = await findDesktopEditor();
    const failure =
      desktop === null ? await runInServer(home, resultFile) : await runInDesktop(desktop, home, resultFile);
    if (!existsSync(resultFile)) throw new Error(`The extension host gave no results. ${failure}`);
    const results = JSON.parse(readFileSync(resultFile, 'utf8')) as readonly HostResult[];
    return { editor: desktop ?? `code-server, VS Code ${VERSION}`, results };
  } finally {
    home.remove();
  }
}

/** The path of a VS Code: the one named in VSCODE_EXECUTABLE, else one that was or can be downloaded; null without a screen or network. */
async function findDesktopEditor(): Promise<string | null> {
  const { VSCODE_EXECUTABLE, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (VSCODE_EXECUTABLE !== undefined) return VSCODE_EXECUTABLE;
  if (process.platform === 'linux' && DISPLAY === undefined && WAYLAND_DISPLAY === undefined) return null;
  try {
    return await downloadAndUnzipVSCode({ version: VERSION, reporter: new SilentReporter(), timeout: 10_000 });
  } catch {
    return null;
  }
}

/** What was wrong, or empty; test failures are in the results. */
async function runInDesktop(editor: string, home: TemporaryHome, resultFile: string): Promise<string> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    await runTests({
      vscodeExecutablePath: editor,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      extensionTestsEnv: { SHOTWRIGHT_TEST_RESULTS: resultFile },
      launchArgs: [home.workspace, '--user-data-dir', home.userData, '--disable-extensions', ...asRoot],
    });
    return '';
  } catch (error) {
    return String(error);
  }
}

async function runInServer(home: TemporaryHome, resultFile: string): Promise<string> {
  const server = await startEditorServer(home, { SHOTWRIGHT_TEST_RESULTS: resultFile });
  try {
    const { browser, page } = await openBrowser();
    try {
      const { promise: exit, resolve } = Promise.withResolvers<string>();
      const printed: string[] = [];
      // The workbench reports through these two functions once they are there.
      await page.exposeFunction('codeAutomationLog', (_kind: string, words: unknown[]) =>
        printed.push(words.join(' ')),
      );
      await page.exposeFunction('codeAutomationExit', (code: number) => resolve(`It ended with code ${code}.`));
      const limit = setTimeout(() => resolve(`It did not end within ${LIMIT / 1000} s.`), LIMIT);
      await page.goto(
        addressOf(server, home, [
          ['extensionDevelopmentPath', remote(server, root)],
          ['extensionTestsPath', remote(server, suite)],
        ]),
      );
      const end = await exit;
      clearTimeout(limit);
      return `${end}\n${printed.slice(-20).join('\n')}`;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
