/** The text of a schema as it is published: JSON in which no character is invisible, what is not plain is escaped. */
export function schemaText(schema: object): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(schema, null, 2).replace(/[\u007f-\u00a0\u200b-\u200f\ufeff]/gu, escaped)}\n`;
}
