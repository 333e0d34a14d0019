/** The part of `edtf` that the tests ask; the package brings no types. Bounds are in milliseconds since 1970. */
declare module 'edtf' {
  export interface ExtendedDate {
    readonly min: number;
    readonly max: number;
    readonly uncertain: { readonly value: number };
    readonly approximate: { readonly value: number };
  }
  export class Interval {
    constructor(lower: ExtendedDate, upper: ExtendedDate);
    readonly min: number;
    readonly max: number;
    covers(other: Interval): boolean;
  }
  export default function edtf(text: string): ExtendedDate;
}
