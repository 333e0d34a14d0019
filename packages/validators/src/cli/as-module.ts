#!/usr/bin/env node
// The command line for whoever starts it by the name of a module: the same, as many milliseconds later as Node takes for modules.
import(new URL('cli.cjs', import.meta.url).href);
