/** The style of an HTML report: quiet, readable without colour, in light and dark and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #fff; --ink: #1f2328; --faint: #5c6370; --line: #e2dfd7;
  --error: #a4262c; --warning: #7a5200; --note: #23567f; --good: #1f6b40; --code: #f4f2ec;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --card: #1d2025; --ink: #e4e2dc; --faint: #9aa1ac; --line: #32363d;
    --error: #ff9a94; --warning: #e8b75c; --note: #8fc1ee; --good: #7fd1a0; --code: #14161a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 3rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere;
}
main, footer { max-width: 56rem; margin: 0 auto; }
h1, h2 { font-family: Charter, 'Bitstream Charter', Cambria, Georgia, serif; font-weight: 600; line-height: 1.25; }
h1 { font-size: 2.1rem; margin: 0.2rem 0 0.6rem; }
h2 { font-size: 1.35rem; margin: 3rem 0 0.9rem; }
h3 { font-size: 1.05rem; margin: 0; display: inline; }
p { margin: 0.3rem 0; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 0.2em; }
a:hover { text-decoration-color: currentcolor; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--note); outline-offset: 3px; border-radius: 2px; }
.kind, .faint { color: var(--faint); }
.kind { letter-spacing: 0.08em; text-transform: uppercase; font-size: 0.78rem; }
.error { color: var(--error); } .warning { color: var(--warning); }
.note { color: var(--note); } .good { color: var(--good); }
.account { font-variant-numeric: tabular-nums; color: var(--faint); }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.4rem, 1fr)); gap: 0.8rem; margin: 1.6rem 0 0; }
.counts div { display: flex; flex-direction: column-reverse; background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; padding: 0.8rem 1rem; }
.counts dd { margin: 0; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.counts dt { color: var(--faint); font-size: 0.88rem; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.5rem 0.7rem 0.5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: baseline; }
th { font-weight: 600; font-size: 0.88rem; color: var(--faint); }
td.number, th.number { text-align: right; padding: 0.5rem 0 0.5rem 0.9rem; width: 6.5rem; overflow-wrap: normal; }
tbody th { color: inherit; font-size: 1rem; font-weight: 500; min-width: 10rem; }
tbody td { white-space: nowrap; }
.rule { background: var(--card); border: 1px solid var(--line); border-radius: 0.7rem; margin: 0.9rem 0; }
.rule > summary { padding: 0.9rem 1.1rem; cursor: pointer; }
.rule > summary .faint { display: block; }
.rule > ol { list-style: none; margin: 0; padding: 0 1.1rem; }
.rule > p { padding: 0 1.1rem 0.9rem; }
.rule > ol > li { border-top: 1px solid var(--line); padding: 0.9rem 0 1rem; }
.place { font-size: 0.9rem; color: var(--faint); }
.place b { font-weight: 600; }
.message { font-size: 1.03rem; }
code, pre { font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace; font-size: 0.86rem; }
pre { background: var(--code); border-radius: 0.4rem; padding: 0.6rem 0.8rem; margin: 0.6rem 0; overflow-x: auto; line-height: 1.45; }
ul { margin: 0.3rem 0; padding-left: 1.2rem; }
.summary { display: grid; grid-template-columns: max-content 1fr; gap: 0.35rem 1.4rem; margin: 0; }
.summary dt { color: var(--faint); }
.summary dd { margin: 0; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.9rem; }
@media (max-width: 34rem) { body { padding-top: 1.5rem; } h1 { font-size: 1.6rem; } }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --faint: #444; --line: #bbb; --code: #fff;
    --error: #000; --warning: #000; --note: #000; --good: #000; }
  body { padding: 0; font-size: 10.5pt; }
  pre { border: 1px solid var(--line); white-space: pre-wrap; }
  .rule { border-radius: 0; break-inside: auto; }
  .rule > ol > li, .counts, tr { break-inside: avoid; }
  h2, summary { break-after: avoid; }
}
`;
