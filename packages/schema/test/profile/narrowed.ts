import * as z from 'zod';
import {
  CountryCode,
  DatasetHeader,
  extend,
  Meeting,
  Party,
  profile,
  Source,
  Visit,
  When,
} from '../../src/zod.ts';

/** What a protocol service might add to visits: every kind of type that is usual in such additions. */
export const protocol = z.strictObject({
  rank: z.enum(['a', 'b']),
  seats: z.exactOptional(z.int().min(1)),
  rehearsed: z.boolean(),
  guests: z.exactOptional(z.array(z.string().regex(/^[a-z]{2,9}$/u)).min(1)),
  colours: z.exactOptional(z.record(z.string(), z.enum(['red', 'green']))),
  arrival: z.exactOptional(When),
  flags: z.exactOptional(z.array(CountryCode)),
  received: z.exactOptional(z.array(Party)),
  gift: z.exactOptional(
    z.union([
      z.strictObject({ what: z.literal('book') }),
      z.strictObject({ worth: z.number().min(0).max(99) }),
    ]),
  ),
});

const NarrowVisit = extend(
  Visit,
  {
    'org.example.protocol': protocol,
    'https://example.org/ns#open': z.object({ note: z.string().regex(/^[a-zé ]{1,40}$/u) }),
  },
  {
    required: ['citations', 'presence', 'org.example.protocol'],
    words: {
      visitType: ['state', 'official', 'working'],
      topics: ['trade', 'defence', 'space.law'],
      status: ['completed', 'confirmed'],
    },
  },
);

const NarrowMeeting = extend(
  extend(
    Meeting,
    {
      'com.example': z
        .string()
        .regex(/^[𝒳-𝒵a-z]+$/u)
        .max(9),
    },
    { words: { mode: ['phone', 'virtual'] } },
  ),
  { 'net.example': z.int() },
  { required: ['mode', 'topics'], words: { mode: ['phone'] } },
);

/** A profile in which everything is narrowed that can be. */
export const narrow = profile({
  id: 'https://example.org/narrow.schema.json',
  title: 'Narrow',
  description: 'Narrower in every way.',
  records: [NarrowVisit, NarrowMeeting, extend(Source, {}, { required: ['name', 'url'] })],
  header: extend(
    DatasetHeader,
    {
      'org.example.release': z.strictObject({
        by: z
          .string()
          .regex(/^[a-z]+$/u)
          .max(5),
      }),
    },
    { required: ['license'] },
  ),
});

/** The narrower schemas by the names of those that they are made of, and the original beside each. */
export const narrowed: ReadonlyMap<string, readonly [narrow: z.ZodType, original: z.ZodType]> = new Map<
  string,
  readonly [z.ZodType, z.ZodType]
>([
  ['Visit', [NarrowVisit, Visit]],
  ['Meeting', [NarrowMeeting, Meeting]],
  ['DatasetHeader', [narrow.DatasetHeader, DatasetHeader]],
]);
