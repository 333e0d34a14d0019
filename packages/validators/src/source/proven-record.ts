import type { SourceRecord } from './source-event.ts';
import { idOf, Piece, PieceSubject } from './text-subject.ts';
import type { Origin, Position } from './window.ts';

interface Decoder {
  decode(bytes: Uint8Array): string;
}

declare const TextDecoder: new (label: 'utf-8', options: { ignoreBOM: boolean }) => Decoder;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of these bytes. It is decoded by itself: a line of ASCII is read faster where no other letters stand around it. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** The event of a record that stands as this text at a place. */
export function provenRecord(origin: Origin, at: Position, text: string, index: number): SourceRecord {
  const value: unknown = JSON.parse(text);
  const subject = new PieceSubject(new Piece(origin, at, text), index, idOf(value));
  return { kind: 'record', subject, value, observations: none, isProven: true };
}

const none: readonly never[] = [];
