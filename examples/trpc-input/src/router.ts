import { Visit } from '@chancery/schema';
import { initTRPC } from '@trpc/server';
import { ZodError } from 'zod';

/** What the procedures work with; a real application has a database here. */
export interface Context {
  readonly visits: Map<Visit['id'], Visit>;
}

const t = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    data: { ...shape.data, issues: error.cause instanceof ZodError ? error.cause.issues : [] },
  }),
});

/** The procedures; a client imports the type alone. */
export const router = t.router({
  addVisit: t.procedure.input(Visit).mutation(({ ctx, input }) => {
    ctx.visits.set(input.id, input);
    return { added: input.id, participants: input.participants?.length ?? 0 };
  }),
});

export type Router = typeof router;

/** Makes a caller of the procedures inside this process. */
export const createCaller = t.createCallerFactory(router);
