// A file read as a stream, in every way of Node: each report is that of the whole.
import assert from 'node:assert/strict';
import { createReadStream, openAsBlob, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { validate, validateStream } from '@chancery/validators';

for (const form of ['json', 'ndjson']) {
  const path = fileURLToPath(import.meta.resolve(`@chancery/fixtures/data/us-travels-2017.${form}`));
  const { dataset, ...whole } = validate(readFileSync(path));
  assert.ok(whole.valid && dataset !== undefined);
  const ways = {
    file: createReadStream(path),
    'small pieces': createReadStream(path, { highWaterMark: 7 }),
    'web stream of a file': Readable.toWeb(createReadStream(path)),
    blob: (await openAsBlob(path)).stream(),
    response: new Response(readFileSync(path)).body,
  };
  for (const [way, stream] of Object.entries(ways))
    assert.deepEqual(await validateStream(stream), whole, way);
}
console.log('ok');
