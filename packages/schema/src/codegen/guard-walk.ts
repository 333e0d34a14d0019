import type { Checks } from './guard-checks.ts';
import { both, either, enclosed, expression, literal } from './guard-code.ts';
import { bitsOf, completeness, type ObjectShape } from './guard-object.ts';
import { stepTo } from './guard-subset.ts';

/** An object whose properties are looked at. */
interface Looked {
  readonly shape: ObjectShape;
  readonly bits: ReadonlyMap<string, number>;
  readonly at: string;
  readonly checks: Checks;
}

/** The function that says whether a value is an object of a shape. */
export function walking(name: string, shape: ObjectShape, at: string, checks: Checks): string {
  const { others, names, patterns } = shape;
  const looked = { shape, bits: bitsOf(shape, at), at, checks };
  const isClosed = others === false && names === true && Object.keys(patterns).length === 0;
  const { kind, bits, terms } = completeness(shape, looked.bits);
  if (isClosed && kind !== 'told')
    return `const ${name} = /* @__PURE__ */ ${checks.text.part(kind)}(${bits}, (key, v) => {\n${looking(looked)}});\n`;
  const walker = checks.text.part(isClosed ? 'walk' : 'own');
  const look = `in${name.slice('of'.length)}`;
  return `function ${name}(v: unknown): boolean {
  const seen = ${walker}(v, ${look});
  return ${terms};
}

function ${look}(key: string, v: unknown): number | boolean | undefined {
${looking(looked)}}
`;
}

/** What a property is worth, in code: its bits, `false` where its value is wrong. */
function looking(looked: Looked): string {
  const { shape, bits } = looked;
  const cases = new Map<string, string[]>();
  for (const property of new Set([...Object.keys(shape.properties), ...bits.keys()])) {
    const answer = worth(ofProperty(property, looked), bits.get(property));
    cases.set(answer, [...(cases.get(answer) ?? []), `    case ${literal(property)}:`]);
  }
  return [
    '  switch (key) {',
    ...[...cases].flatMap(([answer, labels]) => [...labels, `      return ${answer};`]),
    '  }',
    `  return ${ofOthers(looked)};`,
    '',
  ].join('\n');
}

/** What a property adds when its value is right. */
function worth(check: string, bit: number | undefined): string {
  if (bit === undefined || check === 'false') return check;
  return check === 'true' ? `${bit}` : `${enclosed(check)} && ${bit}`;
}

/** What is asked of a property that has a name of its own. */
function ofProperty(
  name: string,
  { shape: { properties, patterns, others, names }, at, checks }: Looked,
): string {
  const fitting = Object.entries(patterns).filter(([pattern]) => new RegExp(pattern, 'u').test(name));
  const own = Object.hasOwn(properties, name)
    ? [[`properties${stepTo(name)}`, properties[name] ?? true] as const]
    : [];
  const met = [
    ...own,
    ...fitting.map(([pattern, part]) => [`patternProperties${stepTo(pattern)}`, part] as const),
  ];
  const asked = met.length === 0 ? [['additionalProperties', others] as const] : met;
  const terms = asked.map(([step, part]) => checks.expression(part, `${at}/${step}`, 'v'));
  const named = names === true ? [] : [checks.expression(names, `${at}/propertyNames`, literal(name))];
  return both([...named, ...terms].filter((term, _, all) => term !== 'true' || all.length === 1));
}

/** What is asked of every other property. */
function ofOthers({ shape: { patterns, others, names }, at, checks }: Looked): string {
  const fits = Object.entries(patterns).map(([pattern, part]) => {
    const test = `${checks.text.constant('pattern', expression(pattern))}.test(key)`;
    return { test, check: checks.expression(part, `${at}/patternProperties${stepTo(pattern)}`, 'v') };
  });
  const rest = checks.expression(others, `${at}/additionalProperties`, 'v');
  if (rest === 'false' && fits.length === 0) return 'undefined';
  return both([
    ...(names === true ? [] : [checks.expression(names, `${at}/propertyNames`, 'key')]),
    ...fits.map(({ test, check }) => (check === 'true' ? check : `!${test} || ${enclosed(check)}`)),
    either([...fits.map(({ test }) => test), rest]),
  ]);
}
