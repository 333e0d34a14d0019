import { inDialect } from '@chancery/schema/codegen';
import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import { operations } from './operations.ts';

/** What `chancery schema --target openapi-3.1` prints: every schema as a component. */
const { components } = inDialect(bundle, 'openapi-3.1') as {
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};

/** The description of the service: OpenAPI 3.1, whose schemas are JSON Schema 2020-12, those of Chancery among them. */
export const description = {
  openapi: '3.1.1',
  info: {
    title: 'Visits and meetings',
    description: 'A service for records of visits and meetings.',
    version: '1.0.0',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  jsonSchemaDialect: bundle.$schema,
  servers: [{ url: 'https://api.example.org' }],
  paths: operations,
  components: {
    schemas: {
      ...components.schemas,
      Issues: {
        description: 'What is wrong with a record that was sent.',
        type: 'object',
        properties: {
          issues: {
            type: 'array',
            items: {
              type: 'object',
              properties: { pointer: { type: 'string' }, message: { type: 'string' } },
              required: ['pointer', 'message'],
            },
          },
        },
        required: ['issues'],
      },
    },
  },
} as const;
