const encoder = new TextEncoder();

/** What nobody sees, what joins, what takes no place or much, the edges of what UTF-8 can write, by their numbers. */
const characters = `
  20 a0 9 a d b c 0 1f 7f 80 9f ad 200b 200c 200d 200e 2028 202a 202e 202f 205f 2060 2069 206a feff fff8 fff9 fffb fffd
  ffff 3000 e0000 e007f e0080 10ffff d800 dc00 1f469,200d,1f467 1f3fd,200d e9,200c 65,301,200d fe0f,200d 31,200d 22,200d
  a,200d 915,94d,200d,937 645,6cc,200c,62e 212a 130 17f 1d4b3 5916 939,940 41c 627
`;

/** Forms of codes, dates, ids, references, addresses, identifiers and words, right and nearly right. */
const forms = String.raw`
  ~ ~0 ~2 / // \ \u0041 " # ? % %41 | ^ { } < >  GB UK XX SUHH SUH gb AQ XK EU DEU GBGB ZZ en EN en-GB en-gb xx-XX
  zh-Hant-TW zh-yue zh-yue-HK en-yue sl-rozaj i-klingon x-private de-1996-1996 en-a-bbb-a-ccc qaa tlh english en-US-x-a
  en_GB a-b abcd Europe/London Asia/Calcutta europe/london UTC GMT+5 Etc/GMT+5 Etc/GMT+99 Europe/ EST trade trade.wine
  trde tarde trde.wine defense defence.x peace x technolgy trade..a 2025-02-29 2024-02-29 1900-02-29 2000-02-29 0000
  0001 0004-02-29 2025-13 2025-00 2025-04-31 2025-04-30 2025-01-00 2025-1-1 2025? 2025-06~ 2025-06-01% 2025-06-01?~
  2025-06-01T24:00 2025-06-01T23:59 2025-06-01T23:60 2025-06-01T10:00:60 2025-06-01T10:00:59Z 2025-06-01T10:00+14:00
  2025-06-01T10:00+14:01 2025-06-01T10:00-13:59 2025-06-01T10:00+15:00 2025-06-01T10:00+1:00 2025-06-01T10:00Z?
  2025-06-01T10 2025-06-01t10:00 2025T10:00 2025-06T10:00 visit/a visit/A visit/ visit/a- visit/a--b visit/-a visit/a.b
  visit/a..b visits/a meeting/a official/a source/a initiative/a organization/a position/a statement/a outcome/a
  https://x.org/d#visit/a https://x.org/d#official/a https://x.org#organization/a urn:x#initiative/a urn:é#source/a
  urn:#source/a :x#source/a 1a:x#source/a a+b.-:x#position/a a:x#y#visit/a https://x.org http://x.org/é https://
  https:///x https://?x https://#x ftp://x.org httpss://x HTTPS://x.org https://x.org/" https://x.org/#a#b https:/x.org
  https://é.org wikidata WikiData isni orcid lei ror grid viaf IsNi example doi Q42 Q042 q42 Q 0000000121032683
  0000-0001-2103-2683 0000000121032684 0000-0002-1825-0097 0000-0002-1825-0098 https://orcid.org/0000-0002-1825-0097
  000000021825009X 529900T8BM49AURSDO55 529900T8BM49AURSDO56 02mhbdp94 https://ror.org/02mhbdp94 02mhbdp95 grid.1.a
  grid.1.g 1 0 12345678901234567890123 00:00:00 100:59:59 1:00:00 00:60:00 00:00:0 /name name /a/0 /~ /~0~1 /~2 /a~ /é
  2025-06-01T10:60 2025-06-01T10:00+14:30 2025-06-01T10:00-14:00 2025-06-01T10:00+13:60 2025-06-01T10:00+13:59 2025-06-01T19:59
  2025-06-01T10:00:00+00:00 2025-06-01T10:00:5 2025-06-01T10:00:00-05:3 2025-06-30 2025-06-31 2025-12-31 2025-12-32 2400-02-29
  9999 99999 999 2025- 2025-06- -2025 2025-06-1 2025-0a /025 202: 99:59:59 100:00:00 1000:00:00 00:5a:00 00:00:60 0/:00:00
  a.b a-.b a--b.c 1a.b a.1 a..b .a a. A.B-c a.-b a.b- a_b.c a.b/c a@b z.Z [.a a.{ a.: a.@ Z.z0 z9.9z http:x http:/x
  orcid: ISNI ORCID Lei LEI Ror VIAF Grid Q1a https://x.org/~ https://x.org/\u007f https://x.org:80/? a:b a:# az:b#visit/a
  Az:b#visit/a @z:b#visit/a [z:b#visit/a a:b#visit/a#visit/a a:#visit/a a:"#visit/a a:{#visit/a a:é#visit/é visit/z9 visit/{
  visit/: visit// 1.5 2 true null toString __proto__ constructor visit source dataset other attended head
`;

