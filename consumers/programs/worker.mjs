import expected from 'expected';
import { answer, judge } from './answer.cjs';
import cases from './cases.json' with { type: 'json' };
import code from './code.mjs';

export default {
  async test() {
    const text = await answer(code, cases);
    judge(text);
    if (text.trim() !== expected.trim()) throw new Error('The answer is not the expected one.');
  },
};
