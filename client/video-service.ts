/** Which video service the settings name, and whether anything may be sent to it at all. */
import * as vscode from 'vscode';

export interface VideoService {
  readonly baseURL: string;
  readonly flavour: 'multipart' | 'json';
  /** The model's name at the service; empty for the name of the prompt's target. */
  readonly model: string;
}

/** Null where nothing may be sent, or nobody has said where to; the writer has been told what to do. */
export function findVideoService(screenplay: vscode.Uri): VideoService | null {
  if (!vscode.workspace.isTrusted) {
    tell(
      'Rendering sends the shot to a video service. Trust this folder first.',
      'Manage Trust',
      'workbench.trust.manage',
    );
    return null;
  }
  const settings = vscode.workspace.getConfiguration('shotwright.video', screenplay);
  const baseURL = settings.get('baseUrl', '').trim();
  if (baseURL === '') {
    tell('Say first which video service to use.', 'Open Settings', 'workbench.action.openSettings', 'shotwright.video');
    return null;
  }
  const flavour = settings.get<string>('flavour') === 'json' ? 'json' : 'multipart';
  return { baseURL, flavour, model: settings.get('model', '').trim() };
}

function tell(message: string, button: string, command: string, argument?: string): void {
  void vscode.window.showWarningMessage(message, button).then((chosen) => {
    if (chosen !== undefined) void vscode.commands.executeCommand(command, argument);
  });
}
