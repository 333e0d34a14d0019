import { misriKapoor2025 } from '@chancery/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, validate } from '../src/index.ts';
import { excuses } from './mistake-excuses.ts';
import { bytesOf, type Slip, slipsIn } from './mistake-makers.ts';
import { type Draft, draft, type Form } from './printed.ts';
import { small } from './small-dataset.ts';

const forms: readonly Form[] = ['document', 'NDJSON'];

/** A longer search: `MANY_MISTAKES=20000 npx vitest run packages/validators/test/many-mistakes.test.ts`. */
const runs = Number(process.env.MANY_MISTAKES ?? 250);

const datasets: readonly (readonly [name: string, dataset: Draft])[] = [
  ['the canonical visit', draft(misriKapoor2025) as unknown as Draft],
  ['the small dataset', draft(small) as unknown as Draft],
];

describe.each(datasets)('the findings of %s with many mistakes', (_, dataset) => {
  const records = dataset.records as readonly Draft[];
  const slips = slipsIn(dataset);
  const known = new Map<string, readonly Finding[]>();

  function findingsOf(made: readonly Slip[], form: Form): readonly Finding[] {
    const copy = draft(dataset);
    for (const { make } of made) make(copy);
    return validate(bytesOf(copy, form)).findings;
  }

  function alone(slip: Slip, form: Form): readonly Finding[] {
    const key = `${form} ${slip.name}`;
    const findings = known.get(key) ?? findingsOf([slip], form);
    known.set(key, findings);
    return findings;
  }

  /** The findings on each slip alone that are not among those on all of them, and cannot be excused. */
  function lost(made: readonly Slip[], form: Form): readonly string[] {
    const together = new Set(findingsOf(made, form).map(inShort));
    return made.flatMap((slip) => {
      const others = made.filter((other) => other !== slip);
      const missing = alone(slip, form).filter((finding) => !together.has(inShort(finding)));
      const unexcused = missing.filter(
        (finding) => !excuses.some(({ holds }) => holds({ finding, slip, others, records })),
      );
      return unexcused.map((finding) => `${slip.name}: ${inShort(finding)}`);
    });
  }

  it.each(forms)(
    'contain those of each alone, as %s',
    (form) => {
      fc.assert(
        fc.property(several(slips), (made) => {
          const mistakes = made.filter((slip) => alone(slip, form).length > 0);
          expect(lost(mistakes, form), mistakes.map(({ name }) => name).join('; ')).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    60_000 + 300 * runs,
  );
});

/** Rule, place and params; of bytes that are none, whose number shifts with what stands before, rule and place. */
function inShort({ rule, pointer, params }: Finding): string {
  return `${rule} ${pointer} ${rule === 'utf8-valid' ? '' : JSON.stringify(params)}`;
}

/** Two to six slips, in any records or most of them in one, of which none touches what another one touches. */
function several(slips: readonly Slip[]): fc.Arbitrary<readonly Slip[]> {
  const numbers = [...new Set(slips.map(({ record }) => record))];
  const inOne = numbers.map((number) => slips.filter(({ record }) => record === number));
  const together = fc
    .nat(inOne.length - 1)
    .chain((at) => fc.array(fc.constantFrom(...(inOne[at] ?? [])), { minLength: 2, maxLength: 5 }));
  const anywhere = fc.array(fc.constantFrom(...slips), { minLength: 2, maxLength: 6 });
  const mixed = fc
    .tuple(together, fc.array(fc.constantFrom(...slips), { maxLength: 2 }))
    .map((lists) => lists.flat());
  return fc
    .oneof(anywhere, mixed)
    .map((made) => made.filter((slip, at) => !made.slice(0, at).some(touches(slip))));
}

function touches(slip: Slip): (other: Slip) => boolean {
  return (other) => {
    const shorter = Math.min(slip.trail.length, other.trail.length);
    const isAlong = slip.trail.slice(0, shorter).every((step, at) => step === other.trail[at]);
    return slip.record === other.record && isAlong;
  };
}
