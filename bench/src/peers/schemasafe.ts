import { type Schema, validator } from '@exodus/schemasafe';
import { fileOf, filesOf, published, type RecordType } from '../schemas.ts';
import { judgesOf } from './judges.ts';
import type { Judge, Peer } from './peer.ts';

/** What schemasafe makes of the published schemas, told that values come from JSON. */
export const schemasafe: Peer = {
  name: 'schemasafe',
  from: '@exodus/schemasafe',
  load: async () => judgesOf((_, type) => schemasafeOf(type) as Judge),
};

/** The function that schemasafe makes for a type of records; it can be written as a module. */
export function schemasafeOf(type: RecordType): ReturnType<typeof validator> {
  const file = fileOf(type);
  const others = filesOf(file).map((each) => published(each) as Schema);
  return validator(published(file) as Schema, { schemas: others, isJSON: true, mode: 'default' });
}
