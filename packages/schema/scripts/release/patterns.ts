import { DFA, isDisjointWith, JS, NFA } from 'refa';

/** How the strings that a pattern accepts relate to those of another one; `unproven` where no proof was found. */
export type Relation = 'same' | 'wider' | 'narrower' | 'other' | 'unproven';

/** Proves, for all strings there are, what the second pattern accepts beside the first one, or in place of it. */
export function relationOf(before: string, after: string): Relation {
  try {
    const keepsAll = isWithin(before, after);
    const addsNone = isWithin(after, before);
    if (keepsAll) return addsNone ? 'same' : 'wider';
    return addsNone ? 'narrower' : 'other';
  } catch {
    return 'unproven';
  }
}

/** Whether the second pattern accepts whatever the first one does: nothing is in the first and outside of the second. */
function isWithin(inner: string, outer: string): boolean {
  const outside = DFA.fromFA(automatonOf(outer));
  outside.complement();
  return isDisjointWith(automatonOf(inner), outside);
}

function automatonOf(pattern: string): NFA {
  const parser = JS.Parser.fromLiteral({ source: unanchored(pattern), flags: 'u' });
  const { expression, maxCharacter } = parser.parse({ assertions: 'throw', backreferences: 'throw' });
  return NFA.fromRegex(expression, { maxCharacter });
}

/** A pattern for whole strings: what stood between anchors, and any text around what had none. */
function unanchored(pattern: string): string {
  const [, start, inner, end] = /^(\^?)(.*?(?<!\\)(?:\\\\)*)(\$?)$/su.exec(pattern) ?? [];
  // Of `^a|b$` each anchor holds for one half only: it is left as it is, and nothing is proven.
  if (inner === undefined || hasHalves(pattern)) return pattern;
  return `${start === '' ? '[^]*' : ''}(?:${inner})${end === '' ? '[^]*' : ''}`;
}

function hasHalves(pattern: string): boolean {
  const { expression } = JS.Parser.fromLiteral({ source: pattern, flags: 'u' }).parse({
    assertions: 'parse',
  });
  return expression.alternatives.length > 1;
}
