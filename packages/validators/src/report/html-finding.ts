import type { Finding } from '../finding.ts';
import { codeFrame } from './code-frame.ts';
import { markupText } from './escape.ts';
import type { LineSource } from './text-lines.ts';
import { owner, relatedSentence, whereabouts } from './whereabouts.ts';

const width = 96;
const plain = (text: string) => text;

/** A finding as an item of a list: where, how grave, what it says, the line that it points to, what else it speaks of. */
export function findingItem(finding: Finding, lines: (file: string) => LineSource | undefined): string {
  const { severity, message, related, fix } = finding;
  const others = related.map((one) => `<li><bdi>${markupText(relatedSentence(one))}</bdi></li>`);
  return [
    '<li>',
    `<p class="place"><code>${markupText(whereabouts(finding))}</code> · <b class="${severity}">${severity}</b></p>`,
    `<p class="message" dir="auto">${markupText(message)}</p>`,
    frameOf(finding, lines),
    ...owner(finding).map((text) => `<p class="faint"><code>${markupText(text)}</code></p>`),
    ...(others.length === 0 ? [] : [`<ul>${others.join('')}</ul>`]),
    ...(fix === undefined ? [] : [`<p>Safe to mend: <bdi>${markupText(fix.title)}</bdi></p>`]),
    '</li>\n',
  ].join('');
}

function frameOf({ place }: Finding, lines: (file: string) => LineSource | undefined): string {
  const text = place && lines(place.file);
  if (place === undefined || text === undefined) return '';
  const frame = codeFrame(text, place, { width, context: false, mark: plain, faint: plain });
  return `<pre dir="ltr">${frame.lines.map(markupText).join('\n')}</pre>`;
}
