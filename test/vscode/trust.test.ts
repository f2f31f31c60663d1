/** A folder nobody trusts: the text is checked and drawn, but nothing of it is sent anywhere, whatever the folder's own settings say. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startVideoServer, type VideoServer } from '../support/video-server.ts';
import { openBrowser } from './browser.ts';
import { installExtension, startEditorServer, type EditorServer } from './editor-server.ts';
import { makeTemporaryHome, type TemporaryHome } from './temporary-home.ts';
import { FIRST, openFile, previewOf } from './workbench.ts';

const root = join(import.meta.dirname, '../..');

describe('in a folder nobody trusts', function () {
  this.timeout(120_000);

  let service: VideoServer;
  let home: TemporaryHome;
  let server: EditorServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    service = await startVideoServer();
    home = makeTemporaryHome([join(root, 'samples/sandstorm.screenplay')], {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.untrustedFiles': 'open',
    });
    mkdirSync(join(home.workspace, '.vscode'));
    const settings = { 'shotwright.video.baseUrl': service.baseURL };
    writeFileSync(join(home.workspace, '.vscode/settings.json'), JSON.stringify(settings));
    installExtension(home, join(root, 'dist/shotwright.vsix'));
    server = await startEditorServer(home, { SHOTWRIGHT_API_KEY: 'sk-test-0123456789' });
    ({ browser, page } = await openBrowser());
    await openFile(page, server, home, 'sandstorm.screenplay');
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    await service?.close();
    home?.remove();
  });

  it('draws, but does not render', async () => {
    await page.locator('.codelens-decoration a', { hasText: 'Preview 1A' }).first().click({ timeout: FIRST });
    await previewOf(page).locator('#render').click({ timeout: FIRST });
    await page.getByText('Trust this folder first').first().waitFor({ timeout: 20_000 });
    assert.deepEqual(service.asked, []);
  });
});
