import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import vocabularies from '@chancery/schema/vocabularies.json' with { type: 'json' };
import { forEditors } from './for-editors.ts';

const file = new URL('../.vscode/chancery.schema.json', import.meta.url);

writeFileSync(file, JSON.stringify(forEditors(bundle, vocabularies), undefined, 2));
console.log(`Wrote ${fileURLToPath(file)}`);
