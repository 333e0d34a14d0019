import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import ts from 'typescript';

const { Visit } = bundle.$defs;

/** A newsroom: what it knows of protocol, a source on every visit, few kinds of visits, and words of its own. */
export const newsroom = {
  $schema: bundle.$schema,
  $id: 'https://example.org/newsroom.schema.json',
  title: 'Newsroom',
  $ref: '#/$defs/Dataset',
  $defs: {
    ...bundle.$defs,
    Visit: {
      ...Visit,
      properties: {
        ...Visit.properties,
        name: { ...Visit.properties.name, deprecated: true },
        visitType: {
          description: 'Three kinds.',
          $ref: '#/$defs/VisitType',
          enum: ['state', 'official', 'working'],
        },
        extensions: {
          ...bundle.$defs.Extensions,
          description: 'What we add.',
          properties: { 'org.example.protocol': { $ref: '#/$defs/Protocol' } },
          required: ['org.example.protocol'],
        },
      },
      required: [...Visit.required, 'citations', 'extensions'],
    },
    Protocol: {
      description: 'How guests are received. */ export const escaped = 1; /*',
      type: 'object',
      properties: {
        salute: { description: 'The number of shots.', type: 'integer' },
        $ref: { type: 'string', enum: ['a', 'b'] },
      },
      required: ['salute'],
      additionalProperties: false,
    },
    Unused: { title: 'Never', type: 'string' },
  },
};

/** What a strict project says of types and of a program that uses them. */
export function complaintsOf(folder: string, types: string, program: string): readonly string[] {
  writeFileSync(join(folder, 'types.ts'), types);
  writeFileSync(join(folder, 'program.ts'), program);
  const { diagnostics } = {
    diagnostics: ts.getPreEmitDiagnostics(
      ts.createProgram([join(folder, 'program.ts')], {
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts'],
        types: [],
        module: ts.ModuleKind.NodeNext,
        strict: true,
        exactOptionalPropertyTypes: true,
        allowImportingTsExtensions: true,
        skipLibCheck: false,
        noEmit: true,
      }),
    ),
  };
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
