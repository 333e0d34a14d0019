import { fileURLToPath } from 'node:url';
import { guards } from '@chancery/schema/codegen';
import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import { definition, propertiesOf, recordTypes, schemaName } from '../src/model.ts';
import { holdsDeprecated } from '../src/profile/deprecated.ts';
import { occurrencesIn } from '../src/structure/occurrences.ts';

const generated = new URL('../generated/', import.meta.url);

/** Where stands what is known of the published schemas without reading them. */
export const shapesFile = fileURLToPath(new URL('shapes.json', generated));

/** Where the guard of headers is. */
export const headerGuardFile = fileURLToPath(new URL('header-guard.ts', generated));

/** The schemas whose values are held against lists that no pattern can hold. */
const coded = new Set(['CountryCode', 'LanguageTag', 'TimeZone', 'Topic', 'Identifier']);

/** What every run asks the schemas, most of which then need not be read: it is for data that is wrong. */
export function shapesText(): string {
  const shapes = {
    specVersion: definition('SpecVersion').pattern,
    recordReference: definition('RecordReference').pattern,
    holdsDeprecated: holdsDeprecated(bundle.$defs),
    gapReasons: definition('GapReason').enum,
    topics: definition('Topic').examples,
    properties: Object.fromEntries(
      recordTypes.map((type) => [type, [...propertiesOf(definition(schemaName(type))).keys()]]),
    ),
    codes: Object.fromEntries([...recordTypes.map(schemaName), 'DatasetHeader'].map(codesIn)),
  };
  return `${JSON.stringify(shapes, null, 2)}\n`;
}

/** The paths at which values of coded schemas may stand, each with the name of its schema. */
function codesIn(schema: string): readonly [string, Readonly<Record<string, string>>] {
  const occurrences = occurrencesIn(schema, coded);
  return [schema, Object.fromEntries(occurrences.map(({ path, name }) => [path.join('/'), name]))];
}

/** The guard of headers, as TypeScript. */
export function headerGuardText(): string {
  const banner = '// Generated from the published schema by `pnpm generate`. Do not edit.\n';
  return banner + guards({ bundle, names: ['DatasetHeader'], types: '@chancery/schema/types' });
}
