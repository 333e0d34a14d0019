import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { call, emptyFolder, type World } from './cli-terminal.ts';
import { asNdjson, ndjson, small } from './small-dataset.ts';

const folder = emptyFolder();
afterAll(folder.remove);

const erased = '\r\u001b[K';
const line = (text: string) => `\r${text}\u001b[K`;
const bytes = (text: string) => new TextEncoder().encode(text);

/** 20,000 records in 2.6 MB: a file of eleven pieces, on which records come after the first megabyte. */
const sources = Array.from({ length: 20_000 }, (_, index) => {
  const number = String(index).padStart(5, '0');
  return { type: 'source', id: `source/s${number}`, kind: 'document', name: 'n'.repeat(64) };
});
const long = asNdjson({ ...small, records: sources });
writeFileSync(folder.in('long.ndjson'), long);
writeFileSync(folder.in('packed.ndjson.gz'), gzipSync(long));
writeFileSync(folder.in('\u001b[2J\n::error::.ndjson'), long);

/** Calls with a clock on which each look at it takes this long. */
function callFor(step: number, args: readonly string[], world: World = { errorWidth: 200 }) {
  let now = 0;
  const clock = () => {
    now += step;
    return now;
  };
  return call(['validate', ...args], { clock, ...world });
}

describe('progress', () => {
  it('says after half a second, four times a second, how far standard input has been read', async () => {
    let now = 0;
    async function* stdin() {
      for (const [index, at] of [1000, 1499, 1500, 1749, 1750].entries()) {
        now = at;
        yield bytes(long.slice(index * 600_000, (index + 1) * 600_000));
      }
    }
    now = 1000;
    const { err } = await call(['validate'], { stdin: stdin(), errorWidth: 80, clock: () => now });
    expect(err).toBe(
      [
        line('9,159 records · 1.2 MB · 18,318 records/s · <stdin>'),
        line('18,319 records · 2.4 MB · 24,425 records/s · <stdin>'),
        erased,
      ].join(''),
    );
  });

  it('says of plain files how much there is, and how long it will take', async () => {
    const name = folder.in('long.ndjson');
    const lines = (await callFor(1000, [name])).err.split('\r');
    expect([lines[1], lines[6], lines.at(-2)].map((text) => `\r${text}`)).toEqual([
      line(`0 records · 0.0 MB of 2.6 MB · 0 records/s · ${name}`),
      line(`10,004 records · 1.3 MB of 2.6 MB · 1,667 records/s · 6 s left · ${name}`),
      line(`18,008 records · 2.4 MB of 2.6 MB · 1,801 records/s · 2 s left · ${name}`),
    ]);
    expect(lines.at(-1)).toBe('\u001b[K');
  });

  it('counts minutes and hours', async () => {
    const { err } = await callFor(600_000, [folder.in('long.ndjson')]);
    const left = [...err.matchAll(/[^·]* left/gu)].map(String);
    expect([left.at(-7), left.at(-1)]).toEqual([' 1 h 33 min left', ' 11 min 4 s left']);
  });

  it('knows no end of what is packed', async () => {
    const { err } = await callFor(400, [folder.in('packed.ndjson.gz')]);
    expect(err).toMatch(/records · [0-9]\.[0-9] MB · [0-9]+ records\/s · /u);
    expect(err).not.toMatch(/ of | left/u);
  });

  it('knows no end where one of several files is packed', async () => {
    const { err } = await callFor(400, [folder.in('long.ndjson'), folder.in('packed.ndjson.gz')]);
    expect(err).not.toMatch(/ of | left/u);
  });

  it('fits the width of the terminal', async () => {
    const { err } = await callFor(400, [folder.in('long.ndjson')], { errorWidth: 30 });
    expect(err.split('\r')[1]).toBe('2,000 records · 0.3 MB of 2.…\u001b[K');
  });

  it('shows what is hidden in the name of a file', async () => {
    const { err } = await callFor(400, [folder.in('\u001b[2J\n::error::.ndjson')]);
    expect(err.split('\r')[1]).toContain('⟨U+001B⟩[2J⟨U+000A⟩::error::.ndjson\u001b[K');
  });

  it('is gone before anything is told of an input', async () => {
    async function* stdin() {
      yield* ndjson.split(/(?<=\n)/u).map(bytes);
      throw new Error('broke off');
    }
    const { code, err } = await callFor(400, ['-', folder.in('none.json')], {
      stdin: stdin(),
      errorWidth: 80,
    });
    expect(code).toBe(3);
    const [before, after] = err.split(erased);
    expect(before).toContain('0 records');
    expect(after).toBe(
      `chancery: <stdin> cannot be read: broke off\nchancery: ${folder.in('none.json')} does not exist\n`,
    );
  });
});

const silent: readonly (readonly [string, readonly string[], World])[] = [
  ['where standard error is no terminal', [], { width: 80 }],
  ['where it should be quiet', ['--quiet'], { errorWidth: 80 }],
  ['on a terminal that cannot go back', [], { errorWidth: 80, environment: { TERM: 'dumb' } }],
];

describe('no progress', () => {
  it.each(silent)('is shown %s', async (_, options, world) => {
    expect((await callFor(400, [...options, folder.in('long.ndjson')], world)).err).toBe('');
  });

  it('is shown where reading takes less than half a second', async () => {
    expect((await callFor(10, [folder.in('long.ndjson')])).err).toBe('');
  });
});

it('progress changes no byte of the report', async () => {
  const name = folder.in('long.ndjson');
  const [shown, not] = [await callFor(400, [name]), await call(['validate', name])];
  expect([shown.out, shown.code, shown.err === '']).toEqual([not.out, not.code, false]);
});
