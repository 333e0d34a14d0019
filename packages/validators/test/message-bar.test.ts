import { describe, expect, it } from 'vitest';
import { type Finding, validate } from '../src/index.ts';
import { call } from './cli-terminal.ts';
import { cutBehind, fixtureWith, leftOpen, type Mistake, mistakes } from './message-bar-mistakes.ts';
import { between, type Form, stretchOf, textAt } from './printed.ts';

const forms: readonly Form[] = ['document', 'NDJSON'];
const each = forms.flatMap((form) => mistakes.map((mistake) => [mistake.name, form, mistake] as const));

/** The finding that a mistake must have, its places measured in the text. */
function expected(mistake: Mistake, form: Form): Finding {
  const { dataset } = fixtureWith([mistake], form);
  const { related = [], ...told } = mistake.told;
  return {
    severity: 'error',
    ...told,
    place: { file: 'visit', ...stretchOf(dataset, form, mistake.at, mistake.mark) },
    related: related.map(({ at, ...other }) => ({
      ...other,
      place: { file: 'visit', ...stretchOf(dataset, form, at) },
    })),
    url: `https://w3id.org/chancery/rules/${told.rule}`,
  };
}

function cutOff(form: Form): string {
  const { text } = fixtureWith([], form);
  return text.slice(0, text.indexOf(cutBehind) + cutBehind.length);
}

/** What a person reads, kept as a golden file. */
async function expectPage(name: string, form: Form, stdin: string): Promise<void> {
  const { out } = await call(['validate', '--quiet', '-'], { stdin });
  const file = `${name.replaceAll(/[^a-z]+/gu, '-')}.${form.toLowerCase()}.txt`;
  await expect(out).toMatchFileSnapshot(`golden/message-bar/${file}`);
}

describe.each(each)('%s in %s', (name, form, mistake) => {
  const { text } = fixtureWith([mistake], form);
  const { findings, account } = validate(text, { file: 'visit' });

  it('is found once, with all that helps to mend it', () => {
    expect(findings).toEqual([expected(mistake, form)]);
    expect(account).toEqual({ read: 52, valid: 51, invalid: 1, unreadable: 0, complete: true });
  });

  it('is marked where it stands', () => {
    const place = findings[0]?.place;
    const stands = place === undefined ? '' : textAt(text, place);
    if (mistake.stands === '{') expect(JSON.parse(stands)).not.toHaveProperty('status');
    else expect(stands).toBe(mistake.stands);
  });

  it('reads well', () => expectPage(name, form, text));
});

describe.each(forms)('a file that is cut off, as %s,', (form) => {
  const text = cutOff(form);
  const { findings, account } = validate(text, { file: 'visit' });

  it('is found once, at its end, with all that was left open', () => {
    const open = leftOpen[form];
    expect(findings).toEqual([
      {
        rule: 'json-syntax',
        severity: 'error',
        message: `Expected a closing quotation mark, found the end of the text. Still open: ${open.join(', ')}.`,
        params: { expected: 'a closing quotation mark', found: 'the end of the text', open },
        record: 'meeting/think-tank-experts-2025-05',
        path: '',
        pointer: '/records/4',
        place: { file: 'visit', ...between(text, text.length, text.length) },
        related: [],
        url: 'https://w3id.org/chancery/rules/json-syntax',
      },
    ]);
    expect(account).toEqual({ read: 5, valid: 4, invalid: 0, unreadable: 1, complete: false });
  });

  it('reads well', () => expectPage('cut off', form, text));
});
