// Writes the API reference as a web site under docs/dist/api, where a browser opens it without a server.
import { readReference, referenceFolder } from './api/reference.ts';

const { complaints, write } = await readReference();
for (const complaint of complaints) console.error(complaint);
await write(referenceFolder);
console.error(`Written: ${referenceFolder}index.html`);
process.exitCode = complaints.length === 0 ? 0 : 1;
