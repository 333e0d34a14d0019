import { adding, type Mistakes, replacing } from './doctor.ts';

const schema = 'packages/schema';
const validators = 'packages/validators';
const dateReal = `${validators}/src/rules/date-real.ts`;
const ruleCases = 'packages/fixtures/conformance/rules';
const recordCases = 'packages/fixtures/conformance/records';

const accepted = { findings: [] };
const rejected = { findings: [{ rule: 'value-format' }] };
const silent = { findings: [] };
const found = { findings: [{ rule: 'date-real' }] };
const foundByAnother = { findings: [{ rule: 'value-format' }] };
const caseFile = (path: string, facts: object) => ({ [path]: JSON.stringify(facts) });
const emptyLines = (count: number) => '\n'.repeat(count);
const longFiles = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `${schema}/src/values/v${n}.ts`,
      `${emptyLines(59)}export {};\n`,
    ]),
  );
const reaching = (count: number) =>
  adding(
    `${schema}/src/records/visit.ts`,
    Array.from({ length: count }, (_, n) => `import '../values/v${n}.ts';`).join(' '),
  );

/** What the laws of the repository, of cases and of style must notice. */
export const mistakesInFiles: readonly Mistakes[] = [
  {
    law: 'every room is there',
    mistakes: {
      'no word on security': { 'SECURITY.md': undefined },
      'no set-up': { 'scripts/setup.mjs': undefined },
    },
  },
  {
    law: 'a package has a name of its own, and no vague one',
    mistakes: { 'a package of leftovers': adding('packages/utils/README.md', 'Leftovers.') },
  },
  {
    law: 'nothing lies about in a package folder',
    mistakes: { 'a script that tried something': adding(`${validators}/try.ts`, 'export {};') },
  },
  {
    law: 'all packages have one version, and are released together',
    mistakes: {
      'one runs ahead': replacing(`${schema}/package.json`, '0.1.0', '0.2.0'),
      'one is left out of the group': replacing('.changeset/config.json', ', "@chancery/validators"', ''),
    },
  },
  {
    law: 'packages depend on each other in one direction, devDependencies counted',
    mistakes: {
      'schema tests itself with fixtures': replacing(
        `${schema}/package.json`,
        '"version"',
        '"devDependencies":{"@chancery/fixtures":"*"},"version"',
      ),
    },
  },
  {
    law: 'nothing runs when a dependency is installed',
    mistakes: {
      'a package greets its users': replacing(
        `${schema}/package.json`,
        '"version"',
        '"scripts":{"postinstall":"x"},"version"',
      ),
      'a dependency may run a script': replacing('pnpm-workspace.yaml', 'esbuild: false', 'esbuild: true'),
      'nobody is stopped': replacing('pnpm-workspace.yaml', 'strictDepBuilds: true\n', ''),
    },
  },
  {
    law: 'generated text is marked for reviews',
    mistakes: { 'the mark is gone': { '.gitattributes': '* text=auto\n' } },
  },
  {
    law: 'links lead to places that exist',
    mistakes: {
      'a page that is gone': adding('README.md', 'See [the guide](docs/guide.md).'),
      'a page beside, seen from the wrong folder': adding('docs/guide.md', 'See [security](SECURITY.md).'),
    },
  },
  {
    law: 'no file knows the machine on which it was written',
    mistakes: {
      'a home folder': adding('README.md', `See ${['', 'home', 'me', 'notes'].join('/')}.`),
      'a folder that is gone tomorrow': adding('README.md', `\`${['', 'tmp', 'x'].join('/')}\``),
      'a disk of Windows': adding('README.md', ['C:', 'Users', 'me'].join('\\')),
      'where packages come from': adding(
        '.npmrc',
        `registry=https://${['registry', 'npmjs', 'org'].join('.')}/`,
      ),
      'notes beside the repository': adding('README.md', `See ${['..', 'shared', 'notes.md'].join('/')}.`),
    },
  },
  {
    law: 'a rule is one file of its name',
    mistakes: {
      'another word in the id': {
        ...replacing(dateReal, "'date-real'", "'date-exists'"),
        ...caseFile(`${ruleCases}/date-exists.json`, {
          rule: 'date-exists',
          cases: [silent, { findings: [{ rule: 'date-exists' }] }],
        }),
        [`${ruleCases}/date-real.json`]: undefined,
      },
    },
  },
  {
    law: 'a rule is in the list, once',
    mistakes: {
      'it is forgotten': replacing(`${validators}/src/rules/index.ts`, '\n  dateReal,', '\n  dateUnreal,'),
      'it is listed twice': replacing(
        `${validators}/src/rules/index.ts`,
        '\n  dateReal,',
        '\n  dateReal,\n  dateReal,',
      ),
      'the list is empty': replacing(`${validators}/src/rules/index.ts`, '\n  dateReal,', ''),
    },
  },
  {
    law: 'a rule has a case that it accepts and one that it rejects',
    mistakes: {
      'no cases': { [`${ruleCases}/date-real.json`]: undefined },
      'nothing is accepted': caseFile(`${ruleCases}/date-real.json`, {
        rule: 'date-real',
        cases: [found],
      }),
      'nothing is rejected': caseFile(`${ruleCases}/date-real.json`, {
        rule: 'date-real',
        cases: [silent],
      }),
      'only another rule rejects': caseFile(`${ruleCases}/date-real.json`, {
        rule: 'date-real',
        cases: [silent, foundByAnother],
      }),
      'the cases of another': caseFile(`${ruleCases}/date-real.json`, {
        rule: 'x',
        cases: [silent, found],
      }),
      'cases of a rule that is gone': caseFile(`${ruleCases}/date-old.json`, { rule: 'date-old' }),
    },
  },
  {
    law: 'a record, value or vocabulary has a case that it accepts and one that it rejects',
    mistakes: {
      'no cases': { [`${recordCases}/visit.json`]: undefined },
      'nothing is rejected': caseFile(`${recordCases}/visit.json`, { schema: 'Visit', cases: [accepted] }),
      'the cases of another': caseFile(`${recordCases}/visit.json`, {
        schema: 'Stay',
        cases: [accepted, rejected],
      }),
      'cases of a record that is gone': caseFile(`${recordCases}/voyage.json`, { schema: 'Voyage' }),
      'nothing is public': { [`${schema}/src/index.ts`]: "import '../generated/public/visit.ts';\n" },
    },
  },
  {
    law: 'a file stops at 250 lines',
    mistakes: { 'a test that never ends': { [`${validators}/test/long.test.ts`]: emptyLines(251) } },
  },
  {
    law: 'half of the published files have at most 45 lines, 95 of 100 at most 150',
    mistakes: {
      'every file grows': { ...longFiles(40), ...reaching(40) },
      'one in ten is huge': {
        ...adding(`${schema}/src/spec.ts`, emptyLines(200)),
        ...adding(`${schema}/src/define.ts`, emptyLines(200)),
      },
    },
  },
  {
    law: 'a published function stops at 30 lines',
    mistakes: { 'one of 31': adding(`${schema}/src/spec.ts`, `export function long() {${emptyLines(30)}}`) },
  },
  {
    law: 'no any, no non-null assertion, no suppressed type error',
    mistakes: {
      any: adding(`${schema}/src/spec.ts`, 'export const x: any = 1;'),
      'the value is surely there': adding(`${schema}/src/spec.ts`, 'export const x = [1][0]!;'),
      'a test looks away': adding(`${validators}/test/finding.test.ts`, '// @ts-ignore it works'),
      'the compiler is told to look away': adding(`${schema}/src/spec.ts`, '// @ts-expect-error it works'),
    },
  },
  {
    law: 'no reminder and no code in a comment',
    mistakes: {
      'something for later': adding(`${schema}/src/spec.ts`, '// TODO: make it faster'),
      'an old line': adding(`${schema}/src/spec.ts`, '// const old = spec.base;'),
      'an old block': adding(`${schema}/src/spec.ts`, '/*\nif (spec) {\n  old();\n}\n*/'),
    },
  },
  {
    law: 'file names are kebab-case',
    mistakes: {
      'a capital': adding(`${validators}/test/Finding.test.ts`, 'export {};'),
      'an underscore': adding('docs/how_to.md', 'So.'),
      'a folder with a capital': adding('docs/Guides/how-to.md', 'So.'),
    },
  },
  {
    law: 'generated text stands in generated/ only, and says so',
    mistakes: {
      'it hides its origin': {
        [`${schema}/generated/public/visit.ts`]: "export { Visit } from '../../src/catalogue.ts';\n",
      },
      'it stands among what is written': adding(
        `${schema}/test/made.ts`,
        '// Generated by a script. Do not edit.',
      ),
      'a table that no hand has written': { 'docs/rules.json': `[${'1,\n'.repeat(300)}1]` },
    },
  },
];
