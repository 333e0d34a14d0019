#!/usr/bin/env node
import { asThread } from './as-thread.ts';
import { chancery, mistakeOfOurs } from './chancery.ts';
import { Interruption } from './interruption.ts';
import { processTerminal } from './terminal.ts';

const args = process.argv.slice(2);
if (args[0] === asThread) serveAsThread();
else run();

/** What helps threads is loaded only where the program may be one. */
async function serveAsThread(): Promise<void> {
  const { isThread, serve } = await import('./thread.ts');
  return (await isThread()) ? serve() : run();
}

async function run(): Promise<void> {
  const interruption = new Interruption();
  const terminal = processTerminal(interruption, new URL(import.meta.url));
  // What escapes every other net is a bug too, and must not look like a verdict on the data.
  process.on('uncaughtException', (error) => {
    interruption.undo();
    process.exitCode = mistakeOfOurs(error, terminal);
  });
  // The code is set and the process left to drain: leaving at once would cut a report that a slow reader still awaits.
  interruption.end(await chancery(args, terminal));
}
