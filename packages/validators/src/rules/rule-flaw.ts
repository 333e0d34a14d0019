import { propertiesAt, recordTypes } from '../model.ts';
import { nearest } from '../spelling.ts';
import type { Rule } from './define-rule.ts';

const words = {
  set: ['core', 'quality'],
  severity: ['error', 'warning', 'note'],
} as const;

const texts = ['since', 'summary', 'why'] as const;

const properties = [
  ...['id', 'stage', 'message', 'about', 'reads', 'parts', 'fieldByField', 'tellsOnce', 'asksOfSeveral'],
  ...['check', 'gather', 'settle', ...Object.keys(words), ...texts],
];

/** What keeps a rule of others from ever finding anything, in words; TypeScript says most of it, JavaScript nothing. */
export function ruleFlaw(rule: Rule): string | undefined {
  return flawOfNames(rule) ?? flawOfFacts(rule) ?? flawOfForm(rule) ?? flawOfReads(rule);
}

/** A rule may carry more than is asked of it, but nothing that was meant as something else. */
function flawOfNames(rule: Rule): string | undefined {
  const others = Object.keys(rule).filter((name) => !properties.includes(name));
  const astray = others.find((name) => nearest(name, properties) !== undefined);
  return astray && `there is no property ${shown(astray, properties)}`;
}

function flawOfFacts(rule: Rule): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(rule.id))
    return 'an id has small letters, digits and single hyphens: visit-named';
  if (rule.stage !== 'rules') return 'the stage of a rule of your own is "rules"';
  for (const [name, list] of Object.entries(words)) {
    const word: unknown = rule[name as keyof typeof words];
    if (!(list as readonly unknown[]).includes(word)) return `there is no ${name} ${shown(word, list)}`;
  }
  const missing = texts.find((name) => typeof rule[name] !== 'string' || rule[name] === '');
  return missing && `${missing} is missing: a text`;
}

function flawOfForm({ check, gather, settle }: Rule): string | undefined {
  const hasGather = typeof gather === 'function' && typeof settle === 'function';
  if (typeof check === 'function' ? gather === undefined && settle === undefined : hasGather)
    return undefined;
  return 'a rule has a function check, or two functions gather and settle';
}

function flawOfReads({ about, reads }: Rule): string | undefined {
  if (!Array.isArray(about) || about.length === 0) return 'about is a list of record types: ["visit"]';
  if (!Array.isArray(reads?.own)) return 'reads.own is a list of the fields of its own record: ["name"]';
  const { own, ...afar } = reads;
  const types = [...about, ...Object.keys(afar)];
  const stranger = types.find((type) => !recordTypes.includes(type));
  if (stranger !== undefined) return `there is no record type ${shown(stranger, recordTypes)}`;
  return [[about, own] as const, ...Object.entries(afar).map(([type, fields]) => [[type], fields] as const)]
    .map(([owners, fields]) => unknownField(owners as typeof recordTypes, fields))
    .find((flaw) => flaw !== undefined);
}

function unknownField(types: typeof recordTypes, fields: readonly string[]): string | undefined {
  const known = types.flatMap((type) => propertiesAt(type, []));
  const field = fields.find((name) => !known.includes(name));
  return field && `a ${types.join(' or ')} has no field ${shown(field, known)}`;
}

function shown(word: unknown, list: readonly string[]): string {
  const near = nearest(String(word), list);
  return near === undefined ? String(word) : `${word}; did you mean ${near}?`;
}
