import { readFileSync } from 'node:fs';
import { laidOut } from '../../../packages/validators/scripts/laid-out.ts';
import { fenced } from './markdown.ts';

type Json = Parameters<typeof laidOut>[0];
type Members = Readonly<Record<string, Json>>;

/** A part of real data that a page shows: the file it is from, and the part itself. */
export interface Example {
  readonly file: string;
  readonly value: Json;
}

const root = new URL('../../../', import.meta.url);

/** The part of a file that the words of a mark name: a fixture and a record, or a file of the suite and a case. */
export function exampleIn([kind = '', file = '', name = '', pointer = '']: readonly string[]): Example {
  if (kind === 'fixture') {
    const path = `packages/fixtures/data/${file}/dataset.json`;
    const records = listIn(path, 'records');
    const record = name === '' ? headerIn(path) : memberOf(records, 'id', name, path);
    return { file: path, value: valueAt(record, pointer) };
  }
  const path = `packages/fixtures/conformance/${file}`;
  const found = memberOf(listIn(path, 'cases'), 'name', name, path);
  return { file: path, value: valueAt(found, pointer) };
}

/** An example as a page shows it. */
export function shownExample(words: readonly string[]): string {
  const { file, value } = exampleIn(words);
  return `${fenced('json', laidOut(value))}\n\nFrom [\`${file}\`](../../../${file}).`;
}

function listIn(path: string, key: string): readonly Members[] {
  return (
    (JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Record<string, readonly Members[]>)[key] ?? []
  );
}

function headerIn(path: string): Members {
  const { records, ...header } = JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Members;
  return { ...header, records: [] };
}

function memberOf(list: readonly Members[], key: string, name: string, path: string): Members {
  const found = list.find((member) => member[key] === name);
  if (found === undefined) throw new Error(`${path} has nothing whose ${key} is ${name}`);
  return found;
}

function valueAt(value: Json, pointer: string): Json {
  return pointer
    .split('/')
    .slice(1)
    .reduce((part: Json, step) => {
      const next = (part as Members)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
      if (next === undefined) throw new Error(`Nothing stands at ${pointer}`);
      return next;
    }, value);
}
