import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };

/** A schema that a test writes by hand. */
export type Written = { readonly [keyword: string]: unknown };

/** The JSON Schema of Chancery, to be changed in a test. */
export type Draft = Record<string, unknown> & { $defs: Record<string, Record<string, unknown>> };

/** The `$id` of the profiles of the tests. */
export const newsroom = 'https://example.org/newsroom.schema.json';

/** The key under which the tests type an extension. */
export const slot = 'org.example.protocol';

/** A profile that differs from Chancery as `change` says. */
export function profileWith(change: (draft: Draft) => void): Draft {
  const draft = structuredClone(bundle) as unknown as Draft;
  draft.$id = newsroom;
  change(draft);
  return draft;
}

/** A schema of the draft, with all its properties. */
export function shape(draft: Draft, name: string) {
  return draft.$defs[name] as Record<string, unknown> & {
    properties: Record<string, unknown>;
    required: string[];
  };
}

/** A profile that types the extension of a visit. */
export function typing(schema: unknown, more: Readonly<Record<string, Written>> = {}): Draft {
  return profileWith((draft) => {
    shape(draft, 'Visit').properties.extensions = {
      $ref: '#/$defs/Extensions',
      properties: { [slot]: schema },
    };
    for (const [name, one] of Object.entries(more)) draft.$defs[name] = { ...one };
  });
}
