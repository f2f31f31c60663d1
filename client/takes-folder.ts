/** Where rendered clips are kept: beside the screenplay's workspace, or with the extension where there is none. */
import * as vscode from 'vscode';

/** The folder for new takes of a screenplay. */
export function takesFolder(context: vscode.ExtensionContext, screenplay: vscode.Uri): vscode.Uri {
  const workspace = vscode.workspace.getWorkspaceFolder(screenplay);
  return workspace === undefined ? ownFolder(context) : folderIn(workspace);
}

/** Every folder takes may lie in: what the panel may play from. */
export function takesFolders(context: vscode.ExtensionContext): readonly vscode.Uri[] {
  return [ownFolder(context), ...(vscode.workspace.workspaceFolders ?? []).map(folderIn)];
}

function ownFolder(context: vscode.ExtensionContext): vscode.Uri {
  return vscode.Uri.joinPath(context.globalStorageUri, 'takes');
}

function folderIn(workspace: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(workspace.uri, '.shotwright', 'takes');
}
