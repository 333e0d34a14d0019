import { cases } from './cases.ts';
import { directions } from './directions.ts';
import { repository } from './repository.ts';
import { safety } from './safety.ts';
import { style } from './style.ts';
import type { Law } from './tree.ts';

/** Every law of the house. */
export const laws: readonly Law[] = [...repository, ...directions, ...safety, ...cases, ...style];
