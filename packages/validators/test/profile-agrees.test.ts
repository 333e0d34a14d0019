import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type Instance, instances } from '../../schema/test/instances.ts';
import { randomFrom } from '../../schema/test/random.ts';
import { valueAt } from '../src/finding.ts';
import { profileOf } from '../src/profile/profile.ts';
import { keywords } from '../src/profile/schema.ts';
import { explain } from '../src/structure/explain.ts';
import { changedProfiles } from './profiles/changed-profiles.ts';
import { consumerSchemas } from './profiles/consumer-schemas.ts';
import { type Draft, profileWith, slot, typing } from './profiles/documents.ts';
import { madeFor } from './profiles/made-values.ts';

/** Another on every run; printed, and given by CHANCERY_SEED to repeat a run. */
const seed = Number(process.env.CHANCERY_SEED ?? Date.now() % 2 ** 31);

const wanted = 300;

describe('what a profile asks of an extension is what JSON Schema asks', () => {
  const random = randomFrom(seed);

  it.each(Object.entries(consumerSchemas))(`%s (CHANCERY_SEED=${seed})`, (_, consumer) => {
    const document = typing(consumer.schema, consumer.$defs);
    const profile = profileOf(document);
    const accepts = judge(document).compile({ $defs: document.$defs, ...consumer.schema });
    const disputed: string[] = [];
    const astray: string[] = [];
    const counts = { met: 0, told: 0 };
    // Where one verdict is rare, more is made.
    const isRare = () => Math.min(counts.met, counts.told) <= wanted / 100;
    for (let made = 0; made < wanted || (made < 20 * wanted && isRare()); made += 1) {
      const value = madeFor(consumer.schema, consumer, random);
      const visit = { type: 'visit', id: 'visit/one', status: 'completed', extensions: { [slot]: value } };
      const told = profile.ofRecord('visit', visit, []);
      const found = told.filter(({ rule }) => rule === 'profile-followed');
      if (accepts(value) !== (found.length === 0)) disputed.push(JSON.stringify(value));
      if (told.some(({ path }) => valueAt(visit, path) === undefined)) astray.push(JSON.stringify(value));
      counts[found.length === 0 ? 'met' : 'told'] += 1;
    }
    expect([disputed, astray]).toEqual([[], []]);
    expect(Math.min(counts.met, counts.told)).toBeGreaterThan(wanted / 100);
  });

  it('in every keyword there is', () => {
    const used = JSON.stringify(consumerSchemas);
    const asked = [...keywords.keys()].filter((keyword) => keyword !== 'contentSchema');
    expect(asked.filter((keyword) => !used.includes(`"${keyword}"`))).toEqual([]);
  });
});

describe('what Chancery and a profile ask together is what both JSON Schemas ask', () => {
  const known: ReadonlyMap<string, 'visit' | 'meeting' | 'source'> = new Map([
    ['Visit', 'visit'],
    ['Meeting', 'meeting'],
    ['Source', 'source'],
  ]);
  const all = someInstances(1000, known);
  const base = judge(profileWith(() => {}));

  it.each(Object.entries(changedProfiles))(`%s (CHANCERY_SEED=${seed})`, (name, change) => {
    const document = profileWith(change);
    const profile = profileOf(document);
    const asks = judge(document);
    const disputed: string[] = [];
    let beyond = 0;
    for (const { name, value } of all) {
      const type = known.get(name) ?? 'visit';
      const told = explain(name, value);
      const asked = profile.ofRecord(type, value, told);
      const isSound = told.length + asked.length === 0;
      const at = `profile#/$defs/${name}`;
      const accepts = asks.validate(at, value) === true && base.validate(at, value) === true;
      if (accepts !== isSound) disputed.push(JSON.stringify(value));
      beyond += told.length === 0 && asked.length > 0 ? 1 : 0;
    }
    expect(disputed).toEqual([]);
    expect(beyond > 0).toBe(name !== 'Chancery itself' && name !== 'what would be looser');
  });
});

function someInstances(count: number, names: ReadonlyMap<string, unknown>) {
  const found: Instance[] = [];
  for (const instance of instances(randomFrom(seed))) {
    if (found.length >= count) break;
    if (names.has(instance.name)) found.push(instance);
  }
  return found;
}

function judge(document: Draft): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true });
  return ajv.addSchema(document, 'profile');
}
