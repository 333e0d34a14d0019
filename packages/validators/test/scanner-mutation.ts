// Takes the conditions of the scanner away one by one and tells whether the lines of the fuzzing notice:
// `npm run scanner:mutants -- --lines 200000`. Ends with 1 where a condition can be missing without anybody seeing it.
import { parseArgs } from 'node:util';
import { randomFrom } from '../../schema/test/random.ts';
import {
  changedEverywhere,
  coveringRecords,
  doubledEverywhere,
  lineOf,
  oddEverywhere,
  withEveryWord,
} from './scanner-corpus.ts';
import { oddLines } from './scanner-differences.ts';
import { oddIdentifiers } from './scanner-identifiers.ts';
import { soundRecords, writtenLines } from './scanner-lines.ts';
import {
  type Fate,
  fateOf,
  linesThatMatter,
  mutantsOf,
  mutated,
  scannerOf,
  scannerScript,
} from './scanner-mutants.ts';

const { values } = parseArgs({
  options: { lines: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } },
});
const script = scannerScript();
const mutants = mutantsOf(script);
const records = soundRecords(100);

function* corpus(): Generator<Uint8Array> {
  const short = [...writtenLines()].filter(({ length }) => length < 20_000);
  yield* short;
  const covering = coveringRecords(records);
  const words = covering.flatMap(withEveryWord);
  console.log(
    `${mutants.length} mutants, ${covering.length} covering records, ${words.length} with other words`,
  );
  for (const record of coveringRecords([...covering, ...words])) yield* changedEverywhere(lineOf(record));
  for (const record of covering) yield* doubledEverywhere(record);
  yield* oddIdentifiers();
  yield* oddEverywhere(covering);
  const changed = oddLines(records, randomFrom(Number(values.seed)));
  for (let count = 0; count < Number(values.lines); count += 1) yield changed.next().value;
}

const lines = linesThatMatter(script, mutants, corpus());
const fates: Record<Fate, string[]> = { killed: [], stricter: [], silent: [], unreached: [] };
const sound = scannerOf(script);
for (const [number, mutant] of mutants.entries()) {
  const fate = fateOf(scannerOf(mutated(script, mutant)), sound, lines[number] ?? []);
  fates[fate].push(mutant.shown);
}
for (const fate of ['silent', 'unreached'] as const)
  for (const shown of fates[fate]) console.log(`${fate}: ${shown}`);
console.log(
  Object.entries(fates)
    .map(([fate, all]) => `${all.length} ${fate}`)
    .join(', '),
);
