import { beforeAll, describe, expect, it } from 'vitest';
import { type Complaints, typeCheck } from '../type-check.ts';

const head = `import * as z from 'zod';
import { DatasetHeader, extend, Meeting, Organization, profile, Visit } from '../src/zod.ts';
import type * as plain from '../generated/types.ts';
type True<T extends true> = T;
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends (<X>() => X extends B ? 1 : 2) ? true : false;
const protocol = z.strictObject({ rank: z.enum(['a', 'b']), seats: z.int().optional() });
const key = 'org.example.protocol';
const News = extend(Visit, { [key]: protocol }, {
  required: ['citations', 'org.example.protocol'],
  words: { visitType: ['state', 'official'], topics: ['trade', 'space.law'] },
});
type News = z.infer<typeof News>;
const Twice = extend(News, { 'com.example': z.number() }, { required: ['presence'], words: { visitType: ['state'] } });
type Twice = z.infer<typeof Twice>;
const Header = extend(DatasetHeader, {}, { required: ['license'] });
const newsroom = profile({ id: 'https://example.org/p', title: 'P', records: [News], header: Header });
const plainHeader = profile({ id: 'https://example.org/p', title: 'P', records: [extend(Meeting, {})] });
type Dataset = z.infer<typeof newsroom.Dataset>;
declare const news: News;
declare const dataset: Dataset;
`;

/** What must compile. */
const right = {
  'the fields that are not touched': `type Touched = 'citations' | 'visitType' | 'topics' | 'extensions';
export type A = True<Same<Omit<News, Touched>, Omit<plain.Visit, Touched>>>;`,
  'what stands under the key': `export type A = True<Same<News['extensions']['org.example.protocol'], { rank: 'a' | 'b'; seats?: number }>>;`,
  'another key, unknown': `export type A = True<Same<News['extensions']['org.example.other'], unknown>>;`,
  'a narrower field': `export type A = True<Same<News['visitType'], 'state' | 'official' | undefined>>;`,
  'a narrower list': `export type A = True<Same<News['topics'], ('trade' | 'space.law')[] | undefined>>;`,
  'a required field': `export const a: plain.Citation[] = news.citations;`,
  'input and output alike': `export type A = True<Same<z.input<typeof News>, z.output<typeof News>>>;`,
  'a narrower record where the original is asked for': `export const a: plain.Visit = news;`,
  'a narrower dataset where the original is asked for': `export const a: plain.Dataset = dataset;`,
  'nothing asked, nothing changed': `const Same0 = extend(Organization, {}); export type A = True<Same<Omit<z.infer<typeof Same0>, 'extensions'>, Omit<plain.Organization, 'extensions'>>>;`,
  'a second extension': `export type A = True<Same<Twice['extensions'], { [key: string]: unknown; 'org.example.protocol': { rank: 'a' | 'b'; seats?: number }; 'com.example'?: number }>>;`,
  'a second narrowing': `export type A = True<Same<Twice['visitType'], 'state' | undefined>>; export const b: plain.When = ({} as Twice).presence;`,
  'records told apart': `export const a = dataset.records.flatMap((record) => (record.type === 'visit' ? [record.extensions['org.example.protocol'].rank] : []));`,
  'the header of both forms': `export const a: string = dataset.license; export const b: string = ({} as z.infer<typeof newsroom.DatasetHeader>).license;`,
  'a header that was left out': `export type A = True<Same<z.infer<typeof plainHeader.Dataset>['license'], string | undefined>>;`,
  'other schemas around it': `export const a = z.array(News.pick({ id: true, citations: true })); export const b = News.shape.visitType;`,
  'what is right as a value': `export const a: News = { type: 'visit', id: 'visit/a', status: 'announced', citations: [], extensions: { [key]: { rank: 'a' }, 'org.example.other': 1 } };`,
};

/** What must not compile. */
const wrong = {
  'a key without a namespace': `extend(Visit, { protocol });`,
  'a field that does not exist': `extend(Visit, {}, { required: ['citation'] });`,
  'a key that has no type': `extend(Visit, { [key]: protocol }, { required: ['org.example.other'] });`,
  'a word that does not exist': `extend(Visit, {}, { words: { visitType: ['stat'] } });`,
  'a word that was taken out': `extend(News, {}, { words: { visitType: ['private'] } });`,
  'a topic that was taken out': `extend(News, {}, { words: { topics: ['defence'] } });`,
  'a field without words': `extend(Visit, {}, { words: { place: ['x'] } });`,
  'a text taken for words': `extend(Visit, {}, { words: { name: ['x'] } });`,
  'a field that is not of this record': `extend(Visit, {}, { words: { mode: ['phone'] } });`,
  'an unknown option': `extend(Visit, {}, { require: ['citations'] });`,
  'a type that is no schema': `extend(Visit, { [key]: 'text' });`,
  'a header among the records': `profile({ id: 'https://example.org/p', title: 'P', records: [z.string()] });`,
  'a record for the header': `profile({ id: 'https://example.org/p', title: 'P', records: [News], header: News });`,
  'a profile without a title': `profile({ id: 'https://example.org/p', records: [News] });`,
  'a missing field': `export const a: News = { type: 'visit', id: 'visit/a', status: 'announced', extensions: { [key]: { rank: 'a' } } };`,
  'a missing extension': `export const a: News = { type: 'visit', id: 'visit/a', status: 'announced', citations: [], extensions: {} };`,
  'a wrong extension': `export const a: News['extensions'] = { [key]: { rank: 'c' } };`,
  'undefined in an extension': `export const a: News['extensions'] = { [key]: { rank: 'a', seats: undefined } };`,
  'a word of the original': `export const a: News['visitType'] = 'private';`,
  'an original where the narrower is asked for': `export const a: News = {} as plain.Visit;`,
};

/** Where nothing may be wrong. */
const lines = head.split('\n').filter((line) => line !== '');

let complaints: Complaints = new Map();

beforeAll(() => {
  const texts = [...Object.entries({ ...right, ...wrong })].map(
    ([title, text]) => [fileOf(title), `${head}${text}\n`] as const,
  );
  complaints = typeCheck(new Map(texts));
}, 180_000);

describe('TypeScript', () => {
  it.each(Object.keys(right))('knows %s', (title) => {
    expect(complaints.get(fileOf(title))).toEqual([]);
  });

  it.each(Object.keys(wrong))('refuses %s', (title) => {
    const found = complaints.get(fileOf(title)) ?? [];
    expect(found).not.toEqual([]);
    expect(found.filter((complaint) => lines.some((line) => complaint.startsWith(`${line}: `)))).toEqual([]);
  });
});

function fileOf(title: string): string {
  return `profile-${title.replaceAll(/\W+/gu, '-')}.ts`;
}
