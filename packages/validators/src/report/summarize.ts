import { valueAt } from '../finding.ts';
import type { RecordType } from '../model.ts';
import { type Moment, moment } from '../time/moment.ts';
import type { Summary } from './report.ts';

interface Bound {
  readonly text: string;
  readonly moment: Moment;
}

/** Gathers the summary of a run, one record after the other. */
export class Tally {
  readonly #records = new Map<string, number>();
  #factual = 0;
  #cited = 0;
  #start: Bound | undefined;
  #end: Bound | undefined;

  /** Counts a record that was read. */
  add(type: RecordType | undefined, value: unknown): void {
    const name = type ?? 'unknown';
    this.#records.set(name, (this.#records.get(name) ?? 0) + 1);
    if (type !== undefined && type !== 'source') {
      this.#factual += 1;
      if (valueAt(value, ['citations', 0]) !== undefined) this.#cited += 1;
    }
    if (type === 'visit' || type === 'meeting') this.#stretch(value);
  }

  /** The summary, completed with what others counted. */
  summary(references: Summary['references'], rules: Summary['rules'], profile?: string): Summary {
    const records = Object.fromEntries([...this.#records].sort(([a], [b]) => (a < b ? -1 : 1)));
    const sources = { records: this.#factual, cited: this.#cited };
    const [start, end] = [this.#start?.text, this.#end?.text];
    const span = start === undefined || end === undefined ? {} : { span: { start, end } };
    const resolved = references === undefined ? {} : { references };
    return { ...(profile === undefined ? {} : { profile }), records, ...resolved, sources, ...span, rules };
  }

  #stretch(value: unknown): void {
    const start = boundAt(value, 'start');
    const end = boundAt(value, 'end') ?? start;
    const first = start ?? end;
    if (first !== undefined && first.moment.first < (this.#start?.moment.first ?? Number.POSITIVE_INFINITY))
      this.#start = first;
    if (end !== undefined && end.moment.last > (this.#end?.moment.last ?? Number.NEGATIVE_INFINITY))
      this.#end = end;
  }
}

function boundAt(value: unknown, bound: 'start' | 'end'): Bound | undefined {
  const text = valueAt(value, ['when', bound]);
  const read = typeof text === 'string' ? moment(text) : undefined;
  return typeof text !== 'string' || read === undefined ? undefined : { text, moment: read };
}
