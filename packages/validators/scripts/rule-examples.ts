import { fileURLToPath } from 'node:url';
import type { Finding } from '../src/index.ts';
import { type Case, type CaseFile, caseFiles, readingsOf } from '../test/rules-cases.ts';
import { laidOut } from './laid-out.ts';

/** Where the examples are. */
export const examplesFile = fileURLToPath(new URL('../generated/examples.json', import.meta.url));

/** Data of more characters is no example: nobody reads it. */
const longest = 600;

/** The file of the examples: for every rule an accepted case and a rejected one, with what is said of it. */
export function examplesText(): string {
  const examples = Object.fromEntries([...caseFiles().values()].map((file) => [file.rule, examplesOf(file)]));
  return `${JSON.stringify(examples, null, 2)}\n`;
}

function examplesOf({ rule, cases }: CaseFile) {
  const accepted = cases.filter(({ findings }) => findings.length === 0);
  const rejected = cases.filter(
    ({ findings }) => findings.length > 0 && findings.every((finding) => finding.rule === rule),
  );
  const [good, bad] = [firstShort(accepted, rule), firstShort(rejected, rule)];
  const findings = findingsOf(bad).map(({ severity, pointer, message }) => ({ severity, pointer, message }));
  return {
    accepted: { name: good.name, text: textOf(good) },
    rejected: { name: bad.name, text: textOf(bad), findings },
  };
}

function firstShort(cases: readonly Case[], rule: string): Case {
  const found = cases.find((one) => textOf(one).length <= longest) ?? cases[0];
  if (found === undefined) throw new Error(`${rule} has no case to show`);
  return found;
}

/** What a reader sees of a case: records alone, without the envelope that they stand in, below what a profile changes. */
function textOf({ profile, ...one }: Case): string {
  if (profile === undefined) return dataOf(one);
  return `The profile, as a change of chancery.schema.json:\n${laidOut(profile)}\n\nThe data:\n${dataOf(one)}`;
}

function dataOf({ records, dataset, text, bytes, fill, each }: Case): string {
  const filling = each === undefined ? `⟨${fill} letters a⟩` : `⟨${fill} times ${each}⟩`;
  if (fill !== undefined) return String(text).replace('<fill>', filling);
  if (bytes !== undefined) return readable(Buffer.from(bytes, 'latin1'));
  return text ?? laidOut(records ?? dataset ?? null);
}

/** Bytes as text; one that is no UTF-8 stands as its number. */
function readable(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes)) return text;
  return bytes
    .toString('latin1')
    .replace(/[\x80-\xff]/gu, (byte) => `⟨byte ${byte.charCodeAt(0).toString(16).toUpperCase()}⟩`);
}

/** A case is read as the last of its ways reads it: as a document, or as NDJSON where there is such a form. */
function findingsOf(one: Case): readonly Finding[] {
  return readingsOf(one).at(-1)?.read().findings ?? [];
}
