import type { LanguageName } from 'quicktype-core';

/** A language in which quicktype writes types. */
export interface Language {
  /** What quicktype calls it. */
  readonly generator: LanguageName;
  /** Whether the types are compiled and read a dataset in the tests of Chancery. */
  readonly isTested: boolean;
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** Every language but TypeScript, by the word of `--lang`. */
export const languages: Readonly<Record<string, Language>> = {
  python: { generator: 'python', isTested: true, options: {} },
  go: { generator: 'go', isTested: true, options: { package: 'chancery' } },
  java: { generator: 'java', isTested: true, options: { package: 'chancery' } },
  csharp: {
    generator: 'csharp',
    isTested: false,
    options: { framework: 'SystemTextJson', namespace: 'ChanceryTypes' },
  },
  rust: {
    generator: 'rust',
    isTested: true,
    options: { visibility: 'public', 'skip-serializing-none': true },
  },
  kotlin: { generator: 'kotlin', isTested: false, options: { framework: 'kotlinx', package: 'chancery' } },
  swift: { generator: 'swift', isTested: false, options: {} },
};
