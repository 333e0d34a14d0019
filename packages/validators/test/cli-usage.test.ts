import { expect, it } from 'vitest';
import { call } from './cli-terminal.ts';
import { document } from './small-dataset.ts';

const wrong: readonly (readonly [name: string, args: readonly string[], says: RegExp])[] = [
  ['no verb', [], /verb is missing/u],
  ['an unknown verb', ['valdate'], /no verb valdate; did you mean validate\?/u],
  ['a verb like none', ['frobnicate'], /no verb frobnicate; there is validate, rules, explain, /u],
  ['a file where the verb should be', ['a.json'], /chancery validate a\.json/u],
  ['an option before the verb', ['--quiet', 'validate'], /verb comes first: chancery validate --quiet/u],
  ['an unknown option', ['validate', '--quite', '-'], /no option --quite; did you mean --quiet\?/u],
  ['an option like none', ['validate', '--xyzzyx', '-'], /no option --xyzzyx; --help lists them/u],
  ['an unknown short option', ['validate', '-x', '-'], /no option -x; a file of that name goes after --/u],
  ['a value for a switch', ['validate', '--quiet=yes', '-'], /--quiet takes no value/u],
  ['an option without its value', ['validate', '--format'], /--format needs a value: --format=pretty/u],
  ['an option for a value', ['validate', '--format', '--quiet', '-'], /--format needs a value/u],
  ['an unknown format', ['validate', '--format', 'jsno', '-'], /cannot be "jsno"; did you mean json\?/u],
  ['an unknown severity', ['validate', '--fail-on', 'fatal', '-'], /there is error, warning, note/u],
  ['an unknown colour', ['validate', '--color', 'sometimes', '-'], /there is auto, always, never/u],
  ['a rule without a severity', ['validate', '--config', 'record-cited', '-'], /--config record-cited=off/u],
  ['an unknown rule', ['validate', '--config', 'record-citd=off', '-'], /did you mean record-cited\?/u],
  ['a rule like none', ['validate', '--config', 'x=off', '-'], /`chancery rules` lists them/u],
  [
    'a property of all objects as a rule',
    ['validate', '--config', '__proto__=off', '-'],
    /no rule __proto__/u,
  ],
  ['an unknown selection', ['validate', '--rules', 'qualty', '-'], /rule qualty; did you mean quality\?/u],
  [
    'an unknown rule selected',
    ['validate', '--rules', 'core,record-citd', '-'],
    /did you mean record-cited\?/u,
  ],
  ['a selection like none', ['validate', '--rules', 'constructor', '-'], /there is core, quality, source/u],
  ['an empty selection', ['validate', '--rules', 'core,', '-'], /empty name/u],
  [
    'a grade for a rule that is left out',
    ['validate', '--rules', 'core', '--config', 'record-cited=error', '-'],
    /grades record-cited, but --rules leaves it out/u,
  ],
  ['a rule with no severity', ['validate', '--config', 'record-cited=loud', '-'], /cannot be "loud"/u],
  ['broken JSON to be no error', ['validate', '--config', 'json-syntax=off', '-'], /stays an error/u],
  ['a number that is none', ['validate', '--max-findings', 'many', '-'], /whole number, not "many"/u],
  ['a negative number', ['validate', '--max-findings=-1', '-'], /whole number, not "-1"/u],
  ['no thread', ['validate', '--workers', '0', '-'], /--workers needs a whole number from 1 to 64, not "0"/u],
  ['threads that are no number', ['validate', '--workers', 'abc', '-'], /from 1 to 64, not "abc"/u],
  ['very many threads', ['validate', '--workers=1e3', '-'], /from 1 to 64, not "1e3"/u],
  ['a date that is none', ['validate', '--now', 'yesterday', '-'], /yesterday/u],
  ['a file without a name', ['validate', ''], /name of a file is empty/u],
  ['standard input twice', ['validate', '-', '-'], /only once/u],
  ['help on an unknown verb', ['help', 'rule'], /did you mean rules\?/u],
  ['help on two verbs', ['help', 'rules', 'validate'], /one verb/u],
  ['two files to convert', ['convert', 'a.json', 'b.json'], /convert takes one file/u],
  ['an unknown form', ['convert', '--to', 'json', '-'], /there is document, ndjson/u],
  ['standard input to be written', ['fix', '--write', '-'], /--write needs files/u],
  ['no file to be written', ['fix', '--write'], /--write needs files/u],
  [
    'reasons in a format for programs',
    ['validate', '--explain', '--format', 'json', '-'],
    /--explain is for people and the format pretty, not json/u,
  ],
  ['no rule to explain', ['explain'], /No rule was named/u],
  ['two rules to explain', ['explain', 'date-real', 'id-unique'], /takes one rule/u],
  ['an unknown rule to explain', ['explain', 'dat-real'], /no rule dat-real; did you mean date-real\?/u],
  ['a rule to explain like none', ['explain', 'constructor'], /`chancery rules` lists them/u],
  ['an unknown record for types', ['types', '--records', 'vist'], /no record vist; did you mean visit\?/u],
  ['a record like none for types', ['types', '--records', 'x'], /no record x; there is visit, meeting, /u],
  ['an empty record for types', ['types', '--records', 'visit,'], /--records has an empty name/u],
  ['an unknown language', ['types', '--lang', 'pyton'], /--lang cannot be "pyton"; did you mean python\?/u],
  ['a file for types to read', ['types', 'visit'], /types takes no files/u],
  ['a profile that is not there', ['types', '--profile', 'no.json'], /profile no\.json does not exist/u],
  ['an unknown schema', ['schema', 'vist'], /no schema vist; did you mean visit\?/u],
  ['an unknown schema in capitals', ['schema', 'PartialDat'], /did you mean PartialDate\?/u],
  ['a schema like none', ['schema', 'constructor'], /one is visit, another partial-date/u],
  ['two schemas', ['schema', 'visit', 'meeting'], /schema takes one name/u],
  ['an unknown dialect', ['schema', '--target', 'draft-7'], /cannot be "draft-7"; did you mean draft-07\?/u],
  ['a file for a verb without one', ['rules', 'a.json'], /rules takes no files/u],
];

