import { clipped, type Params } from '../finding.ts';
import { shapes } from '../shapes.ts';
import { editDistance } from '../spelling.ts';

/**
 * A topic that is one of the list misspelled, or begins with one. All others are a publisher's own, as the list is open:
 * words that are not near a listed one, and whatever stands below one (`trade.wine`).
 */
export function misspelledTopic(
  topic: string,
): { readonly rule: string; readonly params: Params } | undefined {
  if (shapes.topics.includes(topic)) return undefined;
  const meant = [...nearTopics(topic), ...withHead(topic)];
  const [suggestion] = meant;
  if (suggestion === undefined || meant.length > 1) return undefined;
  return { rule: 'topic-known', params: { value: clipped(topic), suggestion: clipped(suggestion) } };
}

/** For `trde.wine`, which is near no topic as a whole: `trade.wine`. */
function withHead(topic: string): readonly string[] {
  const dot = topic.indexOf('.');
  if (dot === -1 || shapes.topics.includes(topic.slice(0, dot))) return [];
  const all = nearTopics(topic.slice(0, dot)).map((head) => head + topic.slice(dot));
  return all.filter((meant) => !nearTopics(topic).includes(meant));
}

function nearTopics(word: string): readonly string[] {
  return shapes.topics.filter((topic) => isNear(word, topic));
}

/** One letter apart, or two in a long word, with the same first one: `defense` and `defence`, not `peace` and `space`. */
function isNear(word: string, topic: string): boolean {
  const slack = topic.length < 10 ? 1 : 2;
  return (
    word.charAt(0) === topic.charAt(0) &&
    Math.abs(word.length - topic.length) <= slack &&
    editDistance(word, topic) <= slack
  );
}
