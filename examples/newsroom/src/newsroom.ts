import {
  DatasetHeader,
  extend,
  Initiative,
  Meeting,
  Official,
  OfficialReference,
  Organization,
  Outcome,
  Position,
  profile,
  Statement,
  Visit,
} from '@chancery/schema/zod';
import * as z from 'zod';

/** What our protocol desk notes of a visit, under the key `org.example.protocol`. */
export const Protocol = z
  .strictObject({
    honours: z.enum(['full', 'reduced', 'none']).describe('The ceremony with which the visitor was met.'),
    receivedBy: z.exactOptional(OfficialReference).describe('Who met the visitor at the airport.'),
    anthems: z.exactOptional(z.int().min(0)).describe('How many anthems were played.'),
  })
  .meta({ id: 'Protocol', title: 'Protocol', description: 'What the protocol desk notes of a visit.' });

/** Our newsroom demands a source on everything that states a fact. */
const sourced = { required: ['citations'] } as const;

const NewsVisit = extend(
  Visit,
  { 'org.example.protocol': Protocol },
  {
    required: ['citations', 'when', 'visitType'],
    words: {
      visitType: ['state', 'official', 'official-working', 'working'],
      topics: ['defence', 'energy', 'trade', 'trade.fisheries'],
    },
  },
);

const NewsMeeting = extend(
  Meeting,
  {},
  { ...sourced, words: { topics: ['defence', 'energy', 'trade', 'trade.fisheries'] } },
);

/** The profile: what our datasets must be, beyond what Chancery demands. */
export const newsroom = profile({
  id: 'https://example.org/newsroom.schema.json',
  title: 'Newsroom',
  description: 'Datasets of our newsroom: a source on everything, and a note of protocol on visits.',
  records: [
    NewsVisit,
    NewsMeeting,
    extend(Official, {}, sourced),
    extend(Organization, {}, sourced),
    extend(Position, {}, sourced),
    extend(Initiative, {}, sourced),
    extend(Statement, {}, sourced),
    extend(Outcome, {}, sourced),
  ],
  header: extend(DatasetHeader, {}, { required: ['publisher', 'license'] }),
});

export type NewsVisit = z.infer<typeof NewsVisit>;
export type NewsMeeting = z.infer<typeof NewsMeeting>;
export type NewsDataset = z.infer<typeof newsroom.Dataset>;
