import { type ComponentProps, useId } from 'react';
import type { FieldError } from 'react-hook-form';
import { Mistake } from './mistake.tsx';

interface FieldProps extends ComponentProps<'input'> {
  readonly label: string;
  readonly error: FieldError | undefined;
}

/** An input with its label, and below it what is wrong with its value. */
export function Field({ label, error, ...input }: FieldProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-invalid={error !== undefined} aria-errormessage={`${id}-error`} {...input} />
      <Mistake id={`${id}-error`} error={error} />
    </p>
  );
}
