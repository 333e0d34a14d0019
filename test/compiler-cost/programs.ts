/** A program of a consumer, and what it may cost the compiler. */
export interface Program {
  readonly uses: string;
  readonly text: string;
  /** How many types may be instantiated, and how many were when the limit was set. */
  readonly limit: number;
  readonly was: number;
  /** The packages whose declarations are read, and no others. */
  readonly reads: readonly string[];
  /** Left out where declarations would cost far more than the program: those of Zod. */
  readonly checksPackages: boolean;
}

const ours = ['@chancery/schema'];

/** Types alone may cost three hundred by promise; the other limits stand some five hundredths above what is measured. */
export const programs: readonly Program[] = [
  {
    uses: 'the types',
    text: `
      import type { AnyRecord, Dataset, Visit, VisitId } from '@chancery/schema/types';
      declare const dataset: Dataset;
      export const records: readonly AnyRecord[] = dataset.records;
      export const visits: readonly Visit[] = dataset.records.filter((record) => record.type === 'visit');
      export const id: VisitId | undefined = visits[0]?.id;
      export const described: Partial<Visit> = { type: 'visit', id: 'visit/one', when: { start: '2025-05-27' } };`,
    limit: 300,
    was: 46,
    reads: ours,
    checksPackages: true,
  },
  {
    uses: 'a guard',
    text: `
      import { isVisit } from '@chancery/schema/guard';
      declare const value: unknown;
      export const id = isVisit(value) ? value.id : undefined;`,
    limit: 300,
    was: 1,
    reads: ours,
    checksPackages: true,
  },
  {
    uses: 'a schema',
    text: `
      import { Visit } from '@chancery/schema';
      const { success, data } = Visit.safeParse(null);
      export const visit: Visit | undefined = success ? data : undefined;`,
    limit: 2010,
    was: 1912,
    reads: [...ours, 'zod'],
    checksPackages: false,
  },
  {
    uses: 'a schema that can be composed',
    text: `
      import { Visit } from '@chancery/schema/zod';
      export const id: string = Visit.parse(null).id;`,
    limit: 11_520,
    was: 10_969,
    reads: [...ours, 'zod'],
    checksPackages: false,
  },
  {
    uses: 'validate',
    text: `
      import { index, validate } from '@chancery/validators';
      const report = validate(null);
      export const visit = report.valid ? index(report.dataset).get('visit/one') : undefined;
      export const places = report.findings.map(({ place }) => place?.line);`,
    limit: 1300,
    was: 1239,
    reads: [...ours, '@chancery/validators'],
    checksPackages: true,
  },
  {
    uses: 'a rule of its own',
    text: `
      import { defineRule } from '@chancery/validators';
      export const nameShort = defineRule({
        id: 'mine/name-short',
        stage: 'rules',
        about: ['visit'],
        reads: { own: ['name'] },
        set: 'quality',
        severity: 'note',
        since: '0.1.0',
        summary: 'A visit has a name.',
        why: 'Lists show it.',
        message: () => 'The visit has no name.',
        check: (visit, { report }) => {
          if (visit.name === undefined) report({ at: 'name', params: {} });
        },
      });`,
    limit: 10_480,
    was: 9984,
    reads: [...ours, '@chancery/validators'],
    checksPackages: true,
  },
  {
    uses: 'a fixture',
    text: `
      import { misriKapoor2025 } from '@chancery/fixtures';
      export const ids = misriKapoor2025.records.map(({ id }) => id);`,
    limit: 300,
    was: 24,
    reads: ['@chancery/fixtures', ...ours],
    checksPackages: true,
  },
];
