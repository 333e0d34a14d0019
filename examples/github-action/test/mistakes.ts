import { register } from 'node:module';

// The parser imports JSON as bundlers do, without saying so; Node wants to be told.
const hook = `export const load = (url, context, next) =>
  next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');

/** What GitHub's own parser finds wrong with the text of a workflow. */
export function mistakesInWorkflow(content: string): readonly string[] {
  return messages(parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter()));
}

/** What GitHub's own parser finds wrong with the text of an action. */
export function mistakesInAction(content: string): readonly string[] {
  return messages(parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter()));
}

function messages({ context }: ReturnType<typeof parseWorkflow>): readonly string[] {
  return context.errors.getErrors().map(({ message }) => message);
}
