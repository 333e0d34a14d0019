import { Visit } from '../../src/index.ts';

// Says yes, says no, and tells whether Zod looked for a field that is not there, which no guard does.

const visit = { type: 'visit', id: 'visit/spring', status: 'completed' };
const asked = new Set<PropertyKey>();
const watched = new Proxy(visit, {
  get: (target, key) => {
    asked.add(key);
    return Reflect.get(target, key);
  },
});

const { success } = Visit.safeParse(watched);
const { error } = Visit.safeParse({ ...visit, foo: 1 });
process.stdout.write(`${JSON.stringify({ success })}\n${error?.issues[0]?.message}\n`);
process.stdout.write(asked.has('presence') ? 'walked\n' : 'guarded\n');
