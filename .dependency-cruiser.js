/** Who may use whom: the law of the tree, each outside package in its one folder, and no knots. TypeScript's project references hold the first law too. */

/** The product's folders with what each may use besides itself. */
const FOLDERS = {
  grammar: [],
  core: ['grammar'],
  'render/animatic': ['grammar', 'core'],
  'render/(movie|takes|video|[^/]+[.]ts$)': ['grammar', 'core', 'render'],
  server: ['grammar', 'core'],
  // The command line also starts the language server, for editors other than VS Code.
  cli: ['grammar', 'core', 'render', 'server', 'package.json'],
  preview: ['grammar', 'core', 'render/animatic'],
  client: ['grammar', 'core', 'render', 'preview/messages.ts'],
};

/** The only places that may import a package. Every other package is for scripts and tests. */
const PACKAGES = {
  chevrotain: ['grammar'],
  'fastest-levenshtein': ['grammar'],
  // The sun's place in the sky: small, pure, and checked against a published ephemeris.
  suncalc: ['core/staging'],
  // Final Draft's files are XML: strict, no dependencies of its own, and it expands no entity that a document declares.
  '@rgrove/parse-xml': ['core/interchange'],
  // JSON with comments, read with the place of every value: small, no dependencies, VS Code's own.
  'jsonc-parser': ['core/config'],
  // Which files a pattern is for: pure, no dependencies, what the globbing itself stands on.
  picomatch: ['core/config'],
  '@types/picomatch': ['core/config'],
  // How many syllables an English word has: small, pure and finished.
  syllable: ['core/physics'],
  openai: ['render/video'],
  mediabunny: ['render/movie'],
  'h264-mp4-encoder': ['render/movie'],
  '@napi-rs/webcodecs': ['render/movie'],
  '@napi-rs/canvas': ['render/movie'],
  'vscode-languageserver': ['server', 'cli/commands/lsp.ts'],
  'vscode-languageserver-textdocument': ['server'],
  // The editor itself hands `vscode` out; what is on disk are its types.
  '@types/vscode': ['client'],
  'vscode-languageclient': ['client'],
  commander: ['cli'],
  tinyglobby: ['cli'],
  esbuild: ['scripts'],
};

const PRODUCT = '^(grammar|core|render|server|client|preview|cli)/';

/** Node's own modules, and what can open a connection. */
const OUTSIDE = [
  '^node:',
  '^(fs|http|https|net|os|path|child_process|worker_threads)$',
  '^render/(video|takes|movie)/',
];

const lawOfTheTree = Object.entries(FOLDERS).map(([folder, others]) => ({
  name: `${folder.replace(/\/\(.*/, '')}-uses-only-what-it-may`,
  comment: `This folder may use itself${others.map((other) => `, ${other}`).join('')}. See "The law of the tree" in ARCHITECTURE.md.`,
  severity: 'error',
  from: { path: `^${folder}${folder.endsWith(')') ? '' : '/'}` },
  to: {
    path: `${PRODUCT}|^(scripts|test)/|^[^/]+$`,
    pathNot: [`^${folder}`, ...others.map((other) => `^${other}`)],
    dependencyTypesNot: ['core', 'npm', 'npm-dev', 'npm-optional'],
  },
}));

const packagesByFolder = Object.entries(PACKAGES).map(([name, places]) => ({
  name: `${name}-in-its-place`,
  comment: `Only ${places.join(' and ')} may import ${name}: each outside technology lives in one place.`,
  severity: 'error',
  from: { path: `${PRODUCT}|^scripts/`, pathNot: places.map((place) => `^${place}`) },
  to: { path: `^node_modules/${name}/` },
}));

export default {
  forbidden: [
    ...lawOfTheTree,
    ...packagesByFolder,
    {
      name: 'no-unlisted-package',
      comment: 'Name the package in PACKAGES here, with the one folder that may use it.',
      severity: 'error',
      from: { path: PRODUCT },
      to: { path: '^node_modules/', pathNot: Object.keys(PACKAGES).map((name) => `^node_modules/${name}/`) },
    },
    {
      name: 'pure-stays-pure',
      comment: 'grammar/, core/ and render/animatic/ get data and give data: no files, network, clock or environment.',
      severity: 'error',
      from: { path: '^(grammar|core|render/animatic)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'panel-reaches-nothing-outside',
      comment: 'The panel is a web page: it draws what it is told, and neither opens a connection nor touches a file.',
      severity: 'error',
      from: { path: '^preview/' },
      to: { path: OUTSIDE, reachable: true },
    },
    {
      name: 'rules-stand-alone',
      comment: 'A rule knows the model, not other rules. What two rules need belongs to the model or to core/lint/.',
      severity: 'error',
      from: { path: '^core/lint/rules/' },
      to: { path: '^core/lint/rules/' },
    },
    {
      name: 'features-stand-alone',
      comment: 'A feature of the server knows no other. What two need belongs to core/ide/ or server/.',
      severity: 'error',
      from: { path: '^server/features/', pathNot: '^server/features/index[.]ts$' },
      to: { path: '^server/features/' },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'Nothing uses this file and it uses nothing.',
      severity: 'error',
      from: { path: PRODUCT, orphan: true, pathNot: '[.]css$' },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'The file or package is not there.',
      severity: 'error',
      from: { path: `${PRODUCT}|^(test|scripts)/` },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out|coverage)/' },
    // Imports of types count too: they are knowledge about another folder.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
