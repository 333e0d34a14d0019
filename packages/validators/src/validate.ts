import { Collector, type RunPart } from './collector.ts';
import { type Finding, type Observation, type Subject, valueAt } from './finding.ts';
import { schemaName, typeOfId } from './model.ts';
import { missedIn } from './profile/missed.ts';
import { lastSeen, proves } from './proof.ts';
import type { Space } from './references/ledger.ts';
import { checkPointers } from './references/pointers.ts';
import { Registry } from './registry.ts';
import { FileTally, together } from './report/file-tally.ts';
import type { Report } from './report/report.ts';
import { soundRecords } from './report/sound-records.ts';
import { Tally } from './report/summarize.ts';
import { type ActiveRules, activeRules, type Settings, usualFindings } from './settings.ts';
import type { Prover } from './source/ndjson-bytes.ts';
import { isCut, type Others, PieceSource, type Pieces } from './source/pieces.ts';
import { type InputFile, InputReader, read } from './source/read.ts';
import type {
  SourceEnd,
  SourceEvent,
  SourceHeader,
  SourceOpening,
  SourceProblem,
  SourceRecord,
  Unreadable,
} from './source/source-event.ts';
import { brokenFields, brokenPointers } from './structure/broken.ts';
import { checkCodes } from './structure/codes.ts';
import { eachOnce } from './structure/each-once.ts';
import { importsIn, judgeHeader, withoutForm } from './structure/header.ts';
import { judge, judgedSound } from './structure/record.ts';
import { moment } from './time/moment.ts';

/** Where the corridor is in a file. */
interface Passage {
  readonly tally: FileTally;
  space: Space;
  /** The header told whose records these are. */
  opened: boolean;
  asOf: string | undefined;
  /** The header was refused: nothing more is said about the file. */
  refused: boolean;
  /** What is wrong with the file may have cost references. */
  doubtful: boolean;
  readonly kept: { header: Record<string, unknown>; readonly records: unknown[] } | undefined;
}

/** The corridor: source → structure → references → rules → report, over one or several inputs. */
export class Run {
  readonly #settings: Settings;
  readonly #active: ActiveRules;
  readonly #collector: Collector;
  readonly #registry: Registry;
  readonly #tally = new Tally();
  readonly #files: FileTally[] = [];

  /** `active` is what `activeRules` makes of the settings, where that was asked before. */
  constructor(
    settings: Settings = {},
    onFinding?: (finding: Finding) => void,
    active = activeRules(settings),
  ) {
    [this.#settings, this.#active] = [settings, active];
    this.#collector = new Collector(this.#active, settings.maxFindings ?? usualFindings, onFinding);
    this.#registry = new Registry([...this.#active.byId.values()], (subject, observation) =>
      this.#tell(subject, observation),
    );
  }

  /** How many records were read so far. */
  recordsRead(): number {
    return this.#files.reduce((sum, file) => sum + file.recordsRead, 0);
  }

  /** Reads one input. With `keep` the dataset is built and returned; it is meant for inputs that fit into memory twice. */
  read(input: unknown, file: Omit<InputFile, 'number'>, keep = false): unknown {
    const number = this.#files.length;
    const passage = this.#begin(file.name, keep);
    const prover = this.#prover(passage);
    for (const event of read(input, { ...file, number, prover })) this.#take(event, passage);
    return passage.kept && { ...passage.kept.header, records: passage.kept.records };
  }

