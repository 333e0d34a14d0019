import { inspect } from 'node:util';
import { Counts } from '../counts.ts';
import type { Random } from '../random.ts';
import { type GuardInstance, guardInstances } from './guard-instances.ts';
import { type GuardJudges, judgesOf } from './guard-judges.ts';

/** What came of holding a guard against its judges. */
export interface Agreement {
  /** How often each verdict was given, and each kind of value met: `JSON accepted`, `other refused`, kinds by name. */
  readonly counts: Counts;
  /** The shortest value on which they differ, with their verdicts. */
  readonly difference: string | undefined;
}

/** Judges so many values of a name. */
export function agreement(name: string, count: number, random: Random): Agreement {
  const judges = judgesOf(name);
  const counts = new Counts();
  const differences: string[] = [];
  let left = count;
  for (const instance of guardInstances(name, random)) {
    if (left-- <= 0 || differences.length > 20) break;
    const accepted = judges.zod(instance.value);
    if (!agree(judges, instance, accepted)) differences.push(told(judges, instance));
    counts.add(instance.isJson ? 'JSON' : 'other', accepted ? 'accepted' : 'refused');
    counts.add(instance.kind, 'met');
  }
  const [difference] = differences.sort((a, b) => a.length - b.length);
  return { counts, difference };
}

/** Of what JSON cannot say, only Zod has the same idea as the guard. */
function agree({ guard, ajv, schemasafe }: GuardJudges, { isJson, value }: GuardInstance, accepted: boolean) {
  return (
    guard(value) === accepted && (!isJson || (ajv(value) === accepted && schemasafe(value) === accepted))
  );
}

function told(judges: GuardJudges, { kind, value }: GuardInstance): string {
  const verdicts = Object.entries(judges).map(([title, judge]) => `${title}: ${judge(value)}`);
  return `${kind} (${verdicts.join(', ')}) ${inspect(value, { depth: 9, maxStringLength: 300, breakLength: 200 })}`;
}
