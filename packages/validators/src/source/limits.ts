/** What is read, and no more. Whatever goes beyond is a finding, not a crash. */
export const limits = {
  /** The characters (UTF-16 code units) of one record, one line of NDJSON, or one property of the header. */
  record: 16 * 2 ** 20,
  /** How deep objects and lists stand inside each other in a record, itself included. */
  depth: 64,
  /** How many properties an object has, and how many items a list; the list of records may have any number. */
  members: { object: 10_000, array: 100_000 },
  /** The characters from which the form of a text is told. */
  head: 2 ** 20,
  /** How far a reader looks beyond what it reads, to tell how the text goes on. */
  lookahead: 4096,
} as const;
