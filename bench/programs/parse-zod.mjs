// JSON.parse of every line, then plain Zod, for which a table chooses the schema by the type of the record.
import * as schemas from '@chancery/schema/zod';
import { eachLine, tell } from './lines.mjs';

const { Visit, Meeting, Official, Organization, Position, Initiative, Statement, Outcome, Source } = schemas;
const all = [Visit, Meeting, Official, Organization, Position, Initiative, Statement, Outcome, Source];
const byType = new Map(all.map((schema) => [schema.shape.type.value, schema]));

let lines = 0;
let accepted = 0;
eachLine(process.argv[2], (buffer, from, to) => {
  lines += 1;
  const record = JSON.parse(buffer.utf8Slice(from, to));
  if (byType.get(record?.type)?.safeParse(record).success) accepted += 1;
});
tell(lines, accepted);
