import type { RecordType } from '../schemas.ts';

/** Answers whether a value is a record of the type for which it was made. */
export type Judge = (value: unknown) => boolean;

/** A judge for every type of records. */
export type Judges = Readonly<Record<RecordType, Judge>>;

/** Somebody who can tell a record from something else. */
export interface Peer {
  /** The name under which figures are told. */
  readonly name: string;
  /** Where it comes from; its version is told. */
  readonly from: string;
  /** Makes the judges, outside of any measurement. */
  load(): Promise<Judges>;
}