  /**
   * Reads one input that comes in pieces, and holds no more of it than one record. Where the pieces end with an error, what
   * came before it is judged, and the error is thrown on.
   */
  async stream(pieces: Pieces, file: Omit<InputFile, 'number'>, others?: Others<RunPart>): Promise<void> {
    const number = this.#files.length;
    const passage = this.#begin(file.name, false);
    const reader = new InputReader({ ...file, number, prover: this.#prover(passage) });
    const source = new PieceSource(pieces, reader, (at) => this.#collector.isSilent && file.passed?.(at));
    if (others !== undefined) source.share(others, (part) => this.#addPart(part, number, passage));
    for (const event of reader.events()) {
      if (event === undefined) await source.next();
      else if (source.failure === undefined || !isCut(event)) this.#take(event, passage);
    }
    if (source.failure === undefined) return source.close();
    this.#end(false, passage);
    throw source.failure.error;
  }

  /** What a run has to say that has read a part of a file and nothing else, without references or rules that ask for more. */
  part(): RunPart {
    return { kept: this.#collector.kept(), report: { ...this.finish(), findings: [] } };
  }

  #addPart(part: RunPart, number: number, passage: Passage): void {
    if (passage.refused) return;
    this.#collector.addPart(part, number);
    this.#tally.addPart(part.report.summary);
    for (const verdict of part.report.files) passage.tally.addPart(verdict);
  }

  #begin(name: string, keep: boolean): Passage {
    const tally = new FileTally(name);
    const space = this.#registry.space(`file:${this.#files.length}`);
    this.#files.push(tally);
    const kept = keep ? { header: {}, records: [] } : undefined;
    return { tally, space, opened: false, asOf: this.#settings.now, refused: false, doubtful: false, kept };
  }

  /** Where nothing but the shape of records is asked for, no more is known of sound ones than their number. */
  #prover(passage: Passage): Prover {
    const isCounting = this.#registry.isIdle && this.#active.profile === undefined && !passage.kept;
    return isCounting ? { proves, count: soundRecords(this.#tally, passage, lastSeen) } : { proves };
  }

  /** Ends the run: resolves references, settles rules, and draws the account. */
  finish(): Report {
    const references = this.#registry.finish();
    const files = this.#files.map((file) => file.verdict());
    const rules = { run: this.#active.byId.size, fired: this.#collector.fired };
    const profile = this.#settings.profile === undefined ? undefined : this.#active.profile?.id;
    return {
      valid: files.every(({ valid }) => valid),
      findings: this.#collector.findings(),
      counts: this.#collector.counts,
      account: together(files),
      files,
      summary: this.#tally.summary(references, rules, profile),
    };
  }

  #take(event: SourceEvent, passage: Passage): void {
    if (event.kind === 'end') this.#end(event.complete, passage);
    else this.#takePiece(event, passage);
  }

  #takePiece(event: Exclude<SourceEvent, SourceEnd>, passage: Passage): void {
    if (passage.refused) return;
    if (event.kind === 'opening') this.#takeOpening(event, passage);
    else if (event.kind === 'header') this.#takeHeader(event, passage);
    else if (event.kind === 'record') this.#takeRecord(event, passage);
    else if (event.kind === 'unreadable') this.#takeUnreadable(event, passage);
    else this.#takeProblem(event, passage);
  }

  /** Something wrong outside any record makes the file invalid, whether or not a rule that tells it is on. */
  #takeProblem({ subject, observation }: SourceProblem, passage: Passage): void {
    passage.doubtful ||= observation.severity !== 'note';
    passage.tally.note(subject, observation.severity ?? 'error');
    this.#tell(subject, observation);
  }

  #takeHeader(event: SourceHeader, passage: Passage): void {
    const { form, subject, value, broken, isOdd, observations } = event;
    const judged = judgeHeader(form, value, { broken, isJson: isOdd !== true });
    const asked = broken || judged.refused ? [] : this.#askedOfHeader(form, value, judged.observations);
    for (const observation of eachOnce(observations, [...judged.observations, ...asked]))
      this.#tell(subject, observation);
    passage.refused = judged.refused;
    if (!passage.opened) this.#open(value, passage);
    for (const dataset of importsIn(value)) passage.space.imports.add(dataset);
    passage.space.headed ||= !broken && !brokenFields(judged.observations).has('imports');
    if (passage.kept !== undefined) passage.kept.header = withoutForm(value);
  }

  /** What a profile asks of a header. What is no header at all, or was not read as a whole, is not held against it. */
  #askedOfHeader(form: SourceHeader['form'], value: unknown, told: readonly Observation[]) {
    if (!isFields(value) || told.some(({ rule }) => rule === 'dataset-expected')) return [];
    return this.#active.profile?.ofHeader(form, withoutForm(value), told) ?? [];
  }

  /** Of a header that is not read to its end, a version that is not spoken is told at once: its records are not looked at. */
  #takeOpening({ subject, value }: SourceOpening, passage: Passage): void {
    const { refused, observations } = judgeHeader('document', value, { isJson: true });
    passage.refused = refused;
    if (refused) for (const observation of observations) this.#tell(subject, observation);
    this.#open(value, passage);
  }

  /** Takes from a header what records are judged by. */
  #open(value: unknown, passage: Passage): void {
    passage.opened = true;
    const [id, issued] = [valueAt(value, ['id']), valueAt(value, ['issued'])];
    if (typeof id === 'string') passage.space = this.#registry.space(id);
    if (typeof issued === 'string' && moment(issued) !== undefined) passage.asOf ??= issued;
  }

  #takeRecord(event: SourceRecord, passage: Passage): void {
    const { subject, value, observations: written, isOdd, isProven } = event;
    passage.tally.countRead(subject);
    passage.kept?.records.push(value);
    const { type, observations: shape } = isProven ? judgedSound(value) : judge(value, isOdd !== true);
    const isJudged = isFields(value) && type !== undefined;
    const isDoubted = isJudged && !isProven;
    const observations = isDoubted ? [...shape, ...checkCodes(schemaName(type), value, shape)] : shape;
    const pointing = isJudged ? checkPointers(value, type, brokenPointers(observations)) : [];
    const asked = type === undefined ? [] : (this.#active.profile?.ofRecord(type, value, observations) ?? []);
    const found = [...observations, ...asked, ...pointing];
    for (const observation of eachOnce(written, found)) this.#tell(subject, observation);
    this.#tally.add(type, value);
    const named = typeOfId(subject.id);
    if (named === undefined || named !== type) passage.space.nameless.add(type, subject.id);
    // What is cited and is not there was taken away, and a reference perhaps with it.
    const isDangling = pointing.some(({ rule }) => rule === 'pointer-resolves');
    passage.doubtful ||= isDangling || written.length > 0 || observations.length > 0;
    if (!isJudged || this.#registry.isIdle) return;
    const broken = brokenFields(observations);
    const { asOf, space } = passage;
    const record = { id: subject.id, type, subject, fields: value, broken, asOf, dataset: space.id };
    const missed = this.#active.byId.has('profile-followed') ? missedIn(asked) : undefined;
    this.#registry.take(missed === undefined ? record : { ...record, missed }, space);
  }

  /** An unreadable record still has its id, if that could be made out: references to it are not in vain. */
  #takeUnreadable({ subject, observation }: Unreadable, passage: Passage): void {
    const { tally, space } = passage;
    passage.doubtful = true;
    tally.countUnreadable(subject);
    this.#tell(subject, observation);
    const type = typeOfId(subject.id);
    if (subject.id === undefined || type === undefined) space.lossy = true;
    else this.#registry.takeUnread(subject, subject.id, type, space);
  }

  #end(complete: boolean, passage: Passage): void {
    passage.tally.complete = complete && !passage.refused;
    if (!passage.tally.complete) passage.space.lossy = true;
    passage.space.doubtful ||= passage.doubtful;
  }

  #tell(subject: Subject, observation: Observation): void {
    this.#files[subject.file]?.note(subject, this.#collector.add(subject, observation));
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
