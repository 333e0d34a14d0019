import { join } from 'node:path';
import { profileOfCase } from '../packages/validators/src/cli/suite/case-profile.ts';
import type { Json } from '../packages/validators/src/index.ts';
import { filesIn, readJson } from '../test/tarballs/project.ts';

interface CaseFile {
  readonly schema?: string;
  readonly cases: readonly Readonly<Record<string, unknown>>[];
}

/** A case of the conformance suite as the programs run it: what to hand over, and what must be found. */
export interface ProgramCase extends Readonly<Record<string, unknown>> {
  readonly name: string;
}

// A record of 16 Mi characters takes longer than all other cases together, in every runtime.
const mostFill = 1_000_000;

/** The conformance cases of an installed package but for the largest, each with all that is needed to run it. */
export function casesOf(conformance: string): readonly ProgramCase[] {
  const envelope = readJson<{ records: readonly object[] }>(conformance, 'envelope.json');
  const isCases = (file: string) => !/^envelope\.json$|\.schema\.json$|^requirements\/|\.md$/u.test(file);
  return filesIn(conformance)
    .filter((file) => file.endsWith('.json') && isCases(file))
    .flatMap((file) => {
      const { schema, cases } = readJson<CaseFile>(join(conformance, file));
      return cases
        .filter(({ fill = 0 }) => Number(fill) <= mostFill)
        .map((one) => ({
          ...one,
          ...(Array.isArray(one.records)
            ? { dataset: { ...envelope, records: [...one.records, ...envelope.records] } }
            : {}),
          ...(one.profile === undefined ? {} : { profile: profileOfCase(one.profile as Json) }),
          records: undefined,
          schema,
          name: `${file}: ${String(one.name)}`,
        }));
    });
}
