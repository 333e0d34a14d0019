import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSuite } from '../src/cli/suite/read-suite.ts';
import { tool } from '../src/cli/tool.ts';
import { rules } from '../src/index.ts';
import { spec } from '../src/model.ts';
import { type Requirements, requirementsOf } from './requirements-made.ts';

const conformance = fileURLToPath(new URL('../../fixtures/conformance/', import.meta.url));
const folder = `${conformance}requirements/`;

/** What the release that is being made requires, from the suite as it is on disk. */
export async function requirementsNow(status: Requirements['status']): Promise<Requirements> {
  const release = { release: tool.version, chancery: spec.version, status };
  return requirementsOf(await readSuite(conformance), rules, release);
}

/** The requirements on disk, frozen ones and the draft. */
export function requirementsOnDisk(): readonly Requirements[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.sort().map((name) => JSON.parse(readFileSync(folder + name, 'utf8')));
}

/** Writes the requirements of a release in place of all drafts. What is frozen is never written again. */
export function writeRequirements(requirements: Requirements): void {
  const onDisk = requirementsOnDisk();
  for (const { release, status } of onDisk)
    if (status === 'draft') rmSync(`${folder}${release}.json`, { force: true });
  const { release } = requirements;
  if (onDisk.some((one) => one.release === release && one.status === 'frozen')) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${release}.json`, `${JSON.stringify(requirements, null, 2)}\n`);
}
