import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, it } from 'vitest';
import { accountLine } from '../src/report/account-block.ts';
import { terminalText } from '../src/report/escape.ts';
import { html } from '../src/report/html.ts';
import { hostileContext, hostileReport } from './hostile-report.ts';
import { reportCases, written } from './report-cases.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** All that a page is made of; what could run or load something is not among it. */
const known = new Set(
  'html head meta title style body main header section footer h1 h2 h3 p span b bdi a code pre ul ol li dl dt dd div table thead tbody tr th td details summary'.split(
    ' ',
  ),
);

it('shows every finding of every case, with counts and account', () => {
  for (const { name, report, context } of reportCases()) {
    const elements = elementsOf(written(html, report, context));
    const messages = withClass(elements, 'message').map(textOf);
    expect(messages.sort(), name).toEqual(report.findings.map(({ message }) => terminalText(message)).sort());
    const { error, warning, note } = report.counts;
    expect(
      elements
        .filter(({ tagName }) => tagName === 'dd')
        .slice(0, 3)
        .map(textOf),
    ).toEqual([error, warning, note].map(String));
    expect(withClass(elements, 'account').map(textOf).at(-1)).toBe(accountLine(report));
    expect(withClass(elements, 'rule')).toHaveLength(Object.keys(report.summary.rules.fired).length);
  }
});

it('holds no element, attribute or address that comes from data', () => {
  const page = written(html, hostileReport, hostileContext);
  const elements = elementsOf(page);
  expect(elements.map(({ tagName }) => tagName).filter((name) => !known.has(name))).toEqual([]);
  expect(
    elements
      .flatMap(({ attrs }) => attrs.map(({ name }) => name))
      .filter((name) => /^on|^src|^style/u.test(name)),
  ).toEqual([]);
  for (const { attrs } of elements.filter(({ tagName }) => tagName === 'a')) {
    expect(attrs.find(({ name }) => name === 'href')?.value).toMatch(
      /^https:\/\/w3id\.org\/chancery\/[!-~]+$/u,
    );
  }
  expect(withClass(elements, 'message')).toHaveLength(hostileReport.findings.length);
});

it('allows its own style and nothing else', () => {
  const elements = elementsOf(written(html, hostileReport, hostileContext));
  const style = elements.find(({ tagName }) => tagName === 'style');
  const hash = createHash('sha256')
    .update(style === undefined ? '' : textOf(style))
    .digest('base64');
  const policies = elements.flatMap(({ attrs }) =>
    attrs.flatMap(({ value }) => (value.startsWith('default-src') ? [value] : [])),
  );
  expect(policies).toEqual([
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  ]);
});

/** All elements of a page; fails where a strict parser would complain. */
function elementsOf(page: string): readonly Element[] {
  const complaints: string[] = [];
  const document = parse(page, { onParseError: ({ code }) => void complaints.push(code) });
  expect(complaints).toEqual([]);
  return below(document);
}

function below(node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []));
}

function withClass(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter(({ attrs }) =>
    attrs.some((attribute) => attribute.name === 'class' && attribute.value === name),
  );
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}
