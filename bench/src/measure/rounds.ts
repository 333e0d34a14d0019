import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Random, shuffled } from '../../../packages/schema/test/random.ts';

/** Somebody whose work is timed. The sum tells what was found, so that no work can be left out. */
export interface Contender {
  readonly name: string;
  run(): number;
}

/** How often and by which clock. */
export interface Measuring {
  readonly rounds: number;
  readonly random: Random;
  /** Time on the wall, or of the processor: the latter also holds where other processes are busy. */
  readonly clock: 'wall' | 'cpu';
  /** The least length of one turn, in milliseconds. */
  readonly turn: number;
}

/** What was measured of one contender: one time for each round, in milliseconds for one run. */
export interface Times {
  readonly name: string;
  readonly times: readonly number[];
  readonly sum: number;
}

/** Lets contenders take turns, in another order in each round, with the heap swept before each turn. Throws where sums change. */
export function measured(contenders: readonly Contender[], measuring: Measuring): readonly Times[] {
  const players = contenders.map((contender) => warmed(contender, measuring));
  for (let round = 0; round < measuring.rounds; round += 1) {
    for (const player of shuffled(players, measuring.random)) player.times.push(turnOf(player, measuring));
  }
  return players.map(({ contender, times, sum }) => ({ name: contender.name, times, sum }));
}

interface Player {
  readonly contender: Contender;
  readonly repeats: number;
  readonly sum: number;
  readonly times: number[];
}

// The engine throws away code that was not run between some sweeps; whoever waits for its turn must not pay for that.
setFlagsFromString('--no-flush-bytecode');
setFlagsFromString('--expose-gc');
const sweep: () => void = runInNewContext('gc');

/** Runs until the engine has had time to optimise, and finds out how many runs make a turn. */
function warmed(contender: Contender, { turn, clock }: Measuring): Player {
  const sum = contender.run();
  let runs = 0;
  let spent = 0;
  while (spent < turn * 24 || runs < 3) {
    spent += timeOf(clock, () => contender.run());
    runs += 1;
  }
  return { contender, repeats: Math.max(1, Math.round((turn * runs) / spent)), sum, times: [] };
}

function turnOf({ contender, repeats, sum }: Player, { clock }: Measuring): number {
  sweep();
  let total = 0;
  const time = timeOf(clock, () => {
    for (let run = 0; run < repeats; run += 1) total += contender.run();
  });
  if (total !== sum * repeats)
    throw new Error(`${contender.name} found ${total / repeats}, and before ${sum}`);
  return time / repeats;
}

function timeOf(clock: Measuring['clock'], work: () => void): number {
  const [began, spent] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(spent);
  return clock === 'cpu' ? (user + system) / 1000 : performance.now() - began;
}
