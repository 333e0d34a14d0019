/**
 * The composable originals of the public schemas, with `.shape`, `.extend` and the types that Zod infers, and what makes a
 * profile of them.
 */
export * from '../generated/zod.ts';
export { type ExtendOptions, extend } from './profile/extend.ts';
export type { Extended, WordField, WordOf, Words } from './profile/extended.ts';
export type { ExtensionKey, ExtensionValues } from './profile/extension-values.ts';
export { ProfileError } from './profile/profile-error.ts';
export { type Profile, type ProfileOptions, profile } from './profile/profile.ts';
export type { Reference } from './values/reference.ts';
