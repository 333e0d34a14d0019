import './jitless.mjs';
import { answer, judge } from './answer.cjs';
import cases from './cases.json' with { type: 'json' };
import code from './code.mjs';

let text;
try {
  text = await answer(code, cases);
  judge(text);
} catch (error) {
  text = String(error);
}
// Violations are told in tasks of their own.
await new Promise((resolve) => setTimeout(resolve, 100));
await fetch('/answer', { method: 'POST', body: JSON.stringify({ text, violations: globalThis.violations }) });
