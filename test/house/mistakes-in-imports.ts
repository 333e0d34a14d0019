import { adding, type Mistakes } from './doctor.ts';

const schema = 'packages/schema/src';
const fixtures = 'packages/fixtures/src';
const validators = 'packages/validators/src';

/** What the laws of directions and of safety must notice. */
export const mistakesInImports: readonly Mistakes[] = [
  {
    law: 'packages import inwards: schema nothing, fixtures schema, validators schema and fixtures in tests only',
    mistakes: {
      'schema uses a fixture': adding(`${schema}/define.ts`, "import '@chancery/fixtures';"),
      'a test of schema uses a fixture': adding(
        'packages/schema/test/define.test.ts',
        "import '@chancery/fixtures';",
      ),
      'fixtures use the validator': adding(`${fixtures}/index.ts`, "import '@chancery/validators';"),
      'the validator uses a fixture outside of its tests': adding(
        `${validators}/finding.ts`,
        "export type { Visit } from '@chancery/fixtures';",
      ),
      'the validator loads a fixture when it runs': adding(
        `${validators}/finding.ts`,
        "export const load = () => import('@chancery/fixtures');",
      ),
    },
  },
  {
    law: 'a relative import stays in its package, tests aside',
    mistakes: {
      'the validator reaches into the sources of schema': adding(
        `${validators}/finding.ts`,
        "import '../../schema/src/spec.ts';",
      ),
    },
  },
  {
    law: 'schema is built in floors: vocabularies, values, records, dataset, catalogue, index',
    mistakes: {
      'a value knows a record': adding(`${schema}/values/when.ts`, "import '../records/visit.ts';"),
      'a vocabulary knows a value': adding(`${schema}/vocabularies/extent.ts`, "import '../values/when.ts';"),
      'a record knows the dataset': adding(`${schema}/records/visit.ts`, "import '../dataset.ts';"),
      'the dataset knows the catalogue': adding(`${schema}/dataset.ts`, "import './catalogue.ts';"),
      'the ground floor knows the first': adding(`${schema}/spec.ts`, "import './define.ts';"),
      'a type is taken from above': adding(
        `${schema}/define.ts`,
        "type Visit = import('./records/visit.ts').Visit;",
      ),
      'a file beside the floors': {
        ...adding(`${schema}/define.ts`, "import './tools/join.ts';"),
        ...adding(`${schema}/tools/join.ts`, 'export {};'),
      },
    },
  },
  {
    law: 'stages open onto the corridor, never onto each other',
    mistakes: {
      'structure reads the source': adding(
        `${validators}/structure/explain.ts`,
        "import '../source/read.ts';",
      ),
      'the source knows the rules': adding(`${validators}/source/read.ts`, "import '../rules/date-real.ts';"),
      'a rule knows the corridor': adding(`${validators}/rules/date-real.ts`, "import '../validate.ts';"),
    },
  },
  {
    law: 'time is below every stage',
    mistakes: {
      'a comparison makes findings': adding(`${validators}/time/compare.ts`, "import '../finding.ts';"),
    },
  },
  {
    law: 'lists are below every stage, and read what is generated',
    mistakes: {
      'a list makes findings': adding(`${validators}/lists/time-zones.ts`, "import '../finding.ts';"),
    },
  },
  {
    law: 'only validate.ts knows more than one stage',
    mistakes: {
      'the settings know the source too': adding(`${validators}/settings.ts`, "import './source/read.ts';"),
    },
  },
  {
    law: 'every source file is reached from an entry of its package',
    mistakes: {
      'a file that nobody imports': adding(`${validators}/source/attic.ts`, 'export {};'),
      'two files that import each other': {
        ...adding(`${validators}/source/attic.ts`, "import './cellar.ts';"),
        ...adding(`${validators}/source/cellar.ts`, "import './attic.ts';"),
      },
    },
  },
  {
    law: 'nothing imports the command line',
    mistakes: {
      'the corridor takes a helper from it': adding(`${validators}/validate.ts`, "import './cli/main.ts';"),
    },
  },
  {
    law: 'only the command line touches Node',
    mistakes: {
      'a stage opens a file': adding(`${validators}/source/read.ts`, "import 'node:fs';"),
      'without the prefix': adding(`${validators}/source/read.ts`, "import 'fs/promises';"),
      'schema joins paths': adding(`${schema}/spec.ts`, "import { join } from 'node:path';"),
    },
  },
  {
    law: 'published code opens no connection, starts no process, evaluates no text',
    mistakes: {
      'the command line fetches': adding(`${validators}/cli/main.ts`, "await fetch('https://example.org');"),
      'it opens a socket': adding(`${validators}/cli/main.ts`, "import 'node:net';"),
      'it starts a process': adding(
        `${validators}/cli/main.ts`,
        "import { spawn } from 'node:child_process';",
      ),
      'it starts a thread somewhere else': adding(
        `${validators}/cli/main.ts`,
        "import { Worker } from 'node:worker_threads';",
      ),
      'a schema is compiled from text': adding(
        `${schema}/define.ts`,
        "export const x = new Function('return 1');",
      ),
      'a text is evaluated': adding(`${schema}/define.ts`, "export const x = eval('1');"),
    },
  },
  {
    law: 'no clock and no locale: dates are compared by our own arithmetic',
    mistakes: {
      'the time of the machine': adding(`${validators}/time/compare.ts`, 'export const now = Date.now();'),
      'a locale compares': adding(
        `${validators}/time/compare.ts`,
        "export const x = 'a'.localeCompare('b');",
      ),
      'a table of the platform': adding(`${schema}/values/when.ts`, 'export const x = Intl.DateTimeFormat;'),
    },
  },
];
