import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { description } from './description.ts';

type Paths = typeof description.paths;

const ajv = new Ajv2020({ allErrors: true });
// What stands around the schemas, and what only generators of code read, is no mistake of theirs.
ajv.addVocabulary([...Object.keys(description), 'discriminator']);
ajv.addSchema(description, 'openapi.json', undefined, false);

/** A check of the body of a request: `requestBody('/meetings', 'post')`. */
export function requestBody<P extends keyof Paths>(
  path: P,
  method: keyof Paths[P] & string,
): ValidateFunction {
  return schemaAt('paths', path, method, 'requestBody', 'content', 'application/json', 'schema');
}

/** A check of the body of a response: `responseBody('/visits/{slug}', 'get', 200)`. */
export function responseBody<P extends keyof Paths>(
  path: P,
  method: keyof Paths[P] & string,
  status: number,
): ValidateFunction {
  return schemaAt('paths', path, method, 'responses', `${status}`, 'content', 'application/json', 'schema');
}

function schemaAt(...steps: readonly string[]): ValidateFunction {
  const pointer = steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  const check = ajv.getSchema(`openapi.json#${encodeURI(pointer)}`);
  if (check === undefined) throw new Error(`The description has no ${pointer}`);
  return check;
}
