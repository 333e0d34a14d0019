import type { Sink, Terminal } from './terminal.ts';
import { type Invocation, lastValue, type Option } from './verb.ts';

/** Asks for the page of a verb. */
export const helpOption: Option = { name: 'help', short: 'h', summary: 'show this page' };

/** Asks for colours or forbids them. */
export const colorOption: Option = {
  name: 'color',
  value: 'auto',
  choices: ['auto', 'always', 'never'],
  summary: 'auto asks the terminal, NO_COLOR and FORCE_COLOR',
};

/** Whether to write in colours: as asked for, else as NO_COLOR and FORCE_COLOR say, else on a terminal only. */
export function wantsColour(
  invocation: Invocation,
  { output, environment }: Pick<Terminal, 'output' | 'environment'>,
): boolean {
  const asked = lastValue(invocation, 'color');
  if (asked === 'always' || asked === 'never') return asked === 'always';
  return asEnvironmentSays(output, environment);
}

function asEnvironmentSays(output: Sink, { FORCE_COLOR, NO_COLOR, TERM }: Terminal['environment']): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return output.isTerminal && TERM !== 'dumb';
}
