/** `shotwright lsp --stdio`: the language server for any editor. */
import assert from 'node:assert/strict';
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { ended, start } from '../support/command.ts';

describe('lsp', function () {
  this.timeout(20_000);

  it('answers an editor and goes when it is told to', async () => {
    const child = start(['lsp', '--stdio']);
    const closed = ended(child);
    const editor = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    editor.listen();
    const { serverInfo } = await editor.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      // The protocol still requires it, though it is out of use.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      rootUri: null,
      capabilities: {},
    });
    assert.equal(serverInfo?.name, 'shotwright');
    await editor.sendRequest(ShutdownRequest.type);
    await editor.sendNotification(ExitNotification.type);
    assert.equal(await closed, 0);
    editor.dispose();
  });
});
