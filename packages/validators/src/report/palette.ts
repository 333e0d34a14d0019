import type { Severity } from '../finding.ts';

/** Puts a text that is safe for a terminal into a colour. */
export type Paint = (text: string) => string;

/** The colours of a report, by what they mean. */
export interface Palette extends Readonly<Record<Severity, Paint>> {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly good: Paint;
}

const plain: Paint = (text) => text;

/** The colours for a terminal that wants them, or none. */
export function palette(coloured: boolean): Palette {
  const paint = (open: number, close: number): Paint =>
    coloured ? (text) => (text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`) : plain;
  return {
    error: paint(31, 39),
    warning: paint(33, 39),
    note: paint(36, 39),
    good: paint(32, 39),
    strong: paint(1, 22),
    faint: paint(2, 22),
  };
}
