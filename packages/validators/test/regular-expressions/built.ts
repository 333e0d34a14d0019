import { misriKapoor2025 } from '@chancery/fixtures';
import { vi } from 'vitest';
import type { Expression, Site } from './written.ts';

/** What is built while the modules of these lines are loaded and data is judged, each with the line that built it. */
export async function builtExpressions(sites: readonly Site[]): Promise<readonly (Expression & Site)[]> {
  const found: (Expression & Site)[] = [];
  vi.resetModules();
  vi.stubGlobal('RegExp', watched(found));
  try {
    for (const path of new Set(sites.map(({ path }) => path))) await import(path);
    await import('@chancery/schema');
    const { validate } = await import('../../src/index.ts');
    validate(misriKapoor2025);
    validate({ ...misriKapoor2025, extensions: { x: 1 } });
    const { default: profile } = await import('@chancery/schema/schemas/chancery.schema.json');
    validate(misriKapoor2025, { profile });
    const { terminalText } = await import('../../src/report/escape.ts');
    terminalText('\u0000');
    const { guards } = await import('@chancery/schema/codegen');
    guards({ bundle: patterned, names: ['Thing'] });
    const { accepts } = await import('../../../schema/src/profile/accepts.ts');
    accepts({ pattern: '^a$' }, 'a', {});
    const { readsAlike } = await import('../../../schema/src/profile/patterns.ts');
    readsAlike(/^a$/);
  } finally {
    vi.unstubAllGlobals();
  }
  return found;
}

/** A schema with every place at which a guard holds text against a pattern. */
const patterned = {
  $defs: {
    Thing: {
      type: 'object',
      properties: { a1: { type: 'string', minLength: 1, pattern: '^a$' } },
      patternProperties: { '^a': { type: 'string', minLength: 1, pattern: '^[a-z]+$' } },
    },
  },
};

/** The constructor as it is, save that it tells what of our sources it makes. */
function watched(found: (Expression & Site)[]): RegExpConstructor {
  return new Proxy(RegExp, {
    construct: (native, args, target) => told(Reflect.construct(native, args, target)),
    apply: (native, self, args) => told(Reflect.apply(native, self, args)),
  });

  function told(expression: RegExp): RegExp {
    const site = caller();
    if (site !== undefined) found.push({ ...site, source: expression.source, flags: expression.flags });
    return expression;
  }
}

/** The line that called the constructor, where it is one of ours. */
function caller(): Site | undefined {
  const [, , , frame = ''] = (new Error('here').stack ?? '').replace(/^.*\n/u, '').split('\n');
  const [, path, line] = /(\/[^()]*\/packages\/[^/]+\/src\/[^()]+):([0-9]+):[0-9]+\)?$/u.exec(frame) ?? [];
  return path === undefined ? undefined : { path, line: Number(line) };
}
