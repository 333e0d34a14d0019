import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { misriKapoor2025 } from '@chancery/fixtures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createValidator, validate, validateStream } from '../src/index.ts';
import { shell } from './cli-child.ts';
import { emptyFolder } from './cli-terminal.ts';
import { libraryBundle } from './library-bundle.ts';
import { asNdjson, ndjson, small } from './small-dataset.ts';

const run = promisify(execFile);
const folder = emptyFolder();
afterAll(folder.remove);

const broken = `${JSON.stringify({ ...small, records: [] }).slice(0, -2)}{"type":"visit",,"id":"visit/\ud800"},{"id":1e400}`;
const inputs = {
  'the canonical visit': JSON.stringify(misriKapoor2025),
  'the canonical visit as NDJSON': asNdjson(misriKapoor2025),
  'a broken text': broken,
  nothing: '',
};

let bundle = '';
beforeAll(async () => {
  bundle = await libraryBundle(folder.in('bundle'));
}, 60_000);

/** Runs a script behind the bundle, with what the web has of itself, without network, and without code made from strings. */
function inWeb(script: string, input: string): Promise<string> {
  const refused = () => {
    throw new Error('there is no network');
  };
  const world = {
    TextDecoder,
    TextEncoder,
    URL,
    input,
    fetch: refused,
    XMLHttpRequest: refused,
    WebSocket: refused,
  };
  const contextCodeGeneration = { strings: false, wasm: false };
  return runInNewContext(`${bundle}\n;(async () => JSON.stringify(${script}))()`, world, {
    contextCodeGeneration,
  });
}

describe('the library without Node', () => {
  it('is a bundle that imports nothing', () => {
    expect(bundle).not.toMatch(/["'`]node:|\brequire\(|\bimport\(|\bprocess\.|\bBuffer\b/u);
  });

  it.each(Object.entries(inputs))('says the same of %s', async (_, input) => {
    const bytes = new TextEncoder().encode(input);
    const text = await inWeb('chancery.validate(input)', input);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(validate(input))));
    const stream = 'await chancery.validateStream([new TextEncoder().encode(input)])';
    expect(JSON.parse(await inWeb(stream, input))).toEqual(
      JSON.parse(JSON.stringify(await validateStream([bytes]))),
    );
  });

  it('sets validators up, and refuses what makes no sense', async () => {
    const script =
      "chancery.createValidator({ config: { 'record-cited': 'off' } }).validate(JSON.parse(input)).counts";
    const expected = createValidator({ config: { 'record-cited': 'off' } }).validate(misriKapoor2025).counts;
    expect(JSON.parse(await inWeb(script, inputs['the canonical visit']))).toEqual(expected);
  });

  it('makes no code from strings anywhere: the context would refuse it', async () => {
    await expect(inWeb("new Function('return 1')()", '')).rejects.toThrow(/Code generation from strings/u);
  });
});

describe('under --disallow-code-generation-from-strings', () => {
  const option = '--disallow-code-generation-from-strings';

  it('the library works', async () => {
    const script = `(async () => {
      const input = ${JSON.stringify(broken)};
      const streamed = await chancery.validateStream([new TextEncoder().encode(input)]);
      const reports = [chancery.validate(input), chancery.createValidator().validate(input), streamed];
      console.log(JSON.stringify(reports.map(({ account }) => account)));
    })()`;
    writeFileSync(folder.in('library.cjs'), `${bundle}\n${script}`);
    const { stdout } = await run(process.execPath, [option, folder.in('library.cjs')]);
    const { account } = validate(broken);
    expect(JSON.parse(stdout)).toEqual([account, account, account]);
  });

  it.each(['validate --format html', 'validate --format sarif', 'explain id-unique'])(
    '%s works',
    async (verb) => {
      writeFileSync(folder.in('small.ndjson'), ndjson);
      const line = verb.startsWith('validate') ? `${verb} small.ndjson` : verb;
      const { code, out, err } = await shell(`chancery ${line}`, folder.in(''), [option]);
      expect({ code, err, wrote: out.length > 100 }).toEqual({ code: 0, err: '', wrote: true });
    },
  );
});