it.each(wrong)('refuses %s with 2 and says what is wrong', async (_, args, says) => {
  const { code, out, err } = await call(args, { stdin: document });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^chancery: [^\n]+\n$/u);
  expect(err).toMatch(says);
});

it('refuses to wait for a person to type a dataset', async () => {
  const { code, err } = await call(['validate'], { width: 80 });
  expect(code).toBe(2);
  expect(err).toContain('No file was named');
});

it('shows words of the caller with nothing hidden', async () => {
  const { err } = await call(['validate', '--format', '\u001b[2J\u202e', '-']);
  expect(err).toContain('⟨U+001B⟩[2J⟨U+202E⟩');
  expect(err.includes('\u001b') || err.includes('\u202e')).toBe(false);
});

const pages = [
  ['help'],
  ['--help'],
  ['-h'],
  ['help', 'validate'],
  ['validate', '--help'],
  ['rules', '-h'],
  ['explain', '-h'],
  ['convert', '-h'],
  ['types', '-h'],
  ['schema', '-h'],
  ['self-check', '-h'],
  ['fix', '-h'],
];

it.each(pages)('fits the page of %s %s on a screen', async (...args) => {
  const { code, out, err } = await call(args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(out).toMatch(/Usage: chancery .*\n[\s\S]*Examples: chancery /u);
});

it('shows the same page for help before and after the verb', async () => {
  expect(await call(['help', 'validate'])).toEqual(await call(['validate', '--help']));
});

it('takes every example of a page', async () => {
  const { out } = await call(['help', 'validate']);
  const examples = out.split('\n').filter((line) => /^(?:Examples:| {9}) chancery /u.test(line));
  for (const example of examples) {
    const args = example
      .replace(/ --output \S+| >.*/gu, '')
      .split(' chancery ')[1]
      ?.split(' ');
    expect((await call(args ?? [])).err).not.toMatch(/no option|no rule|needs a value|cannot be/u);
  }
  expect(examples.length).toBeGreaterThan(1);
});

it('says its version and nothing else', async () => {
  expect(await call(['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
  });
});
