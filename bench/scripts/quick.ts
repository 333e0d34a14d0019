// A first look that is cheap enough for every test run: how many times faster than plain Zod, by the time of the processor.
import { randomFrom } from '../../packages/schema/test/random.ts';
import { drawn, parsed } from '../src/data/records.ts';
import { ratioOf } from '../src/measure/figures.ts';
import { measured } from '../src/measure/rounds.ts';
import { guard, schemas } from '../src/peers/chancery.ts';
import { zod } from '../src/peers/zod.ts';

const visits = parsed(drawn({ visits: 150 })).filter(({ type }) => type === 'visit');
const contenders = await Promise.all(
  [guard, schemas, zod].map(async ({ name, load }) => {
    const judge = (await load()).visit;
    return { name, run: () => visits.filter(judge).length };
  }),
);
const measuring = { rounds: 5, turn: 15, random: randomFrom(1), clock: 'cpu' } as const;
const [fast, published, plain] = measured(contenders, measuring);
if (fast?.sum !== visits.length || plain?.sum !== visits.length) throw new Error('A valid visit was refused');
const ratio = (times: readonly number[] = []) => ratioOf(plain.times, times).median;
console.log(JSON.stringify({ guard: ratio(fast.times), safeParse: ratio(published?.times) }));
