/** A feature that fails: the failure is logged, and the editor gets an answer all the same. */
import assert from 'node:assert/strict';
import { LogMessageNotification } from 'vscode-languageserver/node';
import { answer } from '../../server/feature.ts';
import { createWorkspace } from '../../server/workspace.ts';
import { uri, wire } from '../support/wire.ts';

describe('a feature that throws', () => {
  it('is logged with where it failed, and answered with null', async () => {
    const line = await wire((connection) => {
      const workspace = createWorkspace(connection);
      connection.onInitialize(() => ({ capabilities: { textDocumentSync: 2 } }));
      connection.onRequest('test/fail', () =>
        answer<string | null>(workspace, uri, null, ({ analysis }) => {
          throw new Error(`no luck with ${analysis.path}`);
        }),
      );
      workspace.listen();
      connection.listen();
    });
    const logged = new Promise<string>((resolve) => {
      line.editor.onNotification(LogMessageNotification.type, ({ message }) => resolve(message));
    });
    await line.open('Hello.');
    assert.equal(await line.editor.sendRequest('test/fail', {}), null);
    const message = await logged;
    assert.match(message, /no luck with file:\/\/\/film\.screenplay/);
    assert.match(message, /feature\.test\.ts/);
    line.close();
  });
});
