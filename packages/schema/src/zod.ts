/** The composable originals of the public schemas, with `.shape`, `.extend` and the types that Zod infers. */
export * from '../generated/zod.ts';
