import { describe, expect, it } from 'vitest';
import { casesIn, dissentsOn } from '../src/cli/suite/agreement.ts';
import { rules } from '../src/index.ts';
import { suite } from './rules-cases.ts';

const ofShape = [...suite.files].filter(([, file]) => 'schema' in file);
const errors = new Set(rules.filter(({ severity }) => severity === 'error').map(({ id }) => id));

describe.each(ofShape)('%s', (_, file) => {
  it.each(casesIn(file, suite.envelope))('$name', async (one) => {
    expect(await dissentsOn(one)).toEqual([]);
    // What a schema refuses is an error: a validator of JSON Schema knows nothing between yes and no.
    for (const { rule, severity } of one.findings)
      expect([errors.has(rule), severity]).toEqual([true, undefined]);
  });
});
