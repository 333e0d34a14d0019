import { cpSync, readdirSync } from 'node:fs';
import { conformance } from './rules-cases.ts';

/** Copies all cases of the bytes and of shapes, and of the others every tenth file: `npm run self-check` runs them all. */
export function copyShare(to: string): void {
  for (const room of ['source', 'references', 'values', 'vocabularies', 'records', 'full', 'generated'])
    cpSync(`${conformance}${room}`, `${to}/${room}`, { recursive: true });
  for (const room of ['clean', 'structure', 'rules']) {
    const files = readdirSync(`${conformance}${room}`).filter((_, index) => index % 10 === 3);
    for (const file of files) cpSync(`${conformance}${room}/${file}`, `${to}/${room}/${file}`);
  }
  cpSync(`${conformance}envelope.json`, `${to}/envelope.json`);
}
