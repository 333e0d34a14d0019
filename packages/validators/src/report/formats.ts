import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { ndjson } from './ndjson.ts';
import { pretty } from './pretty.ts';
import type { ReportFormat } from './report-format.ts';
import { sarif } from './sarif.ts';

/** Every format in which a report can be written, the default first. */
export const formats: readonly ReportFormat[] = [pretty, json, ndjson, sarif, github, junit, html];
