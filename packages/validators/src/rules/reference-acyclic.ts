import { grouped } from '../finding.ts';
import { defineStageRule } from './define-rule.ts';

type Params = {
  readonly property: string;
  /** The records in the order in which they refer to each other; of a long circle the first ones. */
  readonly cycle: readonly string[];
  /** How many records the circle has. */
  readonly length: number;
};

export const referenceAcyclic = defineStageRule({
  id: 'reference-acyclic',
  stage: 'references',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'Followed upwards, partOf, parent, reportsTo and replaces never lead back to the same record.',
  why: 'Of two visits that are parts of each other neither is the whole. Who follows such references, to add up or to draw a tree, never comes to an end. Of circles that hang together the shortest is told, once.',
  message: ({ property, cycle, length }: Params) => {
    const way = cycle.length < length ? [...cycle, '…'] : cycle;
    return `"${property}" leads in a circle of ${grouped(length)} records: ${[...way, cycle[0]].join(' → ')}.`;
  },
});
