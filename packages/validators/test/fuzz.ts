// Looks for inputs that break what must hold for any input: `npm run fuzz -- --seconds 60 --seed 1`. What it finds is made
// small and kept in test/corpus/, where `npm test` tries it again. `--except <property>`
// looks for other things, and may be given several times.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { corpus, keep } from './fuzz-corpus.ts';
import { type FuzzInput, fuzzInputs, shrunk } from './fuzz-inputs.ts';
import { breachOf } from './fuzz-properties.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    seed: { type: 'string' },
    except: { type: 'string', multiple: true },
  },
});
const except = values.except ?? [];
const seconds = whole('seconds', values.seconds ?? '60');
const seed = whole('seed', values.seed ?? String(process.hrtime()[1] % 1_000_000));

console.log(`Seed ${seed}, for ${seconds} seconds`);
const started = performance.now();
const inputs = fuzzInputs([...corpus().values()]);
const { numRuns, counterexample } = await fc.check(
  fc.asyncProperty(inputs, async ({ bytes, size }) => (await breachOf(bytes, size, except)) === undefined),
  { seed, numRuns: 2 ** 30, interruptAfterTimeLimit: seconds * 1000, endOnFailure: true },
);
console.log(`${numRuns} inputs in ${Math.round((performance.now() - started) / 1000)} seconds`);
if (counterexample !== null) await tell(counterexample[0]);

async function tell({ bytes, size }: FuzzInput): Promise<void> {
  const property = (await breachOf(bytes, size, except))?.property ?? 'not-told-twice';
  const small = await shrunk(
    bytes,
    async (less) => (await breachOf(less, size, except))?.property === property,
  );
  const breach = await breachOf(small, size, except);
  console.log(`${property} is broken, pieces of ${size}: ${breach?.how}`);
  console.log(JSON.stringify(Buffer.from(small).toString('latin1')));
  console.log(`Kept as test/corpus/${keep(small, property)}`);
  process.exitCode = 1;
}

function whole(name: string, text: string): number {
  if (!/^[0-9]{1,9}$/u.test(text)) throw new Error(`--${name} takes a whole number, not ${text}`);
  return Number(text);
}
