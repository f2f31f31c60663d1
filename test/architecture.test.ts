/** The tree is as the pages for developers say, and files read as they should. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
/** What npm writes of the packages it would install, by their place in the project. */
interface LockFile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

/** What the recipes make up for their examples. */
const INVENTED = /prop-from-nowhere|folding|</;
const LONGEST = 400;
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'out', 'coverage', '.shotwright']);

describe('the tree', () => {
  const files = filesOfProject();
  const sources = files.filter((path) => /\.(ts|mjs|js)$/.test(path));

  for (const page of ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md']) {
    it(`has what ${page} names`, () => {
      const named = [...pathsIn(read(page)), ...linksIn(read(page))].filter((path) => !INVENTED.test(path));
      assert.deepEqual(
        named.filter((path) => !existsSync(join(root, path))),
        [],
      );
    });
  }

  it('has what the decisions link to, and lists each', () => {
    const list = read('docs/decisions/README.md');
    const pages = files.filter((path) => /^docs\/decisions\/\d+/.test(path));
    assert.deepEqual(
      pages.filter((path) => !list.includes(`(${path.replace(/.*\//, '')})`)),
      [],
    );
    assert.equal(linksIn(list).length, pages.length);
  });

  it('is described, folder by folder', () => {
    const folders = new Set(files.filter((path) => path.includes('/')).map((path) => path.replace(/\/.*/, '')));
    const page = read('ARCHITECTURE.md');
    assert.deepEqual(
      [...folders].filter((folder) => !page.includes(`| \`${folder}/\` |`)),
      [],
    );
  });

  it('knows every command that the pages tell people to run', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const commands = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].flatMap((page) =>
      Array.from(
        read(page).matchAll(/npm (?:run ([a-z][a-z:-]*)|(start|test)\b)/g),
        ([, run, own]) => run ?? own ?? '',
      ),
    );
    assert.ok(commands.length > 10);
    assert.deepEqual(
      commands.filter((command) => !(command in scripts)),
      [],
    );
  });

  it('opens every file with a sentence that says what it is for', () => {
    assert.deepEqual(
      sources.filter((path) => !/^(#!.*\n)?\/\*\*\s[\s*]*[A-Z`0-9.“"→].{15,}/.test(read(path))),
      [],
    );
  });

  it('has no file that is too long to read', () => {
    assert.deepEqual(
      sources.filter((path) => read(path).split('\n').length > LONGEST),
      [],
    );
  });

  it('has names that say something, in lower case with hyphens', () => {
    assert.deepEqual(
      sources.filter((path) =>
        path
          .split('/')
          .some(
            (name) => !/^[a-z0-9.]+(-[a-z0-9.]+)*$/.test(name) || /^(utils?|helpers?|misc|common|src)\b/.test(name),
          ),
      ),
      [],
    );
    const vague =
      /^(?:export )?(?:async )?(?:function|class|interface|type|const)\s+(?:(?:get|handle|process)[A-Z]\w*|\w+(?:Manager|Helper|Utils?)|(?:I|Default)[A-Z][a-z]\w*)\b/m;
    assert.deepEqual(
      sources.flatMap((path) => (read(path).match(vague) ?? []).map((found) => `${path}: ${found}`)),
      [],
    );
  });

  it('says nothing of machines, and leaves nothing for later', () => {
    // In pieces, so that this file does not find itself.
    const unwanted = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', '/home/' + '[a-z]', '/Users/' + '[A-Za-z]'].join('|'),
    );
    assert.deepEqual(
      files.filter((path) => /\.(ts|mjs|js|json|md|css)$/.test(path) && unwanted.test(read(path))),
      [],
    );
  });

  it('pins every optional package of every platform, without which "npm ci" refuses the lock file', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as LockFile;
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => packages[`${path}/node_modules/${name}`] === undefined)
        .filter((name) => packages[`node_modules/${name}`] === undefined),
    );
    assert.deepEqual(missing, []);
  });
});

/** All that belongs to the project: no packages, no output. */
function filesOfProject(): readonly string[] {
  const top = readdirSync(root, { withFileTypes: true }).filter(({ name }) => !NOT_OURS.has(name));
  return top.flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    const inside = readdirSync(join(root, entry.name), { recursive: true, withFileTypes: true });
    return inside
      .filter((each) => each.isFile())
      .map((each) => relative(root, join(each.parentPath, each.name)).replaceAll('\\', '/'));
  });
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Files and folders in backticks: `core/project.ts`, `grammar/`. What begins with `dist` or `out` is made, not kept. */
function pathsIn(page: string): readonly string[] {
  const quoted = Array.from(page.matchAll(/`([.\w<>-]+\/[.\w<>/-]*)`/g), (match) => match[1] ?? '');
  return quoted.filter((path) => !/^(dist|out)\//.test(path) && (path.endsWith('/') || /\.\w+$/.test(path)));
}

/** Relative links. */
function linksIn(page: string): readonly string[] {
  return Array.from(page.matchAll(/\]\((?!https?:|#)([^)#]+)/g), (match) => match[1] ?? '');
}
