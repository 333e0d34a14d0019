import type { Name } from '@chancery/schema/types';
import { defineRule } from './define-rule.ts';
import { hasGap } from './gaps.ts';

/** Capitals, perhaps with digits and marks, and no word: MEA, I2U2, P5+1, U.N. */
const acronym = /^\p{Lu}[\p{Lu}0-9.&+/-]{1,9}$/u;

export const nameNotOnlyAcronym = defineRule({
  id: 'name-not-only-acronym',
  stage: 'rules',
  about: ['organization', 'initiative', 'position'],
  set: 'quality',
  severity: 'note',
  since: '0.1.0',
  summary: 'What is called by an acronym has its full name too.',
  why: 'One acronym stands for many things: MEA, PMO or DPM is a different office in each capital. A gap at /otherNames says that the source does not spell it out. Of companies and media nothing is said: letters are often all that their name is.',
  reads: { own: ['kind', 'name', 'otherNames', 'gaps'] },
  parts: ['value', 'kind', 'field'],
  message: ({ name }: { name: string }) =>
    `"${name}" is an acronym, and neither another name nor a gap at /otherNames tells what it stands for.`,
  check(record, { report }) {
    const { name, otherNames = [] } = record;
    if (record.type === 'organization' && isBrand(record.kind)) return;
    if (name === undefined || !acronym.test(name) || (name.match(/\p{Lu}/gu) ?? []).length < 2) return;
    if (!otherNames.some(isFuller) && !hasGap(record, '/otherNames'))
      report({ at: '/name', params: { name } });
  },
});

/** Whether the letters may be the whole name. */
function isBrand(kind: string | undefined): boolean {
  return kind === 'company' || kind === 'media';
}

function isFuller({ value, kind }: Name): boolean {
  return kind === 'expansion' || kind === 'official' || !acronym.test(value);
}
