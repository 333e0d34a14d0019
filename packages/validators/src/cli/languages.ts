import type { LanguageName } from 'quicktype-core';

/** A language in which quicktype writes types. */
export interface Language {
  /** What quicktype calls it. */
  readonly generator: LanguageName;
  /** Whether `npm run languages` compiles them, and reads and writes a dataset with them. */
  readonly isTested: boolean;
  /** What begins a comment. */
  readonly comment: '#' | '//';
  /** Whether the words of a list are names of the whole file, as the records are. */
  readonly hasGlobalWords?: true;
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** Every language but TypeScript, by the word of `--lang`. */
export const languages: Readonly<Record<string, Language>> = {
  python: { generator: 'python', isTested: true, comment: '#', options: {} },
  go: {
    generator: 'go',
    isTested: true,
    comment: '//',
    hasGlobalWords: true,
    options: { package: 'chancery', 'omit-empty': true },
  },
  java: { generator: 'java', isTested: true, comment: '//', options: { package: 'chancery' } },
  csharp: {
    generator: 'csharp',
    isTested: false,
    comment: '//',
    options: { framework: 'SystemTextJson', namespace: 'ChanceryTypes' },
  },
  rust: {
    generator: 'rust',
    isTested: false,
    comment: '//',
    options: { visibility: 'public', 'skip-serializing-none': true },
  },
  kotlin: {
    generator: 'kotlin',
    isTested: false,
    comment: '//',
    options: { framework: 'kotlinx', package: 'chancery' },
  },
  swift: { generator: 'swift', isTested: false, comment: '//', options: {} },
};
