import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { Counts } from './counts.ts';
import { type Instance, instances } from './instances.ts';
import { allJudges, type Judge, names, original } from './judges.ts';
import { locationsOf } from './locations.ts';
import { mutationsOf } from './mutations.ts';
import { randomFrom } from './random.ts';

/** Another on every run; printed, and given by CHANCERY_SEED to repeat a run. */
const seed = Number(process.env.CHANCERY_SEED ?? Date.now() % 2 ** 31);

/** With fewer than these, a run has not tried what it promises to try. */
const wanted = {
  instances: 20_000,
  shareOfEachVerdict: 0.3,
  perName: { accepted: 20, refused: 20 },
  perRecordType: { accepted: 200, refused: 200 },
  perPointer: { valid: 1, mutated: 4, refused: 1 },
  perKeyword: { mutated: 150, refused: 50 },
};

const records = [
  ...['Visit', 'Meeting', 'Official', 'Organization', 'Position', 'Initiative', 'Statement', 'Outcome'],
  ...['Source', 'AnyRecord', 'Dataset'],
];
const keywords = [
  ...['type', 'const', 'enum', 'required', 'additionalProperties', 'propertyNames', 'items', 'minItems'],
  ...['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'anyOf', 'oneOf'],
];

const byName = new Counts();
const byPointer = new Counts();
const byKeyword = new Counts();
const inAll = new Counts();
const disagreements: { instance: Instance; verdicts: string }[] = [];
const wronglyMade: Instance[] = [];
const altered: Instance[] = [];

beforeAll(async () => {
  const judges = await allJudges();
  for (const instance of instances(randomFrom(seed))) judge(instance, judges);
  const [accepted, refused] = [inAll.of('instances', 'accepted'), inAll.of('instances', 'refused')];
  console.log(`CHANCERY_SEED=${seed}: ${accepted} instances accepted, ${refused} refused`);
}, 180_000);

describe('Zod and the published JSON Schemas', () => {
  it('agree on every instance', () => {
    expect(disagreements.length === 0 ? 'agreed' : smallestDisagreement()).toBe('agreed');
  });

  it('accept what was made from the published schemas', () => {
    expect(wronglyMade).toEqual([]);
  });

  it('pass on what they accept as it was', () => {
    expect(altered).toEqual([]);
  });
});

describe('the instances', () => {
  it('are many, and both verdicts are frequent', () => {
    const [accepted, refused] = [inAll.of('instances', 'accepted'), inAll.of('instances', 'refused')];
    expect(accepted + refused).toBeGreaterThanOrEqual(wanted.instances);
    expect(Math.min(accepted, refused) / (accepted + refused)).toBeGreaterThan(wanted.shareOfEachVerdict);
  });

  it('reach every public name', () => {
    const refusable = names.filter((name) => name !== 'JsonValue');
    expect(byName.short(refusable, wanted.perName)).toEqual([]);
  });

  it('reach every record type', () => {
    expect(byName.short(records, wanted.perRecordType)).toEqual([]);
  });

  it('reach every place', () => {
    const places = names.flatMap((name) => locationsOf(name));
    const closed = places.filter(({ schema }) => mutationsOf(schema).length > 0);
    expect(byPointer.short(pointersOf(closed), wanted.perPointer)).toEqual([]);
    expect(byPointer.short(pointersOf(places), { valid: wanted.perPointer.valid })).toEqual([]);
  });

  it('reach every keyword', () => {
    expect(byKeyword.short(keywords, wanted.perKeyword)).toEqual([]);
  });
});

function judge(instance: Instance, judges: readonly Judge[]): void {
  const { name, value } = instance;
  const verdicts = judges.map(({ accepts }) => accepts(name, value));
  const accepted = verdicts[0] === true;
  if (verdicts.some((verdict) => verdict !== accepted)) {
    disagreements.push({
      instance,
      verdicts: judges.map(({ title }, at) => `${title}: ${verdicts[at]}`).join(', '),
    });
  }
  if (instance.keyword === 'valid' && !accepted) wronglyMade.push(instance);
  if (accepted && !isDeepStrictEqual(original(name).parse(value), value)) altered.push(instance);
  count(instance, accepted ? 'accepted' : 'refused');
}

function count({ name, pointer, keyword }: Instance, verdict: string): void {
  const kind = keyword === 'valid' ? 'valid' : 'mutated';
  inAll.add('instances', verdict);
  byName.add(name, verdict);
  byPointer.add(pointer, kind);
  byPointer.add(pointer, verdict);
  byKeyword.add(keyword, kind);
  byKeyword.add(keyword, verdict);
}

function smallestDisagreement(): string {
  const written = disagreements.map(
    ({ instance: { name, pointer, keyword, value }, verdicts }) =>
      `${name} at ${pointer}, ${keyword}: ${JSON.stringify(value)} (${verdicts}; CHANCERY_SEED=${seed})`,
  );
  const [smallest = ''] = written.sort((a, b) => a.length - b.length);
  return `${written.length} times not, the smallest: ${smallest}`;
}

function pointersOf(places: readonly { readonly pointer: string }[]): string[] {
  return places.map(({ pointer }) => pointer);
}
