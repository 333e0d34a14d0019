import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answered } from '../../../test/readme/answered.ts';
import { type Block, blocksOf } from '../../../test/readme/blocks.ts';
import { app } from '../src/app.ts';

const folder = new URL('..', import.meta.url);
const page = new URL('README.md', folder);
const readme = readFileSync(page, 'utf8');

const meeting = { type: 'meeting', id: 'meeting/talks', status: 'completed', when: { start: '2025-05-28' } };
const visit = { type: 'visit', id: 'visit/spring', status: 'announced' };
const header = {
  type: 'dataset',
  chancery: '0.1',
  id: 'https://example.org/visits',
  title: 'Visits',
  lang: 'en',
  issued: '2025-06-30',
};

describe('a record that is posted', () => {
  it.each([
    ['/meetings', meeting, 201, { accepted: 'meeting/talks', status: 'completed' }],
    ['/visits', visit, 201, { accepted: 'visit/spring', status: 'announced' }],
    ['/meetings', { ...meeting, round: 0 }, 422, { issues: [{ pointer: '/round' }] }],
    [
      '/meetings',
      { ...meeting, when: { start: '2025-02-30' } },
      422,
      { issues: [{ pointer: '/when/start' }] },
    ],
    ['/meetings', visit, 422, { issues: [{ pointer: '/type' }, { pointer: '/id' }] }],
    ['/visits', { ...visit, visitType: 'State' }, 422, { issues: [{ pointer: '/visitType' }] }],
    ['/visits', { ...visit, extensions: { 'a/b': 1 } }, 422, { issues: [{ pointer: '/extensions' }] }],
  ])('%s %j → %i', async (path, record, status, answer) => {
    const response = await post(path, JSON.stringify(record), 'application/json');
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(answer);
  });

  it('is refused with 400 where it is no JSON', async () => {
    const response = await post('/meetings', '{ "type": "meeting"', 'application/json');
    expect(response.status).toBe(400);
  });
});

describe('a dataset that is posted', () => {
  const source = { type: 'source', id: 'source/readout', kind: 'readout' };
  const cited = { citations: [{ source: 'source/readout' }] };

  it('is answered with its report', async () => {
    const response = await post('/datasets', lines(header, source, { ...visit, ...cited }));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ valid: true, account: { read: 2, valid: 2 } });
  });

  it('is refused with its findings', async () => {
    const response = await post('/datasets', lines(header, { ...visit, partOf: ['visit/summer'] }));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      valid: false,
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'reference-resolves', place: expect.objectContaining({ line: 2 }) }),
      ]),
    });
  });

  it('is read while it is sent', async () => {
    const asked: number[] = [];
    const body = streamOf([header, source, { ...visit, ...cited }], (line) => asked.push(line));
    const response = await app.request('/datasets', { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect(asked).toEqual([0, 1, 2]);
    expect(await response.json()).toMatchObject({ valid: true, account: { read: 2 } });
  });

  it('is no dataset where nothing is sent', async () => {
    expect((await app.request('/datasets', { method: 'POST' })).status).toBe(422);
  });
});

describe('the page', () => {
  // `npx vitest run examples/hono-route -u` writes the answers anew.
  it('shows what its calls are answered with', async () => {
    await expect(await answered(readme, answerOf)).toMatchFileSnapshot(fileURLToPath(page));
  });

  it('shows a finding of its dataset', async () => {
    const finding = blocksOf(readme).find(({ language }) => language === 'json')?.text ?? '';
    const response = await post('/datasets', readFileSync(new URL('visits.ndjson', folder), 'utf8'));
    expect(await response.json()).toMatchObject({ findings: [JSON.parse(finding)] });
  });
});

function post(path: string, body: string, type = 'application/x-ndjson'): Promise<Response> {
  return Promise.resolve(app.request(path, { method: 'POST', headers: { 'content-type': type }, body }));
}

function lines(...records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function streamOf(records: readonly object[], onAsked: (line: number) => void): ReadableStream<Uint8Array> {
  const waiting = records.map((record, line) => [line, new TextEncoder().encode(lines(record))] as const);
  return new ReadableStream({
    pull(controller) {
      const next = waiting.shift();
      if (next === undefined) return controller.close();
      onAsked(next[0]);
      controller.enqueue(next[1]);
    },
  });
}

/** What `curl` prints. */
async function answerOf({ text }: Block): Promise<string> {
  const [, type, file = '', path = ''] =
    /--header 'content-type: ([^']+)' --data-binary @(\S+) http:\/\/localhost:3000(\S+)$/mu.exec(text) ?? [];
  const response = await post(path, readFileSync(new URL(file, folder), 'utf8'), type);
  return text.includes('--write-out') ? `${response.status}\n` : `${await response.text()}\n`;
}
