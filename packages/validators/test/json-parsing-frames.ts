import { asNdjson, small } from './small-dataset.ts';

/** A place in an input where a text may stand, and how a parser of JSON would read that input. */
export interface Frame {
  readonly before: string;
  readonly after: string;
  readonly form: 'document' | 'ndjson' | undefined;
  /** How many records stand around the text and behind it; the last of them is told of by `record-cited`. */
  readonly records: number;
}

const here = 'the text stands here';
const extensions = { 'org.example.x': here };
const records = small.records.map((record) =>
  record.id === 'meeting/one' ? { ...record, citations: undefined } : record,
);
const [first, ...others] = records;

/** The four places: alone, in a record of a document, on a line of its own, in the header of a document. */
export const frames: Readonly<Record<string, Frame>> = {
  alone: { before: '', after: '', form: undefined, records: 0 },
  'in a record': framed(
    JSON.stringify({ ...small, records: [{ ...first, extensions }, ...others] }),
    'document',
  ),
  'on a line': framed(asNdjson({ ...small, records: [first, here, ...others] }), 'ndjson'),
  'in the header': framed(JSON.stringify({ ...withoutRecords(), extensions, records }), 'document'),
};

/** The bytes of an input in which a text stands in its place. */
export function inFrame({ before, after }: Frame, text: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from(before), text, Buffer.from(after)]));
}

/** The texts of JSON in an input, as strict decoders give them: one, or one a line; `undefined` for what is not UTF-8. */
export function textsIn(input: Uint8Array, form: Frame['form']): readonly string[] | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(input);
    return form === 'ndjson' ? text.split('\n').filter((line) => /[^ \t\r]/u.test(line)) : [text];
  } catch {
    return undefined;
  }
}

/** Whether `JSON.parse` accepts all of these texts. */
export function isAccepted(texts: readonly string[] | undefined): boolean {
  return texts?.every(isJson) ?? false;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function framed(text: string, form: 'document' | 'ndjson'): Frame {
  const [before = '', after = ''] = text.split(JSON.stringify(here));
  return { before, after, form, records: records.length };
}

function withoutRecords(): object {
  return { ...small, records: undefined };
}
