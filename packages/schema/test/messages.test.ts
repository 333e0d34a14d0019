import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { original } from './judges.ts';

const folder = new URL('../../fixtures/conformance/values/', import.meta.url);
const files = readdirSync(folder).map(
  (file) =>
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      readonly schema: string;
      readonly cases: readonly { readonly value: unknown }[];
    },
);

// A form or a route shows the messages of Zod as they are; a pattern is no answer to its reader.
it.each(files)('$schema says in words what it expects', ({ schema, cases }) => {
  const issues = cases.flatMap(({ value }) => original(schema).safeParse(value).error?.issues ?? []);
  const messages = issues.map(({ message }) => message);
  expect(messages.filter((message) => message.includes('pattern'))).toEqual([]);
});
