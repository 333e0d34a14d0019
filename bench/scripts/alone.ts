// Times one peer on valid visits in a process of its own, and prints the nanoseconds that one takes.
import { parseArgs } from 'node:util';
import { randomFrom } from '../../packages/schema/test/random.ts';
import { drawn, parsed } from '../src/data/records.ts';
import { median } from '../src/measure/figures.ts';
import { measured } from '../src/measure/rounds.ts';
import { peers } from '../src/peers/peers.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    effort: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    clock: { type: 'string', default: 'wall' },
  },
});
const peer = peers.find(({ name }) => name === positionals[0]);
if (peer === undefined) throw new Error(`There is no peer ${positionals[0]}`);

const [effort, seed] = [Number(values.effort), Number(values.seed)];
const visits = parsed(drawn({ visits: Math.ceil(1000 * effort), seed })).filter(
  ({ type }) => type === 'visit',
);
const judge = (await peer.load()).visit;
const run = () => {
  let accepted = 0;
  for (const visit of visits) if (judge(visit)) accepted += 1;
  return accepted;
};
const clock = values.clock === 'cpu' ? 'cpu' : 'wall';
const [own] = measured([{ name: peer.name, run }], { rounds: 7, turn: 25, random: randomFrom(seed), clock });
if (own?.sum !== visits.length) throw new Error(`${peer.name} accepts ${own?.sum} of ${visits.length}`);
console.log((median(own.times) * 1e6) / visits.length);
