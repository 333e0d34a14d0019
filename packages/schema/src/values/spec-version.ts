import * as z from 'zod';
import { define } from '../define.ts';

/** `major.minor`; a pattern, never a constant, so that a file can say what it follows even where a reader does not. */
export const SpecVersion = define(
  'SpecVersion',
  'A version of this specification, `major.minor`, such as `0.1`.',
  z.string().regex(/^(?:0|[1-9][0-9]{0,3})\.(?:0|[1-9][0-9]{0,3})$/u, 'Expected a version such as 0.1'),
);
