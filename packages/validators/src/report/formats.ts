import { pretty } from './pretty.ts';
import type { ReportFormat } from './report-format.ts';

/** Every format in which a report can be written, the default first. A run loads the one that was asked for. */
const formats: Readonly<Record<string, () => Promise<ReportFormat>>> = {
  pretty: async () => pretty,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  junit: async () => (await import('./junit.ts')).junit,
  html: async () => (await import('./html.ts')).html,
};

/** The names of all formats, the default first. */
export const formatNames: readonly string[] = Object.keys(formats);

/** The format of one of these names. */
export async function formatNamed(name: string): Promise<ReportFormat> {
  return formats[name]?.() ?? pretty;
}
