import { writeFileSync } from 'node:fs';
import { newsroom } from './newsroom.ts';

// What others need who do not use Zod: the command line, editors, other languages.
const file = new URL('../generated/newsroom.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(newsroom.jsonSchema, null, 2)}\n`);
