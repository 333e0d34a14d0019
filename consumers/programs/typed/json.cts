import cases from '@chancery/fixtures/conformance/structure/date-real.json';
import data from '@chancery/fixtures/data/misri-kapoor-2025.json';
import visitSchema from '@chancery/schema/schemas/visit.schema.json';
import vocabularies from '@chancery/schema/vocabularies.json';
import { validate } from '@chancery/validators';
import ruleList from '@chancery/validators/rules.json';

const read: number = validate(data).account.read;
const id: string = visitSchema.$id;
const words: readonly { readonly word: string }[] = vocabularies.VisitType.words;
const rule: string = cases.rule;
const list: object = ruleList;
if (read !== 52 || !id.startsWith('https:') || words.length === 0 || rule !== 'date-real' || !list)
  throw new Error('Not so.');
