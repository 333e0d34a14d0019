import { Meeting } from '@chancery/schema';
import vocabularies from '@chancery/schema/vocabularies.json' with { type: 'json' };
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { type Resolver, useForm } from 'react-hook-form';
import { Field } from './field.tsx';
import { filledIn } from './filled-in.ts';
import { Words } from './words.tsx';

const check = standardSchemaResolver(Meeting);

/** Hands on what was filled in: an input that is left empty holds '', and the schema wants its property left out. */
const resolver: Resolver<Meeting> = (values, context, options) => check(filledIn(values), context, options);

/** A form for a meeting; `onSave` is given what the schema accepts, and nothing else. */
export function MeetingForm({ onSave }: { readonly onSave: (meeting: Meeting) => void }) {
  const { register, handleSubmit, formState } = useForm<Meeting>({
    resolver,
    defaultValues: { type: 'meeting' },
  });
  const { errors } = formState;
  return (
    <form onSubmit={handleSubmit((meeting) => onSave(meeting))} noValidate>
      <Field label="Id" error={errors.id} {...register('id')} />
      <Field label="Name" error={errors.name} {...register('name')} />
      <Words
        label="Status"
        words={vocabularies.EventStatus.words}
        error={errors.status}
        {...register('status')}
      />
      <Words
        label="Format"
        words={vocabularies.MeetingFormat.words}
        error={errors.format}
        {...register('format')}
      />
      <Field label="Start" error={errors.when?.start} {...register('when.start')} />
      <Field label="End" error={errors.when?.end} {...register('when.end')} />
      <Field label="City" error={errors.place?.city} {...register('place.city')} />
      <Field label="Country" error={errors.place?.country} {...register('place.country')} />
      <Field label="Round" error={errors.round} {...register('round', { setValueAs: toNumber })} />
      <button type="submit">Save</button>
    </form>
  );
}

function toNumber(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}
