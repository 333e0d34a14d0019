import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Instance, instances } from '../../schema/test/instances.ts';
import { original } from '../../schema/test/judges.ts';
import { randomFrom } from '../../schema/test/random.ts';
import { valueAt } from '../src/finding.ts';
import { type Finding, rules, validate } from '../src/index.ts';
import { explain } from '../src/structure/explain.ts';
import { guarded } from '../src/structure/guarded.ts';
import { judge } from '../src/structure/record.ts';

/** Another on every run; printed, and given by CHANCERY_SEED to repeat a run. */
const seed = Number(process.env.CHANCERY_SEED ?? Date.now() % 2 ** 31);

const wanted = 20_000;

const ruleIds = new Set(rules.map(({ id }) => id));

/** Of a whole dataset only source and structure are asked: a generated one has references to nothing. */
const structureOnly = Object.fromEntries(
  rules
    .filter(({ stage }) => stage === 'references' || stage === 'rules')
    .map(({ id }) => [id, 'off' as const]),
);

/**
 * Whether the explanation finds nothing to say; `undefined` where there is nothing to compare: the version is refused before
 * anything is looked at, a text holds half of a character, or the value is a string, which the validator takes for the text of a dataset.
 */
function isSilent({ name, value }: Instance): boolean | undefined {
  if (name === 'AnyRecord') return judge(value).observations.length === 0;
  if (name !== 'Dataset') return explain(name, value).length === 0;
  if (typeof value === 'string') return undefined;
  const { findings, valid } = validate(value, { config: structureOnly });
  return findings.some(isNoMatterOfZod) ? undefined : valid;
}

/** Rules that hold what has the right form against a list. */
const ofLists = new Set(['country-code-known', 'language-tag-valid', 'time-zone-known']);

/** Another version is refused whatever follows, and half of a surrogate pair, which JSON Schema cannot speak of, by the source. */
function isNoMatterOfZod({ rule, params }: Finding): boolean {
  const isOfList = ofLists.has(rule) && params.reason !== 'pattern';
  return isOfList || rule === 'spec-version-supported' || rule === 'string-well-formed';
}

/** Observations that speak of a rule or of a value that does not exist. */
function pointsAstray({ name, value }: Instance): string[] {
  if (name === 'Dataset') return [];
  const { observations } = name === 'AnyRecord' ? judge(value) : { observations: explain(name, value) };
  return observations
    .filter(({ rule, path }) => !ruleIds.has(rule) || (path.length > 0 && valueAt(value, path) === undefined))
    .map(({ rule, path }) => `${rule} at ${name}/${path.join('/')}`);
}

describe('the explanation', () => {
  it('has something to say exactly where Zod refuses', () => {
    const disagreements: string[] = [];
    const astray: string[] = [];
    const counts = { silent: 0, telling: 0 };
    for (const instance of instances(randomFrom(seed))) {
      const silent = isSilent(instance);
      if (silent === undefined) continue;
      counts[silent ? 'silent' : 'telling'] += 1;
      if (!silent) astray.push(...pointsAstray(instance));
      if (silent !== original(instance.name).safeParse(instance.value).success) {
        disagreements.push(
          `${instance.name}${instance.pointer} ${JSON.stringify(instance.value)?.slice(0, 300)}`,
        );
      }
    }
    console.log(`CHANCERY_SEED=${seed}: ${counts.silent} explained as right, ${counts.telling} as wrong`);
    expect(disagreements.slice(0, 5)).toEqual([]);
    expect(astray.slice(0, 5)).toEqual([]);
    expect(counts.silent).toBeGreaterThan(wanted * 0.3);
    expect(counts.telling).toBeGreaterThan(wanted * 0.3);
  }, 120_000);

  it('is asked for exactly where the guard says no', () => {
    const counts = { spared: 0, asked: 0 };
    const differing: string[] = [];
    for (const instance of instances(randomFrom(seed + 1))) {
      const text = JSON.stringify(instance.value);
      if (text === undefined || instance.name === 'Dataset') continue;
      const value: unknown = JSON.parse(text);
      const [asked, spared] = [judge(value), judge(value, true)];
      counts[guarded(value) === undefined ? 'asked' : 'spared'] += 1;
      const isSame = (guarded(value) === undefined) === asked.observations.length > 0;
      if (!isSame || !isDeepStrictEqual(asked, spared)) differing.push(text.slice(0, 300));
    }
    expect(differing.slice(0, 5)).toEqual([]);
    expect(Math.min(counts.spared, counts.asked)).toBeGreaterThan(wanted * 0.1);
  }, 120_000);
});
