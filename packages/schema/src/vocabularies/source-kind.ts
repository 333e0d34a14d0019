import { vocabulary } from '../define.ts';

/** The words for kinds of sources, by the manner in which they were made and published. */
export const SourceKind = vocabulary('SourceKind', 'The manner in which a source was made and published.', {
  'news-article': 'A report, analysis or commentary that a news publisher has carried in print or online.',
  'press-release': 'A text that an organization issues to the public or the media about its own affairs.',
  readout: 'A summary of a particular call, meeting or visit, published by a participant or its office.',
  'joint-statement': 'A text that two or more sides agreed on and issued in common.',
  transcript: 'A record of spoken words set down at length, as of a press conference, speech or hearing.',
  'social-post': 'A message published from an account on a social network or messaging channel.',
  dataset: 'Structured data published for reuse, either whole or as a dated release.',
  'record-list':
    'A register kept as a list or table, such as a travel log, diary of meetings or roll of office-holders.',
  document: 'A treaty, note, archival paper or other written work that none of the narrower kinds describes.',
  interview: 'A conversation, published or recorded, in which a person answers questions put by another.',
  other: 'A source whose nature is known and different from all other kinds, such as a photograph or film.',
});
