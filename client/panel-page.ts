/** The preview panel's page: an empty body, our own script and style, and a policy that lets nothing else in or out. */
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

export function panelPage(webview: vscode.Webview, dist: vscode.Uri): string {
  const nonce = randomBytes(16).toString('base64url');
  const own = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(dist, file)).toString();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `img-src ${webview.cspSource} blob:`,
    `media-src ${webview.cspSource} blob:`,
  ].join('; ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Shotwright preview</title>
    <link rel="stylesheet" href="${own('preview.css')}" />
  </head>
  <body>
    <script nonce="${nonce}" src="${own('preview.js')}"></script>
  </body>
</html>`;
}
