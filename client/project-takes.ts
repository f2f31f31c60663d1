/** Which project a screenplay's takes belong to, and the newest take of a shot as the panel plays it. */
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { ShotRequest } from '../core/ide/shot-view.ts';
import type { Clip } from '../preview/messages.ts';
import { takeFolder } from '../render/takes/take-paths.ts';
import { findTakes, type Take } from '../render/takes/take-store.ts';

export interface Project {
  /** The folder that holds `.shotwright/`. */
  readonly root: string;
  /** The screenplay's path within it; the whole path where it lies elsewhere. */
  readonly screenplay: string;
}

/** The workspace folder a screenplay lies in, or the extension's own storage for one that lies in none. */
export function projectOf(context: vscode.ExtensionContext, uri: string): Project {
  const screenplay = vscode.Uri.parse(uri);
  const workspace = vscode.workspace.getWorkspaceFolder(screenplay);
  // A workspace that is not on disk (a remote repository, say) has no folder to write to.
  const folder = workspace?.uri.scheme === 'file' ? workspace.uri : context.globalStorageUri;
  return { root: folder.fsPath, screenplay: vscode.workspace.asRelativePath(screenplay, false) };
}

/** Every folder takes may lie in: what the panel may play from. */
export function takeFolders(context: vscode.ExtensionContext): readonly vscode.Uri[] {
  const workspaces = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  return [context.globalStorageUri, ...workspaces].map(({ fsPath }) => vscode.Uri.file(takeFolder(fsPath)));
}

/** Null where the shot has never been rendered. */
export async function findNewestClip(
  context: vscode.ExtensionContext,
  webview: vscode.Webview,
  { uri, shot }: ShotRequest,
): Promise<Clip | null> {
  const { root, screenplay } = projectOf(context, uri);
  const takes = await findTakes(root, shot);
  const newest = takes.findLast((take) => take.screenplay === screenplay);
  if (newest === undefined) return null;
  const file = vscode.Uri.file(join(takeFolder(root, shot), `${newest.id}.mp4`));
  return { source: webview.asWebviewUri(file).toString(), facts: factsOf(newest) };
}

function factsOf({ model, service, got, differences, cost }: Take): readonly string[] {
  const { seconds, width, height, fps, tracks } = got;
  const silent = tracks.some((track) => /^audio (aac|opus)/.test(track));
  return [
    `Rendered by ${model} at ${service}`,
    `${Math.round(seconds * 10) / 10} s, ${width} × ${height}, ${fps} frames a second`,
    ...(cost === null ? [] : [`${cost.toFixed(2)} US dollars`]),
    ...differences,
    ...(silent ? ['Its sound may stay silent here; a video player plays it.'] : []),
  ];
}
