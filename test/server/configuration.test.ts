/** What a team has set, as an editor sees it: findings go by it, and its mistakes are told in the file itself. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  PublishDiagnosticsNotification,
  type Diagnostic,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { serve } from '../../server/serve.ts';
import { SLIP } from '../support/slip.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { wire, type Wire } from '../support/wire.ts';

describe('the configuration of a workspace', () => {
  const folder = temporaryFolder();
  let line: Wire;
  let told: Promise<PublishDiagnosticsParams>;
  const addressOf = (name: string) => pathToFileURL(join(folder.path, name)).href;
  const set = (text: string) => {
    writeFileSync(join(folder.path, 'shotwright.config.json'), text);
  };

  beforeEach(async () => {
    set('{ "rules": { "continuity/prop-hand-swich": "off", "continuity/prop-hand-switch": "info" } }');
    line = await wire(serve, {
      workspaceFolders: [{ uri: pathToFileURL(folder.path).href, name: 'film' }],
      initializationOptions: { rulePages: 'file:///pages' },
    });
    told = new Promise((resolve) => line.editor.onNotification(PublishDiagnosticsNotification.type, resolve));
    await line.editor.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: addressOf('film.screenplay'), languageId: 'shotwright', version: 1, text: SLIP },
    });
  });
  afterEach(() => {
    line.close();
    rmSync(join(folder.path, 'shotwright.config.json'), { force: true });
  });

  const findings = async (): Promise<readonly Diagnostic[]> => {
    const textDocument = { uri: addressOf('film.screenplay') };
    const report = await line.editor.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    return report.kind === 'full' ? report.items : [];
  };

  it('decides how grave a finding is, and a rule leads to its page', async () => {
    const [found] = await findings();
    assert.equal(found?.severity, 3);
    assert.equal(found.codeDescription?.href, 'file:///pages/continuity/prop-hand-switch.md');
  });

  it('has its mistakes marked in itself', async () => {
    await findings();
    const { uri, diagnostics } = await told;
    assert.equal(uri, addressOf('shotwright.config.json'));
    assert.deepEqual(
      diagnostics.map(({ message, range }) => [message, range.start.character, range.end.character]),
      [['There is no rule "continuity/prop-hand-swich". Did you mean "continuity/prop-hand-switch"?', 13, 41]],
    );
  });

  it('leads from a mistake of its own to the page about it', async () => {
    await findings();
    const { diagnostics } = await told;
    assert.equal(diagnostics[0]?.codeDescription?.href, 'file:///pages/structure/config.md');
  });

  it('counts as soon as it is saved', async () => {
    assert.equal((await findings()).length, 1);
    set('{ "rules": { "continuity": "off" } }');
    await line.editor.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: addressOf('shotwright.config.json'), type: FileChangeType.Changed }],
    });
    assert.deepEqual(await findings(), []);
  });
});
