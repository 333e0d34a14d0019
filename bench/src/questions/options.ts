import { parseArgs } from 'node:util';
import type { Asking } from './question.ts';

/** What the command line asks for: a question, and how thoroughly. Throws where an option makes no sense. */
export function asking(): { readonly name: string; readonly json: boolean; readonly options: Asking } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      effort: { type: 'string', default: '1' },
      megabytes: { type: 'string', default: '96' },
      clock: { type: 'string', default: 'wall' },
      seed: { type: 'string', default: '1' },
      sourcemeta: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { clock } = values;
  if (clock !== 'wall' && clock !== 'cpu') throw new RangeError(`The clock is wall or cpu, not ${clock}`);
  const options = {
    clock,
    sourcemeta: values.sourcemeta,
    effort: numberOf('effort', values.effort),
    megabytes: numberOf('megabytes', values.megabytes),
    seed: numberOf('seed', values.seed),
    tell: (line: string) => console.error(line),
  } as const;
  return { name: positionals[0] ?? '', json: values.json, options };
}

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new RangeError(`--${option} is a number above 0, not ${text}`);
  return number;
}
