import type { Observation } from '../finding.ts';

/** The fields that a profile requires and that were told to be missing; `undefined` where nothing was told. */
export function missedIn(asked: readonly Observation[]): ReadonlySet<string> | undefined {
  if (asked.length === 0) return undefined;
  const missing = asked.filter(
    ({ params, path }) => params.asks === 'property-required' && path.length === 0,
  );
  return new Set(missing.map(({ params }) => String(params.property)));
}
