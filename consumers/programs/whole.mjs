import { answer } from './answer.cjs';
import code from './code.mjs';

console.log(await answer(code, []));
