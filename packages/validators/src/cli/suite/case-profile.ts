import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import type { Json } from '../../finding.ts';
import { isObject } from '../../source/form.ts';

/** The profile of a case: the JSON Schema of Chancery with what the case changes in it. */
export function profileOfCase(patch: Json): unknown {
  return merged(bundle, patch);
}

/** JSON Merge Patch (RFC 7396): objects are merged, `null` takes a property away, all else takes the place of what was there. */
function merged(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const members = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) members.delete(name);
    else members.set(name, merged(members.get(name), value));
  }
  return Object.fromEntries(members);
}
