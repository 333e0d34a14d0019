import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Visit } from '@chancery/schema';
import type { inferRouterInputs } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { answered, printedBy } from '../../../test/readme/answered.ts';
import { createCaller, type Router, router } from '../src/router.ts';

const visit: Visit = { type: 'visit', id: 'visit/spring', status: 'announced', when: { start: '2025-05' } };

describe('the input', () => {
  it('is a visit, typed', () => {
    expectTypeOf<inferRouterInputs<Router>['addVisit']>().toEqualTypeOf<Visit>();
  });

  it('refuses a word that is none before the program runs', async () => {
    const { addVisit } = createCaller({ visits: new Map() });
    // @ts-expect-error the kinds of visits are a closed list
    await expect(addVisit({ ...visit, visitType: 'State' })).rejects.toThrow();
  });
});

describe('a caller', () => {
  it('adds a visit', async () => {
    const visits = new Map();
    expect(await createCaller({ visits }).addVisit(visit)).toEqual({
      added: 'visit/spring',
      participants: 0,
    });
    expect([...visits]).toEqual([['visit/spring', visit]]);
  });

  it.each([
    ['a day that does not exist', { ...visit, when: { start: '2025-02-30' } }, ['when', 'start']],
    ['an empty list', { ...visit, participants: [] }, ['participants']],
    ['a property that no visit has', { ...visit, titel: 'Spring' }, []],
    ['a meeting', { ...visit, type: 'meeting' }, ['type']],
    ['nothing', undefined, []],
  ])('is told where %s stands', async (_, wrong, path) => {
    const visits = new Map();
    const call = createCaller({ visits }).addVisit(wrong as Visit);
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST', cause: { issues: [{ path }] } });
    expect(visits.size).toBe(0);
  });
});

describe('over HTTP', () => {
  it('answers 400 with the issues', async () => {
    const response = await post({ ...visit, status: 'done' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { data: { code: 'BAD_REQUEST', issues: [{ path: ['status'] }] } },
    });
  });

  it('answers 200 to a visit', async () => {
    const response = await post(visit);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ result: { data: { added: 'visit/spring', participants: 0 } } });
  });
});

describe('the page', () => {
  // `npx vitest run examples/trpc-input -u` writes the output anew.
  it('shows what the program prints', async () => {
    const page = new URL('../README.md', import.meta.url);
    const text = await answered(readFileSync(page, 'utf8'), () => printedBy(() => import('../src/demo.ts')));
    await expect(text).toMatchFileSnapshot(fileURLToPath(page));
  });
});

function post(body: unknown): Promise<Response> {
  const req = new Request('http://localhost/trpc/addVisit', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return fetchRequestHandler({
    endpoint: '/trpc',
    req,
    router,
    createContext: () => ({ visits: new Map() }),
  });
}
