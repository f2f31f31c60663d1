/**
 * Bundles what is shipped into dist/: the extension, its server, its preview panel and the command line.
 *
 * `node scripts/build.ts [--production] [--tests]`. `--production` makes it small; `--tests` also bundles the suite
 * that runs inside the editor's extension host, into out/.
 */
import { chmodSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const root = join(import.meta.dirname, '..');
const production = process.argv.includes('--production');
const withTests = process.argv.includes('--tests');

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: true,
  minify: production,
  legalComments: 'none',
  // Some packages come as ES modules and as what bundlers cannot see through: the former bundle whole.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** What runs in the editor's extension host, which is Node 22 from VS Code 1.101 on and hands out `vscode` itself. */
const inEditor: BuildOptions = { ...common, platform: 'node', format: 'cjs', target: 'node22', external: ['vscode'] };

const inPanel: BuildOptions = { ...common, platform: 'browser', format: 'iife', target: 'chrome130' };

/** What runs in a shell, on the oldest Node that `engines` allows. Packages with native or wasm parts stay packages: they find those parts beside themselves. */
const inShell: BuildOptions = {
  ...common,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['@napi-rs/canvas', '@napi-rs/webcodecs', 'h264-mp4-encoder'],
};

/** CommonJS packages inside an ES module still call `require` for Node's own modules. The names are not to meet theirs. */
const requireForBundled = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`;

const outputs: readonly BuildOptions[] = [
  { ...inEditor, entryPoints: ['client/extension.ts'], outfile: 'dist/client.cjs' },
  { ...inEditor, entryPoints: ['server/main.ts'], outfile: 'dist/server.cjs' },
  { ...inPanel, entryPoints: ['preview/preview.ts'], outfile: 'dist/preview.js' },
  { ...inPanel, entryPoints: ['preview/preview.css'], outfile: 'dist/preview.css' },
  {
    ...inShell,
    entryPoints: ['cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: `#!/usr/bin/env node\n${requireForBundled}` },
  },
  {
    ...inShell,
    entryPoints: ['render/movie/frame-worker.ts'],
    outfile: 'dist/frame-worker.js',
    banner: { js: requireForBundled },
  },
];

const testOutputs: readonly BuildOptions[] = [
  {
    ...inEditor,
    minify: false,
    external: ['vscode', 'mocha'],
    entryPoints: ['test/vscode/suite/index.ts'],
    outfile: 'out/vscode-suite.cjs',
  },
];

const started = performance.now();
const wanted = withTests ? [...outputs, ...testOutputs] : outputs;
await Promise.all(wanted.map((output) => build(output)));
chmodSync(join(root, 'dist/cli.js'), 0o755);
// The command line draws its lettering with it, also where a machine has no fonts at all.
cpSync(join(root, 'render/movie/fonts'), join(root, 'dist/fonts'), { recursive: true });
// A rule's page is reached from its id, in the editor and on the command line; it leads to the page of figures.
cpSync(join(root, 'docs/figures.md'), join(root, 'dist/figures.md'));
cpSync(join(root, 'docs/rules'), join(root, 'dist/rules'), { recursive: true });
console.log(`Built ${wanted.length} bundles in ${Math.round(performance.now() - started)} ms.`);
