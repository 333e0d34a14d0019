import {
  clipped,
  type Finding,
  type Fix,
  type Json,
  type Observation,
  type Params,
  pointer,
  type RelatedObservation,
  type Severity,
  type Subject,
} from './finding.ts';
import { spec } from './model.ts';
import type { Report } from './report/report.ts';
import type { ActiveRules } from './settings.ts';

/** Of one record no more findings are kept than this, or than a hundredth of all that may be. */
const mostOfOne = 100;

/** A finding that was kept, and where it belongs. */
export interface Kept {
  /** The record to which it belongs, if it does. */
  readonly owner: string | undefined;
  readonly order: readonly number[];
  readonly finding: Finding;
}

/** What a run has to say of a part of a file: numbers, and the findings that it kept. */
export interface RunPart {
  readonly kept: readonly Kept[];
  /** Without findings. */
  readonly report: Report;
}

/** Turns observations into findings: gives them words, severity and place, counts them, and keeps them in order. */
export class Collector {
  readonly #rules: ActiveRules;
  readonly #limit: number;
  readonly #onFinding: (finding: Finding) => void;
  #kept: Kept[] = [];
  readonly #fired = new Map<string, number>();
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };

  /** `onFinding` is called with every finding as it is made, those beyond the limit included. */
  constructor(rules: ActiveRules, limit: number, onFinding: (finding: Finding) => void = () => {}) {
    this.#rules = rules;
    this.#limit = limit;
    this.#onFinding = onFinding;
  }

  /** Takes what was seen of a subject; answers with the severity it has, or nothing where its rule is off. */
  add(subject: Subject, observation: Observation): Severity | undefined {
    const rule = this.#rules.byId.get(observation.rule);
    if (rule === undefined) return undefined;
    const severity = this.#rules.severity(rule, observation.severity);
    this.#counts[severity] += 1;
    this.#fired.set(rule.id, (this.#fired.get(rule.id) ?? 0) + 1);
    const finding = findingOf(subject, observation, severity, rule.message(shown(observation.params)));
    this.#onFinding(finding);
    const owner = subject.index === undefined ? undefined : `${subject.file} ${subject.index}`;
    this.#keep({ owner, order: subject.order(observation.path), finding });
    return severity;
  }

  #keep(kept: Kept): void {
    this.#kept.push(kept);
    if (this.#kept.length > 2 * this.#limit + 100) this.#forget();
  }

  /** The findings that were kept, the first ones in the order of the input. */
  findings(): readonly Finding[] {
    return this.kept().map(({ finding }) => finding);
  }

  /** The same, each with where it belongs. */
  kept(): readonly Kept[] {
    this.#forget();
    return this.#kept;
  }

  /** Adds what a run over a part of a file has told; what it kept is the first of all that it told. */
  addPart({ kept, report: { counts, summary } }: RunPart, file: number): void {
    for (const severity of ['error', 'warning', 'note'] as const) this.#counts[severity] += counts[severity];
    for (const [rule, times] of Object.entries(summary.rules.fired))
      this.#fired.set(rule, (this.#fired.get(rule) ?? 0) + times);
    for (const { owner, order, finding } of kept)
      this.#keep({ owner: owner && `${file}${owner.slice(1)}`, order: [file, ...order.slice(1)], finding });
  }

  /** Keeps as many as are wanted, the first ones in the order of the input: what is told late may stand early. */
  #forget(): void {
    const counts = new Map<string, number>();
    const most = Math.max(mostOfOne, Math.floor(this.#limit / 100));
    const first = this.#kept
      .sort((a, b) => compare(a.order, b.order))
      .filter(({ owner }) => {
        if (owner === undefined) return true;
        const count = (counts.get(owner) ?? 0) + 1;
        counts.set(owner, count);
        return count <= most;
      });
    this.#kept = first.slice(0, this.#limit);
  }

  /** Whether nothing was found so far. */
  get isSilent(): boolean {
    return this.#fired.size === 0;
  }

  get counts(): Readonly<Record<Severity, number>> {
    return { ...this.#counts };
  }

  get fired(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#fired].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index === -1 ? a.length - b.length : (a[index] ?? 0) - (b[index] ?? -1);
}

function findingOf(subject: Subject, observation: Observation, severity: Severity, message: string): Finding {
  const { rule, params, path, mark, related = [], fix } = observation;
  const place = subject.locate(path, mark);
  return {
    rule,
    severity,
    message,
    params,
    ...(subject.id === undefined ? {} : { record: subject.id }),
    ...(subject.index === undefined ? {} : { path: pointer(path) }),
    pointer: pointerIn(subject, path),
    ...(place === undefined ? {} : { place }),
    related: related.map(relatedOf),
    ...(fix === undefined ? {} : { fix: fixIn(subject, fix) }),
    url: `${spec.base}rules/${rule}`,
  };
}

/** The params as a message shows them: no value is longer than 80 characters. */
function shown(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shortened(value)]));
}

function shortened(value: Json): Json {
  if (typeof value === 'string') return clipped(value);
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map(shortened) : shown(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function relatedOf({ message, subject, path }: RelatedObservation) {
  const place = subject.locate(path);
  return {
    message: message.replace(/\S{81,}/gu, clipped),
    ...(subject.id === undefined ? {} : { record: subject.id }),
    pointer: pointerIn(subject, path),
    ...(place === undefined ? {} : { place }),
  };
}

/** A fix of a record as one of the dataset. */
function fixIn({ index }: Subject, { title, patch }: Fix): Fix {
  if (index === undefined) return { title, patch };
  const within = (path: string) => `/records/${index}${path}`;
  const moved = patch.map((operation) => {
    const path = within(operation.path);
    return operation.op === 'move'
      ? { ...operation, from: within(operation.from), path }
      : { ...operation, path };
  });
  return { title, patch: moved };
}

function pointerIn({ index }: Subject, path: Observation['path']): string {
  return index === undefined ? pointer(path) : `/records/${index}${pointer(path)}`;
}
