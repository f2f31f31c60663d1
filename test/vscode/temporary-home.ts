/** The folders one editor run may write to: a workspace of its own and everything the editor keeps, all gone afterwards. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export interface TemporaryHome {
  readonly root: string;
  /** Holds copies of the files the run was given. */
  readonly workspace: string;
  readonly userData: string;
  readonly extensions: string;
  /** What the server printed. */
  readonly log: string;
  remove(): void;
}

/** A quiet editor: no welcome, no updates, no telemetry, nothing beside the text that the tests do not ask for. */
const quiet = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** `settings` are a user's own, beyond the quiet ones. */
export function makeTemporaryHome(
  files: readonly string[],
  settings: Readonly<Record<string, unknown>> = {},
): TemporaryHome {
  const root = mkdtempSync(join(tmpdir(), 'shotwright-editor-'));
  const [workspace, userData, extensions] = [join(root, 'workspace'), join(root, 'user'), join(root, 'extensions')];
  for (const folder of [workspace, extensions, join(userData, 'User')]) mkdirSync(folder, { recursive: true });
  for (const file of files) cpSync(file, join(workspace, basename(file)));
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify({ ...quiet, ...settings }));
  return {
    root,
    workspace,
    userData,
    extensions,
    log: join(root, 'server.log'),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}
