/**
 * What the specification calls itself, in one place: its version, where its schemas and rules are named, and the npm scope.
 * `chancery` in a dataset and every `$id` carry `version`.
 */
export const spec = {
  version: '0.1',
  base: 'https://w3id.org/chancery/',
  scope: '@chancery',
  bin: 'chancery',
} as const;

/** The `$id` of the published JSON Schema with this public name, e.g. `PartialDate`. */
export function schemaId(name: string): string {
  return `${spec.base}${spec.version}/${schemaFile(name)}`;
}

/** The file name of the published JSON Schema with this public name, e.g. `partial-date.schema.json`. */
export function schemaFile(name: string): string {
  return `${kebab(name)}.schema.json`;
}

/** `PartialDate` becomes `partial-date`. */
export function kebab(name: string): string {
  return spaced(name).toLowerCase().replaceAll(' ', '-');
}

/** The public name in words: `PartialDate` becomes `Partial date`, `WebUrl` becomes `Web URL`. */
export function titleOf(name: string): string {
  return spaced(name).replace(/\b(?:iri|json|uri|url)\b/giu, (acronym) => acronym.toUpperCase());
}

/** `PartialDate` becomes `Partial date`. */
function spaced(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
