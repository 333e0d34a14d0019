import { fileURLToPath } from 'node:url';
import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import { definition, propertiesOf, recordTypes, schemaName } from '../src/model.ts';
import { holdsDeprecated } from '../src/profile/deprecated.ts';
import { judgedSchemas } from '../src/structure/codes.ts';
import { occurrencesIn } from '../src/structure/occurrences.ts';

/** Where stands what is known of the published schemas without reading them. */
export const shapesFile = fileURLToPath(new URL('../generated/shapes.json', import.meta.url));

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

/** The paths at which values of judged schemas may stand, each with the name of its schema. */
function codesIn(schema: string): readonly [string, Readonly<Record<string, string>>] {
  const occurrences = occurrencesIn(schema, judgedSchemas);
  return [schema, Object.fromEntries(occurrences.map(({ path, name }) => [path.join('/'), name]))];
}
