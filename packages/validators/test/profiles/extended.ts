import { validate } from '../../src/index.ts';
import { small } from '../small-dataset.ts';
import { newsroom, slot, typing, type Written } from './documents.ts';

const [source, organization, visit, meeting] = small.records;

/** The small dataset, in which a visit has an extension. */
export function extended(value: unknown): object {
  return { ...small, records: [source, organization, { ...visit, extensions: { [slot]: value } }, meeting] };
}

/** What a profile asks of an extension and is not met: where, by which rule, in which words. */
export function asked(
  schema: unknown,
  value: unknown,
  more: Readonly<Record<string, Written>> = {},
): readonly string[] {
  const { findings } = validate(extended(value), { profile: typing(schema, more) });
  return findings.map(({ path = '', params, message }) => {
    const at = path.slice(`/extensions/${slot}`.length);
    return `${params.asks} at ${at}: ${message.replace(` The profile ${newsroom} asks for this.`, '')}`;
  });
}
