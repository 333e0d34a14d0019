import { defineStageRule } from './define-rule.ts';
import { didYouMean } from './wording.ts';

export const timeZoneKnown = defineStageRule({
  id: 'time-zone-known',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary:
    'A time zone is named as in the IANA database, capital letters included; older names are names, too.',
  why: 'Without the rules of its zone, a local time cannot be placed on the time line.',
  message: ({ value, suggestion }: { value: string; suggestion?: string }) =>
    `The IANA database has no time zone "${value}"${suggestion === undefined ? '' : didYouMean(suggestion)}.`,
});
