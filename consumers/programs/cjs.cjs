const { answer, judge } = require('./answer.cjs');
const cases = require('./cases.json');
const code = require('./code.cjs');

answer(code, cases).then((text) => {
  judge(text);
  console.log(text);
});
