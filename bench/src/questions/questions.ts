import { guard } from './guard.ts';
import type { Question } from './question.ts';
import { scale } from './scale.ts';
import { size } from './size.ts';
import { start } from './start.ts';
import { stream } from './stream.ts';
import { types } from './types.ts';
import { zod } from './zod.ts';

/** Every question, in the order of the results. */
export const questions: Readonly<Record<string, Question>> = {
  guard,
  zod,
  stream,
  start,
  size,
  types,
  scale,
};
