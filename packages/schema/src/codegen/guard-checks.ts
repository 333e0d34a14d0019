import type { Part } from './guard-keywords.ts';
import type { GuardText } from './guard-text.ts';

/** What those who write code for a part of a schema ask of the writer. */
export interface Checks {
  readonly text: GuardText;
  /** Whether the value of a variable is what a schema describes, in code. */
  expression(schema: Part, at: string, v: string): string;
  /** The name of the function that says so. */
  apart(schema: Part, at: string): string;
  /** The schema to which a `$ref` leads. */
  followed(reference: string): Part;
}

/** The words of a place that tell it from others, for the name of a function. */
export function functionWords(at: string): string {
  return at.replace(/^#|\$defs|\/(?:properties|items|additionalProperties|patternProperties)(?=\/|$)/gu, ' ');
}
