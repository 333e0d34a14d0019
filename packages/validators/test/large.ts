// Reads data of any size with the built command line, in little memory: `npm run large -- --gigabytes 2 --form json --heap 128`,
// or ten million ids: `npm run large -- --records 10000000 --rules references`, or with every rule about ten million records
// of the generator: `npm run large -- --records 10000000 --synthetic --stdin`. Without `--stdin` it needs as much room in
// the folder for temporary files. Ends with 1 where the account is not what was written.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { synthesizeLines } from '@chancery/fixtures/synthetic';
import { small } from './small-dataset.ts';

const { values } = parseArgs({
  options: {
    gigabytes: { type: 'string' },
    records: { type: 'string' },
    form: { type: 'string', default: 'ndjson' },
    heap: { type: 'string' },
    rules: { type: 'string' },
    stdin: { type: 'boolean', default: false },
    synthetic: { type: 'boolean', default: false },
  },
});
const isDocument = values.form === 'json';
const most = values.records === undefined ? Number.POSITIVE_INFINITY : Number(values.records);
const longest = values.gigabytes === undefined ? Number.POSITIVE_INFINITY : Number(values.gigabytes) * 1e9;
if (!Number.isFinite(Math.min(most, longest))) throw new RangeError('Say how much: --gigabytes or --records');
if (values.synthetic && (isDocument || values.records === undefined))
  throw new RangeError('What is --synthetic is NDJSON, of so many --records');

/** One in so many meetings refers to a visit that does not exist. */
const wrongOnes = 100_000;
const { records: first, ...header } = small;
const written = { records: 0, wrong: 0, bytes: 0 };

/** Meetings in front of the visits that they are part of, so that every reference waits for the end. */
function* waiting(): Generator<string> {
  written.records += first.length;
  yield isDocument
    ? `${JSON.stringify(header).slice(0, -1)},"records":[\n${first.map((record) => JSON.stringify(record)).join(',\n')}`
    : [{ type: 'dataset', ...header }, ...first].map((record) => `${JSON.stringify(record)}\n`).join('');
  while (written.records + visits < most && written.bytes < longest) yield* batch();
  for (let number = 0; number < visits; number += 1) yield line({ ...first[2], id: `visit/v${number}` });
  if (isDocument) yield '\n]}\n';
}

const visits = 1000;

/** Records of every type, about as many as are asked for, in pieces of a thousand. */
function* invented(): Generator<string> {
  let piece: string[] = [];
  for (const each of synthesizeLines({ seed: 1, visits: Math.ceil(most / recordsOfVisit) })) {
    if (piece.push(each) < 1000) continue;
    written.records += piece.length;
    yield piece.join('');
    piece = [];
  }
  // The header is a line, but no record.
  written.records += piece.length - 1;
  yield piece.join('');
}

/** How many records the generator makes for one visit, on the average. */
const recordsOfVisit = 8.3;

function* text(): Generator<string> {
  for (const piece of values.synthetic ? invented() : waiting()) {
    written.bytes += Buffer.byteLength(piece);
    yield piece;
  }
}

function* batch(): Generator<string> {
  const lines = Array.from({ length: 1000 }, () => {
    const isWrong = written.records % wrongOnes === 0;
    if (isWrong) written.wrong += 1;
    const partOf = [isWrong ? 'visit/gone' : `visit/v${written.records % visits}`];
    return line({ ...first[3], id: `meeting/m${String(written.records).padStart(9, '0')}`, partOf });
  });
  yield lines.join('');
}

function line(record: object): string {
  written.records += 1;
  return isDocument ? `,\n${JSON.stringify(record)}` : `${JSON.stringify(record)}\n`;
}

const folder = await mkdtemp(join(tmpdir(), 'chancery-large-'));
try {
  const file = join(folder, `data.${values.form}`);
  if (!values.stdin) await pipeline(Readable.from(text()), createWriteStream(file));
  const started = performance.now();
  const { out, peak } = await validated(file);
  const seconds = (performance.now() - started) / 1000;
  console.log(`${written.records} records, ${written.bytes} bytes`);
  console.log(`${out}\n${Math.round(peak / 1024)} MiB at most, ${Math.round(seconds)} seconds`);
  const valid = written.records - written.wrong;
  const account = `${grouped(written.records)} records read = ${grouped(valid)} valid + ${grouped(written.wrong)} invalid`;
  if (!out.includes(account)) {
    console.error(`Expected: ${account}`);
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}

/** The last line of the report, and the memory that the process took at most, in KiB. */
async function validated(file: string): Promise<{ out: string; peak: number }> {
  const watched =
    'data:text/javascript,process.on("exit",()=>console.error("\\n"+process.resourceUsage().maxRSS))';
  const child = spawn(
    process.execPath,
    [
      ...(values.heap === undefined ? [] : [`--max-old-space-size=${values.heap}`]),
      ...['--import', watched, fileURLToPath(new URL('../dist/cli.cjs', import.meta.url)), 'validate'],
      ...(values.rules === undefined ? [] : ['--rules', values.rules]),
      ...['--max-findings', '10', values.stdin ? '-' : file],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  if (values.stdin) void pipeline(Readable.from(text()), child.stdin);
  else child.stdin.end();
  const [out, err] = await Promise.all([child.stdout, child.stderr].map(textOf));
  return { out: out?.trimEnd().split('\n').at(-1) ?? '', peak: Number(err?.trimEnd().split('\n').at(-1)) };
}

async function textOf(stream: Readable): Promise<string> {
  let text = '';
  for await (const piece of stream.setEncoding('utf8')) text += piece;
  return text;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:[0-9]{3})+$)/gu, ',');
}
