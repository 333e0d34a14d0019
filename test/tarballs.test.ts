import { chmodSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { firstDifference } from '../scripts/tar-members.ts';
import { tracesOfMachine } from './house/repository.ts';
import { examples } from './readme/pages.ts';
import { entriesOf } from './tarballs/entries.ts';
import { bothForms, face, oldFace } from './tarballs/face.ts';
import {
  filesIn,
  makeProject,
  node,
  type Package,
  pack,
  packAll,
  packages,
  readJson,
  run,
  typeCheck,
} from './tarballs/project.ts';

interface Manifest {
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const strict = {
  target: 'ES2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  resolveJsonModule: true,
  skipLibCheck: false,
  // The library of TypeScript itself is large, and not ours.
  skipDefaultLibCheck: true,
  noEmit: true,
};

/** Three kinds of projects: for Node with its types, for browsers with theirs, and old ones. */
const configs = {
  'nodenext.json': {
    compilerOptions: { ...strict, lib: ['ES2022'], types: ['node'], module: 'NodeNext' },
    files: ['face.ts', ...examples().keys()],
  },
  'bundler.json': {
    compilerOptions: {
      ...strict,
      lib: ['ES2022', 'DOM'],
      types: [],
      module: 'ESNext',
      moduleResolution: 'Bundler',
    },
    files: ['face.ts'],
  },
  'node10.json': {
    compilerOptions: {
      ...strict,
      lib: ['ES2022', 'DOM'],
      types: [],
      module: 'CommonJS',
      moduleResolution: 'node10',
      verbatimModuleSyntax: false,
      esModuleInterop: true,
      ignoreDeprecations: '6.0',
    },
    files: ['old-face.ts'],
  },
};

let unpacked: Readonly<Record<Package, string>>;
let project: string;
const folders: string[] = [];

beforeAll(async () => {
  unpacked = await packAll();
  const configTexts = Object.entries(configs).map(
    ([file, config]) => [file, JSON.stringify(config)] as const,
  );
  const faces = { 'face.ts': face, 'old-face.ts': oldFace };
  const files = { ...faces, ...Object.fromEntries([...examples(), ...configTexts]) };
  project = makeProject(unpacked, files, [
    'node_modules/@types/node',
    ...packages.flatMap(foreignDependencies),
  ]);
  folders.push(dirname(dirname(unpacked.schema)), project);
}, 120_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(packages)('the tarball of %s', (name) => {
  const filesOf = () => filesIn(unpacked[name]);

  it('carries its licence and its front page', () => {
    expect(filesOf()).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
  });

  it('holds no test, no script and no configuration', () => {
    const strange = /(?:^|\/)(?:test|scripts|node_modules)\/|\.test\.|\.tsbuildinfo$|tsconfig|tsup|\.lock\b/u;
    expect(filesOf().filter((path) => strange.test(path))).toEqual([]);
  });

  it('knows nothing of the machine that packed it', () => {
    const traces = filesOf().flatMap((path) => {
      const found = tracesOfMachine(readFileSync(join(unpacked[name], path), 'utf8'));
      return found.map((what) => `${path}: ${what}`);
    });
    expect(traces).toEqual([]);
  });

  it('depends on versions, not on a workspace', () => {
    const { dependencies = {}, peerDependencies = {} } = readJson<Manifest>(unpacked[name], 'package.json');
    const ranges = Object.values({ ...dependencies, ...peerDependencies });
    expect(ranges.filter((range) => range.includes(':'))).toEqual([]);
  });

  it('can be imported', async () => {
    const { code, json } = entriesOf(unpacked[name]);
    const lines = [
      ...code.map((entry) => `import ${JSON.stringify(entry)};`),
      ...json.map((entry) => `import ${JSON.stringify(entry)} with { type: 'json' };`),
    ];
    const { status, stderr } = await node(project, '--input-type=module', '--eval', lines.join('\n'));
    expect(stderr.replaceAll(/.*(?:ExperimentalWarning|--trace-warnings).*\n/gu, '')).toBe('');
    expect(status).toBe(0);
  });

  it('can be required', async () => {
    const { code, json } = entriesOf(unpacked[name]);
    const lines = [...code, ...json].map((entry) => `require(${JSON.stringify(entry)});`);
    const { status, stderr } = await node(project, '--input-type=commonjs', '--eval', lines.join('\n'));
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

it('is the same to the byte under another mask and in another time zone', async () => {
  const folder = dirname(unpacked.validators);
  const [tarball = ''] = filesIn(folder).filter((file) => file.endsWith('.tgz'));
  const mask = process.umask(0o077);
  vi.stubEnv('TZ', 'America/Adak');
  try {
    const again = await pack('validators', join(folder, 'again'));
    expect(firstDifference(readFileSync(join(folder, tarball)), readFileSync(again))).toBe(undefined);
  } finally {
    process.umask(mask);
    vi.unstubAllEnvs();
  }
});

it('gives one answer as ESM and as CommonJS in one process', async () => {
  const { status, stderr } = await node(project, '--input-type=module', '--eval', bothForms);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

describe('a project in strict TypeScript', () => {
  // One after the other: two compilers at once are slower than that on a small machine.
  it.each(Object.keys(configs))('checks with %s, declarations of libraries included', async (config) => {
    expect(await typeCheck(project, config)).toBe('');
  });

  it('needs neither Zod nor a DOM for the types alone', async () => {
    const small = makeProject(
      { schema: unpacked.schema },
      {
        'index.ts':
          "import type { Dataset, Visit } from '@chancery/schema/types';\nexport const first = (data: Dataset): Visit | undefined => data.records.find((record) => record.type === 'visit');\n",
        'index.js':
          "import * as types from '@chancery/schema/types';\nconsole.log(Object.keys(types).length);\n",
        'tsconfig.json': JSON.stringify({
          compilerOptions: { ...strict, lib: ['ES2022'], types: [], module: 'NodeNext' },
          files: ['index.ts'],
        }),
      },
      [],
    );
    folders.push(small);
    expect(await typeCheck(small)).toBe('');
    expect(await node(small, 'index.js')).toEqual({ status: 0, stdout: '0\n', stderr: '' });
  });
});

describe('the command line', () => {
  const fixture = 'node_modules/@chancery/fixtures/data/misri-kapoor-2025/dataset.json';
  let bin: string;

  beforeAll(() => {
    const { bin: bins = {} } = readJson<Manifest>(unpacked.validators, 'package.json');
    const target = join(project, 'node_modules/@chancery/validators', bins.chancery ?? '');
    bin = join(project, 'chancery');
    chmodSync(target, 0o755);
    symlinkSync(target, bin);
  });

  it('is started by its name, and finds the canonical visit valid', async () => {
    const { status, stdout } = await run(bin, ['validate', fixture], project);
    expect(stdout).toMatch(/\b(\d+) records read = \1 valid \+ 0 invalid \+ 0 unreadable\b/u);
    expect(status).toBe(0);
  });

  it('tells by its exit code that something is wrong', async () => {
    const text = readFileSync(join(project, fixture), 'utf8').replace(
      '"start": "2025-05-27"',
      '"start": "2025-02-30"',
    );
    writeFileSync(join(project, 'wrong.json'), text);
    const { status, stdout } = await run(bin, ['validate', 'wrong.json'], project);
    expect(stdout).toContain('date-real');
    expect(status).toBe(1);
  });
});

/** What a package needs beside its siblings, as this workspace has installed it. */

describe('the command line without the generators of types', () => {
  it.each([
    ['typescript', 'json-schema-to-typescript@^16'],
    ['go', 'quicktype-core@^26'],
  ])('says what installs that of %s', async (language, needed) => {
    const bare = makeProject({ validators: unpacked.validators }, {}, []);
    folders.push(bare);
    const cli = 'node_modules/@chancery/validators/dist/cli.cjs';
    const { status, stdout, stderr } = await node(bare, cli, 'types', '--lang', language);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^chancery: [^\n]+ is not installed: npm install --save-dev [^\n]+\n$/u);
    expect(stderr.trimEnd().endsWith(` ${needed}`)).toBe(true);
  });
});

function foreignDependencies(name: Package): readonly string[] {
  const { dependencies = {}, peerDependencies = {} } = readJson<Manifest>(unpacked[name], 'package.json');
  return Object.keys({ ...dependencies, ...peerDependencies })
    .filter((dependency) => !dependency.startsWith('@chancery/'))
    .map((dependency) => `packages/${name}/node_modules/${dependency}`);
}
