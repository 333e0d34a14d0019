import manifest from '../../package.json' with { type: 'json' };

/** What reports call this tool, and its version, taken over when it is built. */
export const tool = { name: manifest.name, version: manifest.version } as const;
