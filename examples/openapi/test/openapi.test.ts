import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { misriKapoor2025 } from '@chancery/fixtures';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { answered, printedBy } from '../../../test/readme/answered.ts';
import { requestBody, responseBody } from '../src/bodies.ts';
import { description } from '../src/description.ts';

const meeting = { type: 'meeting', id: 'meeting/talks', status: 'completed', when: { start: '2025-05' } };

describe('the description', () => {
  it('is OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(description))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it.each([
    ['without its title', { info: { version: '1.0.0' } }],
    ['with a method that is none', { paths: { '/meetings': { put: 1 } } }],
    ['with a schema that is none', { components: { schemas: { Meeting: { type: 'strng' } } } }],
  ])('is none %s', async (_, change) => {
    const { valid } = await new Validator().validate(structuredClone({ ...description, ...change }));
    expect(valid).toBe(false);
  });

  it('names every part of a path that is asked for', () => {
    const asked = Object.keys(description.paths).map((path) => path.match(/(?<=\{)[^}]+/gu) ?? []);
    const named = Object.values(description.paths).map((methods) =>
      'get' in methods ? methods.get.parameters.map(({ name }) => name) : [],
    );
    expect(named).toEqual(asked);
    expect(asked.flat()).not.toEqual([]);
  });

  it('leads to nothing outside of itself', () => {
    const names = Object.keys(description.components.schemas);
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/gu)].map(([, to]) => to);
    const strange = references.filter(
      (to) => !names.includes(to?.replace('#/components/schemas/', '') ?? ''),
    );
    expect(strange).toEqual([]);
    expect(references.length).toBeGreaterThan(100);
  });
});

describe('a body', () => {
  it.each([
    ['a meeting', meeting, true],
    ['a word that is none', { ...meeting, status: 'complete' }, false],
    ['a day that does not exist', { ...meeting, when: { start: '2025-02-30' } }, false],
    ['a property that no meeting has', { ...meeting, titel: 'Talks' }, false],
    ['a visit', { ...meeting, type: 'visit', id: 'visit/spring' }, false],
  ])('of a request is checked: %s', (_, body, accepted) => {
    expect(requestBody('/meetings', 'post')(body)).toBe(accepted);
  });

  it('of a response is checked', () => {
    const visit = misriKapoor2025.records.find(({ type }) => type === 'visit');
    expect(responseBody('/visits/{slug}', 'get', 200)(visit)).toBe(true);
    expect(responseBody('/visits/{slug}', 'get', 200)({ ...visit, id: 'meeting/talks' })).toBe(false);
    expect(responseBody('/datasets/{slug}', 'get', 200)(misriKapoor2025)).toBe(true);
    expect(
      responseBody('/meetings', 'post', 422)({ issues: [{ pointer: '/status', message: 'Not a word' }] }),
    ).toBe(true);
    expect(responseBody('/meetings', 'post', 422)({ issues: [{ pointer: '/status' }] })).toBe(false);
  });

  it('that the description does not know is an error', () => {
    expect(() => responseBody('/meetings', 'post', 200)).toThrow('The description has no /paths/~1meetings');
  });
});

describe('the page', () => {
  // `npx vitest run examples/openapi -u` writes the output anew.
  it('shows what the program prints', async () => {
    const page = new URL('../README.md', import.meta.url);
    const text = await answered(readFileSync(page, 'utf8'), () => printedBy(() => import('../src/demo.ts')));
    await expect(text).toMatchFileSnapshot(fileURLToPath(page));
  });
});
