import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import { createCaller } from './router.ts';

const caller = createCaller({ visits: new Map() });

console.log(
  await caller.addVisit({
    type: 'visit',
    id: 'visit/spring',
    status: 'completed',
    visitType: 'working',
    when: { start: '2025-05-27', end: '2025-05-29' },
    participants: [{ who: 'organization/aldora' }],
  }),
);

try {
  await caller.addVisit({
    type: 'visit',
    id: 'visit/autumn',
    status: 'announced',
    when: { start: '2025-09-31' },
    participants: [],
  });
} catch (error) {
  if (!(error instanceof TRPCError && error.cause instanceof ZodError)) throw error;
  console.log(error.code);
  for (const { path, message } of error.cause.issues) console.log(`${path.join('.')}: ${message}`);
}
