import { expect, it } from 'vitest';
import { rules } from '../src/index.ts';
import { formats } from './all-formats.ts';
import { call } from './cli-terminal.ts';
import { document, small } from './small-dataset.ts';

const [source, organization, visit, meeting] = small.records;
const uncited = { ...organization, citations: undefined };
const twice = { ...small, records: [source, uncited, { ...visit, status: 'complete' }, meeting] };
const thrice = { ...twice, records: [...twice.records, { ...meeting, id: 'meeting/two', status: 'done' }] };
const stdin = JSON.stringify(thrice, null, 2);

it('says below the findings why each rule that found something exists, once, with an accepted example', async () => {
  const { code, out } = await call(['validate', '--explain', '-'], { stdin });
  expect(code).toBe(1);
  const plain = await call(['validate', '-'], { stdin });
  const reasons = /(?:^Why [\s\S]*?)(?=^Records)/mu.exec(out)?.[0] ?? '';
  expect(out.replace(reasons, '')).toBe(plain.out);
  expect(reasons.match(/^Why \S+$/gmu)).toEqual(['Why record-cited', 'Why value-in-vocabulary']);
  const flat = reasons.replace(/\s+/gu, ' ');
  for (const { id, summary, why } of rules)
    expect(flat.includes(`Why ${id} ${summary} ${why} Accepted: `)).toBe(reasons.includes(`Why ${id}\n`));
});

it('shows the accepted example that `chancery explain` shows', async () => {
  const { out } = await call(['validate', '--explain', '--quiet', '-'], { stdin });
  for (const rule of ['record-cited', 'value-in-vocabulary']) {
    const accepted = / {2}Accepted: [\s\S]*?(?=\n\n(?:Why|\S))/u;
    const page = (await call(['explain', rule])).out;
    const [shown] = accepted.exec(out.slice(out.indexOf(`Why ${rule}\n`))) ?? [];
    expect(page).toContain(shown?.trim());
  }
});

it('has nothing to say where nothing was found', async () => {
  const args = ['validate', '-'];
  expect(await call([...args, '--explain'], { stdin: document })).toEqual(
    await call(args, { stdin: document }),
  );
});

it('explains what is shown, not what a baseline lists or the limit leaves out', async () => {
  const { out } = await call(['validate', '--explain', '--max-findings', '1', '-'], { stdin });
  expect(out.match(/^Why \S+$/gmu)).toEqual(['Why record-cited']);
});

it.each(formats.map(({ name }) => name).filter((name) => name !== 'pretty'))(
  'is refused with 2 beside --format %s, before anything is read',
  async (format) => {
    const called = await call(['validate', '--explain', '--format', format, '-'], { stdin });
    expect(called).toEqual({ code: 2, out: '', err: expect.stringContaining(`not ${format};`) });
  },
);
