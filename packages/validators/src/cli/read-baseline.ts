import { readFile } from 'node:fs/promises';
import { isObject } from '../source/form.ts';
import { baselineVersion, type ListedFinding } from './baseline.ts';
import { UsageError } from './usage.ts';

/** Reads a baseline. Throws a `UsageError` that says what is wrong with it. */
export async function readBaseline(file: string): Promise<readonly ListedFinding[]> {
  const value = parsed(await textOf(file), file);
  if (!isObject(value) || value.format !== 'chancery-baseline')
    throw malformed(file, 'is no baseline: --write-baseline makes one');
  if (value.version !== baselineVersion)
    throw malformed(file, `has a form that is not known: expected version ${baselineVersion}`);
  refuseOthers(value, ['format', 'version', 'findings'], file, 'The baseline');
  if (!Array.isArray(value.findings)) throw malformed(file, 'has no list of findings');
  return value.findings.map((finding, index) => checked(finding, `findings[${index}]`, file));
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw malformed(file, 'does not exist: --write-baseline makes one');
    throw malformed(file, `cannot be read: ${message}`);
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(file, 'is not JSON');
  }
}

const texts = ['rule', 'record', 'path', 'pointer'];

function checked(finding: unknown, where: string, file: string): ListedFinding {
  if (!isObject(finding)) throw malformed(file, `has something at ${where} that is no finding`);
  refuseOthers(finding, [...texts, 'params', 'count'], file, where);
  const { rule, params, count = 1 } = finding;
  if (rule === undefined) throw malformed(file, `names no rule at ${where}`);
  const wrong = texts.find((name) => finding[name] !== undefined && typeof finding[name] !== 'string');
  if (wrong !== undefined) throw malformed(file, `needs a text at ${where}.${wrong}`);
  if (!isObject(params)) throw malformed(file, `needs an object at ${where}.params`);
  if (isDeep(params)) throw malformed(file, `is nested too deep at ${where}.params`);
  if (!Number.isSafeInteger(count) || Number(count) < 1)
    throw malformed(file, `needs a whole number above 0 at ${where}.count`);
  return finding as unknown as ListedFinding;
}

function refuseOthers(object: object, known: readonly string[], file: string, where: string): void {
  const other = Object.keys(object).find((name) => !known.includes(name));
  if (other !== undefined) throw malformed(file, `has a property that nobody knows: ${where}, ${other}`);
}

/** Whether a value is nested deeper than the params of any finding are. */
function isDeep(value: unknown, room = 16): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return room === 0 || Object.values(value).some((member) => isDeep(member, room - 1));
}

function malformed(file: string, says: string): UsageError {
  return new UsageError(`The baseline ${file} ${says}`);
}