/** Texts on which a scanner and the slow path may part. */
export const oddTexts: readonly string[] = [
  '',
  'x'.repeat(201),
  ...['a', 'g', 'A'].map((letter) => `sha256:${letter.repeat(64)}`),
  ...wordsOf(characters).map((word) =>
    String.fromCodePoint(...word.split(',').map((hex) => Number.parseInt(hex, 16))),
  ),
  ...wordsOf(forms),
];

/** Values that no schema of the specification asks for, and numbers at the edges of what it asks for. */
export const rawValues: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    '',
    'x',
    [],
    {},
    [null],
    [[]],
    { x: 1 },
    JSON.parse('{"__proto__":null,"constructor":1}'),
  ],
  ...[
    0,
    -0,
    1,
    -1,
    1.5,
    0.1,
    90,
    -90,
    90.5,
    180,
    180.000001,
    -180.5,
    1e21,
    1e-7,
    5e-324,
    2 ** 53 - 1,
    2 ** 53,
  ],
  ...[
    12.345678901234567,
    0.1 + 0.2,
    1e15,
    1e16,
    123456789012345,
    1234567890123456,
    -0.000001,
    999999999999999.9,
  ],
];

/** What is put into a line as it is: parts of JSON, numbers, escapes, properties. */
const parts = String.raw`
  { } [ ] : , " \ / 0 1 9 - . e E + "" {} [] null true false 1e5 1E400 -0 0.0 00 01 1. .5 0.10 1.0 90.000 -90.0
  9007199254740993 123456789012345.60 0e0 1e-07 \n \r \t \b \f \/ \" \ \a \u0041 \u00e9 \u00E9 \u00g0 \u0020 \u00a0
  \u0009 \u000b \u0000 \u001f \u007f \u0085 \u00ad \u0022 \u005c \u002f \u007e \u0023 \ufeff \u200b \u200c \u200d \u202e
  \u2066 \ud83d\ude00 \ud83d \ude00 \ude00\ud83d \ud83d\udbff \ud83d\ue000 \ud83d\n \ud83dxx1234 \u00/0 \u00:0 \u00@0 \u00/e \ud83d\u0041 \udb40\udc41 \udbff\udfff \u0e01\u200d a\u200d \u00e9\u200d
  1\u200d \u200d "x":1, "type":"visit", "id":"visit/a", "name":"x", "__proto__":1, "dataset" ,"note":"x"
  "na\u006de":"x", "org.example.x":1, "a":1,"a":2, "a":1,"\u0061":2, "é":1,"\u00e9":2,
`;

/** Numbers as they may be written, right and wrong, with many digits and few. */
export const numbers: readonly string[] = wordsOf(`
  0 -0 00 01 -01 1 -1 9 10 1.0 1.5 1. .5 - + +1 -.5 1.00 0.5 -0.5 -0.0 0.0 90 90.0 90.1 -90 -90.0 -90.1 -91 91 89.999 180 180.0
  180.1 -180 -180.1 -181 181 179.999 9007199254740991 9007199254740992 9007199254740993 999999999999999 1000000000000000
  99999999999999.9 99999999999999.99 123456789012345 1234567890123456 0.1234567890123 0.12345678901234 0.12345678901234567
  38.89767499999999 77.20902189999999 -77.20902189999999 0.30000000000000004 0.1000000000000000055 1e0 1e1 1E1 1e+21 1e21 1e-7
  1e-07 1.5e-7 -1e-7 1e5 1e400 -1e400 0e0 5e-324 1e 1e+ 1e-a 1x 0x1 1_0 1:0 1/0 ١ NaN Infinity 12345678901234567890 2.50
  1e+1234567890123456789012345678901 100000000000000000000000000000000000 0.0000001 0.000001 00.5 1..5 1.5.5 1-1 9: 1.: 1./
`);

/** Bytes that are put in: signs that nobody sees, and what is no UTF-8 or is at its edge. */
const bytes = `
  20 09 0d 0a 0b 00 1f 7f c2ad c2a0 c3a9 c3a9e2808d 5c6ee2808d e2808b e2808c e2808d e280ae efbbbf f3a08181
  f09f91a9e2808df09f91a7 80 bf c0af c180 c2 e0809f e08080 e28080 eda080 edbfbf ee8080 efbfbf f0808080 f08fbfbf f0908080
  f48fbfbf f4908080 f5808080 f8908080 fc908080 c1a9 c3a9c3 e29080 ff fe
`;

/** What is put into a line as it is. */
export const pieces: readonly Uint8Array[] = [
  ...wordsOf(parts).map((text) => encoder.encode(text)),
  ...wordsOf(bytes).map((hex) => new Uint8Array(Buffer.from(hex, 'hex'))),
];

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
