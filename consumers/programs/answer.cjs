// The same questions, asked in every runtime. The answer is a text, equal wherever the packages do the same.
// Knows nothing of the runtime but what all of them have: crypto.subtle, ReadableStream, TextEncoder.

const canonicalVisit = 'visit/misri-kapoor-us-2025-05';

/** Asks everything: `code` is the modules by their names, `cases` the conformance cases. */
exports.answer = async (code, cases) => {
  const { validate } = code['@chancery/validators'];
  const { misriKapoor2025 } = code['@chancery/fixtures'];
  const text = JSON.stringify(misriKapoor2025, null, 2);
  const bytes = new TextEncoder().encode(text);
  return JSON.stringify(
    {
      names: namesOf(code),
      canonical: reportOf(validate(misriKapoor2025)),
      asText: reportOf(validate(text)),
      asBytes: reportOf(validate(bytes)),
      asStream: reportOf(await code['@chancery/validators'].validateStream(inPieces(bytes, 997))),
      wrong: wrongFiles(text).map((wrong) => reportOf(validate(wrong))),
      visit: whenOf(code),
      ownRule: ownRule(code),
      settings: refusal(() => validate(text, { config: { 'no-such-rule': 'off' } })),
      parsed: parsed(code),
      synthetic: await synthetic(code),
      cases: await casesRun(code, cases),
    },
    null,
    1,
  );
};

/** Throws where an answer is not that of packages that work. */
exports.judge = (text) => {
  const { canonical, asStream, asBytes, wrong, parsed, cases } = JSON.parse(text);
  const demands = {
    'the canonical visit is valid': canonical.valid && canonical.account.read > 50,
    'a stream gives the report of its bytes': JSON.stringify(asStream) === JSON.stringify(asBytes),
    'each wrong file is found wrong': wrong.every(({ valid, findings }) => !valid && findings.length > 0),
    'Zod accepts the datasets and refuses a wrong one': parsed.join() === 'true,true,false',
    'there are cases, and each is found as it says': cases.run > 1000 && cases.missed.length === 0,
  };
  const failed = Object.keys(demands).filter((demand) => !demands[demand]);
  if (failed.length > 0)
    throw new Error(`Not so: ${failed.join('; ')}. ${cases.missed.slice(0, 5).join('; ')}`);
};

/** A web stream of bytes, cut where no character ends. */
function inPieces(bytes, size) {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

function namesOf(code) {
  const names = Object.entries(code).map(([entry, module]) => [
    entry,
    Object.keys(module)
      .filter((name) => name !== 'default' && name !== 'module.exports' && name !== '__esModule')
      .sort(),
  ]);
  return Object.fromEntries(names);
}

function reportOf({ dataset: _, ...report }) {
  return report;
}

function wrongFiles(text) {
  return [
    text.replace('"start": "2025-05-27"', '"start": "2025-02-30"'),
    text.replace('"title"', '"titel"'),
    text.slice(0, 20_000),
    new Uint8Array([...new TextEncoder().encode('{"chancery":"'), 0xff, 0x22, 0x7d]),
    '',
    'null',
  ];
}

function whenOf(code) {
  const { index, validate } = code['@chancery/validators'];
  return index(validate(code['@chancery/fixtures'].misriKapoor2025).dataset).get(canonicalVisit)?.when;
}

function ownRule(code) {
  const { createValidator, defineRule, rules } = code['@chancery/validators'];
  const named = defineRule({
    id: 'visit-named',
    stage: 'rules',
    about: ['visit'],
    set: 'quality',
    severity: 'note',
    since: '1.0.0',
    summary: 'A visit has a name.',
    why: 'Lists are read by people.',
    reads: { own: ['name'] },
    message: () => 'The visit has no name.',
    check(visit, { report }) {
      if (visit.name === undefined) report({ params: {} });
    },
  });
  return createValidator({ rules: [...rules, named] }).validate(code['@chancery/fixtures'].usTravels2017)
    .counts;
}

function refusal(call) {
  try {
    return call();
  } catch ({ name, message }) {
    return { name, message };
  }
}

function parsed(code) {
  const { Dataset } = code['@chancery/schema'];
  const { misriKapoor2025, usTravels2017 } = code['@chancery/fixtures'];
  const wrong = { ...misriKapoor2025, titel: 'Visit' };
  return [misriKapoor2025, usTravels2017, wrong].map((value) => Dataset.safeParse(value).success);
}

function synthetic(code) {
  const { synthesize } = code['@chancery/fixtures/synthetic'];
  return digest(JSON.stringify(synthesize({ seed: 7, visits: 20, defects: { 'date-real': 0.5 } })));
}

// Reports are compared to the byte: the digest is that of all of them, one after the other.
async function casesRun(code, cases) {
  const missed = [];
  const reports = cases.map((one) => {
    const found = one.schema === undefined ? findings(code, one) : verdict(code, one);
    if (!found.isRight) missed.push(one.name);
    return found.text;
  });
  return { run: cases.length, missed, reports: await digest(reports.join('\n')) };
}

function verdict(code, { schema, value, findings }) {
  const { success } = code['@chancery/schema'][schema].safeParse(value);
  return { text: String(success), isRight: success === (findings.length === 0) };
}

function findings(code, { dataset = null, text, bytes, form, profile, fill = 0, each, findings }) {
  const filling = Array.from({ length: fill }, (_, n) => each?.replaceAll('<n>', String(n)) ?? 'a');
  const filled = fill === 0 ? text : text?.replace('<fill>', () => filling.join(''));
  const latin = bytes === undefined ? undefined : Uint8Array.from(bytes, (char) => char.charCodeAt(0));
  // A string is not a value that could be a dataset, but the text of one.
  const value = typeof dataset === 'string' ? JSON.stringify(dataset) : dataset;
  const report = code['@chancery/validators'].validate(latin ?? filled ?? value, {
    ...(form && { form }),
    ...(profile && { profile }),
  });
  const told = (list) => JSON.stringify(list.map(({ rule, pointer }) => `${rule} ${pointer}`).sort());
  return { text: JSON.stringify(reportOf(report)), isRight: told(report.findings) === told(findings) };
}

async function digest(text) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
