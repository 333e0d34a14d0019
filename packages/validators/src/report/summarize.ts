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

  /** Adds a record that was read. */
  add(type: RecordType | undefined, value: unknown): void {
    this.count(type, valueAt(value, ['citations', 0]) !== undefined);
    if (type === 'visit' || type === 'meeting') this.stretch(textAt(value, 'start'), textAt(value, 'end'));
  }

  /** Counts a record, and whether it cites a source. */
  count(type: RecordType | undefined, isCited: boolean): void {
    const name = type ?? 'unknown';
    this.#records.set(name, (this.#records.get(name) ?? 0) + 1);
    if (type === undefined || type === 'source') return;
    this.#factual += 1;
    if (isCited) this.#cited += 1;
  }

  /** Stretches the span to the start and the end of a visit or a meeting, as they are written. */
  stretch(startText: string | undefined, endText: string | undefined): void {
    const start = boundOf(startText);
    const end = boundOf(endText) ?? start;
    const first = start ?? end;
    if (first !== undefined && first.moment.first < (this.#start?.moment.first ?? Number.POSITIVE_INFINITY))
      this.#start = first;
    if (end !== undefined && end.moment.last > (this.#end?.moment.last ?? Number.NEGATIVE_INFINITY))
      this.#end = end;
  }

  /** Adds the summary of a part. */
  addPart({ records, sources, span }: Summary): void {
    for (const [name, count] of Object.entries(records))
      this.#records.set(name, (this.#records.get(name) ?? 0) + count);
    this.#factual += sources.records;
    this.#cited += sources.cited;
    this.stretch(span?.start, span?.end);
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
}

function textAt(value: unknown, bound: 'start' | 'end'): string | undefined {
  const text = valueAt(value, ['when', bound]);
  return typeof text === 'string' ? text : undefined;
}

function boundOf(text: string | undefined): Bound | undefined {
  const read = text === undefined ? undefined : moment(text);
  return text === undefined || read === undefined ? undefined : { text, moment: read };
}
