// Holds the guards against Zod, ajv and schemasafe on very many values: `npm run guards:agree -- --records Visit,Source
// --count 1000000 --seed 1`. Without `--records` all that have a guard are tried, one after the other.
import { parseArgs } from 'node:util';
import { randomFrom } from '../random.ts';
import { agreement } from './agreement.ts';
import { guarded } from './guard-judges.ts';

const { values } = parseArgs({
  options: { records: { type: 'string' }, count: { type: 'string' }, seed: { type: 'string' } },
});
const names = values.records?.split(',') ?? guarded;
const count = whole('count', values.count ?? '1000000');
const seed = whole('seed', values.seed ?? String(process.hrtime()[1] % 1_000_000));
const strange = names.find((name) => !guarded.includes(name));
if (strange !== undefined) throw new Error(`--records knows ${guarded.join(', ')}, not ${strange}`);

console.log(`Seed ${seed}, ${count} values each`);
for (const name of names) tell(name);

function tell(name: string): void {
  const before = process.cpuUsage();
  const { counts, difference } = agreement(name, count, randomFrom(seed));
  const { user, system } = process.cpuUsage(before);
  const told = ['JSON', 'other'].map(
    (kind) => `${kind}: ${counts.of(kind, 'accepted')} accepted, ${counts.of(kind, 'refused')} refused`,
  );
  console.log(`${name} in ${Math.round((user + system) / 1e6)} seconds of the processor; ${told.join('; ')}`);
  if (difference === undefined) return;
  console.log(`They differ on: ${difference}`);
  process.exitCode = 1;
}

function whole(name: string, text: string): number {
  if (!/^[0-9]{1,9}$/u.test(text)) throw new Error(`--${name} takes a whole number, not ${text}`);
  return Number(text);
}
