// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Meeting } from '@chancery/schema';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filledIn } from '../src/filled-in.ts';
import { MeetingForm } from '../src/meeting-form.tsx';

const right = { Id: 'meeting/talks', Status: 'completed', Start: '2025-05-28', End: '2025-05-29' };
const saved: Meeting[] = [];

beforeEach(() => {
  saved.length = 0;
  render(<MeetingForm onSave={(meeting) => saved.push(meeting)} />);
});

afterEach(cleanup);

describe('a meeting that is right', () => {
  it('is saved with what was filled in, and nothing else', async () => {
    await fill(right);
    expect(saved).toEqual([
      {
        type: 'meeting',
        id: 'meeting/talks',
        status: 'completed',
        when: { start: '2025-05-28', end: '2025-05-29' },
      },
    ]);
    expect(Object.keys(saved[0] ?? {}).sort()).toEqual(['id', 'status', 'type', 'when']);
  });

  it('holds a place and a number where they are given', async () => {
    await fill({ ...right, City: 'Corvia City', Round: '3' });
    expect(saved).toMatchObject([{ place: { city: 'Corvia City' }, round: 3 }]);
  });

  it('needs no date', async () => {
    await fill({ Id: 'meeting/talks', Status: 'announced' });
    expect(saved).toEqual([{ type: 'meeting', id: 'meeting/talks', status: 'announced' }]);
  });
});

describe('what was left empty', () => {
  it('is left out, with the lists and objects that hold nothing else', () => {
    const form = {
      id: 'meeting/talks',
      name: '',
      topics: [],
      initiatives: [''],
      place: { city: '' },
      round: 0,
    };
    expect(filledIn(form)).toEqual({ id: 'meeting/talks', round: 0 });
    expect(Object.keys(filledIn(form))).toEqual(['id', 'round']);
  });
});

describe('a meeting that is wrong', () => {
  it.each<readonly [string, string, string]>([
    ...rowsOfPage(),
    ['Start', 'May 2025', 'Expected a real date such as 2025, 2025-05, 2025-05-27 or 2025-05-27T14:30+05:30'],
    ['Name', ' Talks', 'Expected text that neither begins nor ends with white space'],
    ['Round', 'first', 'Invalid input: expected number, received NaN'],
  ])('says so at its field: %s "%s"', async (label, text, message) => {
    await fill({ ...right, [label]: text });
    expect(saved).toEqual([]);
    expect(mistakeAt(label)).toBe(message);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('says so at the choice that nobody made', async () => {
    await fill({ ...right, Status: '' });
    expect(mistakeAt('Status')).toContain('"proposed"|"announced"');
  });

  it('is saved once it is put right', async () => {
    await fill({ ...right, End: '2025-05-32' });
    await fill({ End: '2025-05-29' });
    expect(saved).toHaveLength(1);
    expect(screen.queryAllByRole('alert')).toEqual([]);
  });
});

describe('the words of a vocabulary', () => {
  it('are offered with their meaning', () => {
    const summit = screen.getByRole('option', { name: 'summit' });
    expect(summit.title).toMatch(/^Heads of state/u);
  });
});

/** The rows of the table on the page: field, value, message. */
function rowsOfPage(): readonly (readonly [string, string, string])[] {
  const page = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (\w+) \| `([^`]+)` \| (.+) \|$/gmu)];
  if (rows.length === 0) throw new Error('The page shows no mistake');
  return rows.map(([, label = '', value = '', message = '']) => [label, value, message]);
}

/** Fills the form in as a person would, and saves. */
async function fill(values: Readonly<Record<string, string>>): Promise<void> {
  const user = userEvent.setup({ delay: null });
  for (const [label, value] of Object.entries(values)) {
    const input = screen.getByLabelText(label);
    if (input instanceof HTMLSelectElement) await user.selectOptions(input, value);
    else {
      await user.clear(input);
      await user.type(input, value);
    }
  }
  await user.click(screen.getByRole('button', { name: 'Save' }));
}

/** The message that the input of this label names as its own. */
function mistakeAt(label: string): string {
  const input = screen.getByLabelText(label);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  return document.getElementById(input.getAttribute('aria-errormessage') ?? '')?.textContent ?? '';
}
