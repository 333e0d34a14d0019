import type { Gap } from '@chancery/schema/types';

/** Whether a record says that it knows nothing, or not everything, of a field. */
export function hasGap(
  record: { readonly gaps?: readonly Gap[] },
  field: string,
  reason?: Gap['reason'],
): boolean {
  return (
    record.gaps?.some((gap) => gap.field === field && (reason === undefined || gap.reason === reason)) ??
    false
  );
}
