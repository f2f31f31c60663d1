/** The key of the video service: kept in the editor's secret storage or taken from the environment, never shown or logged. */
import * as vscode from 'vscode';

const SLOT = 'shotwright.apiKey';

/** Asks for a key and keeps it; an empty answer removes the one that is kept. */
export async function setApiKey(secrets: vscode.SecretStorage): Promise<void> {
  const key = await vscode.window.showInputBox({
    title: 'Key for the video service',
    prompt: 'It is kept in this editor’s secret storage. Leave it empty to remove the key.',
    password: true,
    ignoreFocusOut: true,
  });
  if (key === undefined) return;
  if (key.trim() === '') await secrets.delete(SLOT);
  else await secrets.store(SLOT, key.trim());
}

/** The key, or undefined where there is none anywhere. */
export async function findApiKey(secrets: vscode.SecretStorage): Promise<string | undefined> {
  const { SHOTWRIGHT_API_KEY, OPENAI_API_KEY } = process.env;
  return (await secrets.get(SLOT)) || SHOTWRIGHT_API_KEY || OPENAI_API_KEY || undefined;
}
