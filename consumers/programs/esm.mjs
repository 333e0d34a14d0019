import { answer, judge } from './answer.cjs';
import cases from './cases.json' with { type: 'json' };
import code from './code.mjs';

const text = await answer(code, cases);
judge(text);
console.log(text);
