/** What the linter of this project's own code holds: strict typed rules, and how names and files read here. */
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Names that say nothing about what a thing does. "Service" is not among them: a video service is a thing of this project's world. */
const vagueName = '(Manager|Helper|Helpers|Util|Utils)$';

export default defineConfig(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A figure in a message reads as it stands; anything else in a template is a slip.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onChange: () => show()` is how a callback is written.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'max-lines': ['warn', { max: 400 }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': [
        'error',
        {
          selector: `:matches(ClassDeclaration, FunctionDeclaration, TSInterfaceDeclaration, TSTypeAliasDeclaration) > Identifier.id[name=/${vagueName}/]`,
          message: 'Name it after what it does, not after a kind of program part.',
        },
      ],
    },
  },
  {
    // The same text, the same answer: nothing here may ask the clock or throw dice. TypeScript keeps the rest of the world out.
    files: ['grammar/**/*.ts', 'core/**/*.ts', 'render/animatic/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Pure code gives the same answer every time.' },
        {
          object: 'Date',
          property: 'now',
          message: 'Pure code does not know what time it is; take it as an argument.',
        },
      ],
    },
  },
  {
    // What `before` sets is still missing in `after` when `before` failed, whatever its type says.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
);
