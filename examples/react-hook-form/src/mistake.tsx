import type { FieldError } from 'react-hook-form';

/** What is wrong with the value of a field, if anything. */
export function Mistake({ id, error }: { readonly id: string; readonly error: FieldError | undefined }) {
  return error === undefined ? null : (
    <strong id={id} role="alert">
      {error.message}
    </strong>
  );
}
