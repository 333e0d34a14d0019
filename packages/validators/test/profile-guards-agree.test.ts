import { type Bundle, guards } from '@chancery/schema/codegen';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { instancesOf } from '../../schema/test/instances.ts';
import { locationsOf } from '../../schema/test/locations.ts';
import { randomFrom } from '../../schema/test/random.ts';
import { changedProfiles } from './profiles/changed-profiles.ts';
import { consumerSchemas } from './profiles/consumer-schemas.ts';
import { type Draft, profileWith, slot, typing } from './profiles/documents.ts';
import { madeFor } from './profiles/made-values.ts';

/** Another on every run; printed, and given by CHANCERY_SEED to repeat a run. */
const seed = Number(process.env.CHANCERY_SEED ?? Date.now() % 2 ** 31);
const random = randomFrom(seed);
const wanted = 1000;

describe('the guard of a profile says what its JSON Schema says of an extension', () => {
  it.each(Object.entries(consumerSchemas))(`%s (CHANCERY_SEED=${seed})`, async (_, consumer) => {
    const document = typing(consumer.schema, consumer.$defs);
    const values = Array.from({ length: wanted }, () => ({
      ...{ type: 'visit', id: 'visit/one', status: 'completed' },
      extensions: { [slot]: madeFor(consumer.schema, consumer, random) },
    }));
    const { disputed, accepted } = await compared(document, 'Visit', values);
    expect(disputed).toEqual([]);
    expect(Math.min(accepted, wanted - accepted)).toBeGreaterThan(wanted / 100);
  });
});

describe('the guard of a profile says what its JSON Schema says of a record', () => {
  const names = ['Visit', 'Meeting', 'Source'];
  const instances = names.map((name) => [name, madeOf(name)] as const);

  it.each(Object.entries(changedProfiles))(`%s (CHANCERY_SEED=${seed})`, async (_, change) => {
    const document = profileWith(change);
    for (const [name, values] of instances) {
      const { disputed, accepted } = await compared(document, name, values);
      expect(disputed).toEqual([]);
      expect(values.length - accepted).toBeGreaterThan(100);
    }
  });
});

function madeOf(name: string): readonly unknown[] {
  return [...instancesOf(locationsOf(name), random)].slice(0, 4 * wanted).map(({ value }) => value);
}

async function compared(document: Draft, name: string, values: readonly unknown[]) {
  const guard = await guardOf(document, name);
  const ajv = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true });
  const judge = ajv.addSchema(document, 'profile').getSchema(`profile#/$defs/${name}`);
  const disputed = values.filter((value) => guard(value) !== (judge?.(value) === true));
  return {
    disputed: disputed.map((value) => JSON.stringify(value)).slice(0, 3),
    accepted: values.filter(guard).length,
  };
}

/** The guard as it is written, put in JavaScript and loaded. */
async function guardOf(document: Draft, name: string): Promise<(value: unknown) => boolean> {
  const text = guards({ bundle: document as unknown as Bundle, names: [name] });
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`);
  return module[`is${name}`];
}
