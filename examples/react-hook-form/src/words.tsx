import { type ComponentProps, useId } from 'react';
import type { FieldError } from 'react-hook-form';
import { Mistake } from './mistake.tsx';

interface WordsProps extends ComponentProps<'select'> {
  readonly label: string;
  readonly words: readonly { readonly word: string; readonly meaning: string }[];
  readonly error: FieldError | undefined;
}

/** A choice of the words of a vocabulary, each with its meaning. */
export function Words({ label, words, error, ...select }: WordsProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} aria-invalid={error !== undefined} aria-errormessage={`${id}-error`} {...select}>
        <option value="" />
        {words.map(({ word, meaning }) => (
          <option key={word} value={word} title={meaning}>
            {word}
          </option>
        ))}
      </select>
      <Mistake id={`${id}-error`} error={error} />
    </p>
  );
}
