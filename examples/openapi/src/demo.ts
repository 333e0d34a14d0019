import { writeFileSync } from 'node:fs';
import { requestBody, responseBody } from './bodies.ts';
import { description } from './description.ts';

writeFileSync(new URL('../openapi.json', import.meta.url), JSON.stringify(description, undefined, 2));
console.log(`${Object.keys(description.components.schemas).length} schemas in openapi.json`);

const newMeeting = requestBody('/meetings', 'post');
console.log(
  newMeeting({ type: 'meeting', id: 'meeting/talks', status: 'complete', when: { start: '2025-05' } }),
);
for (const { instancePath, message } of newMeeting.errors ?? []) console.log(instancePath, message);

const visit = responseBody('/visits/{slug}', 'get', 200);
console.log(visit({ type: 'visit', id: 'visit/spring', status: 'completed', visitType: 'working' }));
