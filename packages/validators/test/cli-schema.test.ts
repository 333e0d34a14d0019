import { readFileSync, writeFileSync } from 'node:fs';
import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import { afterAll, describe, expect, it } from 'vitest';
import { call, emptyFolder } from './cli-terminal.ts';

const folder = emptyFolder();
afterAll(folder.remove);

const published = new URL('../../schema/generated/json/0.1/chancery.schema.json', import.meta.url);

async function printed(...args: readonly string[]) {
  const { code, out, err } = await call(['schema', ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

describe('schema', () => {
  it('prints the published file where no name is given', async () => {
    expect((await call(['schema'])).out).toBe(readFileSync(published, 'utf8'));
  });

  it.each(['PartialDate', 'partial-date', 'partialDate'])('knows what %s is', async (word) => {
    expect(await printed(word)).toEqual({ $schema: bundle.$schema, ...bundle.$defs.PartialDate });
  });

  it('has what a record refers to inside', async () => {
    const { $defs, ...visit } = await printed('visit');
    expect(visit).toEqual({ $schema: bundle.$schema, ...bundle.$defs.Visit });
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(['VisitId', 'When', 'PartialDate']));
    expect(Object.keys($defs)).not.toEqual(expect.arrayContaining(['Tenure']));
  });

  it('speaks other dialects', async () => {
    expect((await printed('visit', '--target', 'draft-07')).definitions.VisitId).toEqual(
      bundle.$defs.VisitId,
    );
    const { openapi, info, components } = await printed('visit', '--target', 'openapi-3.1');
    expect({ openapi, title: info.title }).toEqual({ openapi: '3.1.0', title: 'Visit' });
    expect(components.schemas.Visit.properties.id.$ref).toBe('#/components/schemas/VisitId');
  });

  it('prints that of a profile, which may have names of its own', async () => {
    const protocol = { type: 'object', properties: { salute: { type: 'boolean' } } };
    const profile = {
      ...bundle,
      $id: 'https://example.org/p.json',
      $defs: { ...bundle.$defs, Protocol: protocol },
    };
    writeFileSync(folder.in('p.json'), JSON.stringify(profile));
    expect(await printed('--profile', folder.in('p.json'))).toEqual(profile);
    expect(await printed('protocol', '--profile', folder.in('p.json'))).toEqual({
      $schema: bundle.$schema,
      ...protocol,
    });
  });

  it('writes to a file, in place of the one that was there', async () => {
    writeFileSync(folder.in('all.json'), 'old');
    expect(await call(['schema', '--out', folder.in('all.json')])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(folder.in('all.json'), 'utf8')).toBe(readFileSync(published, 'utf8'));
  });
});

it('says with 2 that a dialect cannot say what a profile says', async () => {
  writeFileSync(folder.in('odd.json'), '{ "$defs": { "Dataset": { "unevaluatedProperties": false } } }');
  const { code, err } = await call(['schema', '--target', 'draft-07', '--profile', folder.in('odd.json')]);
  expect({ code, err }).toEqual({
    code: 2,
    err: 'chancery: The schema cannot be had as draft-07: draft-07 has no unevaluatedProperties\n',
  });
});
