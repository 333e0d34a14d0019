// Runs turbo without telemetry, whether or not npm has set the PATH: node scripts/turbo.mjs build [--quiet]
// With --quiet only a failure is shown.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isQuiet = process.argv.includes('--quiet');
const tasks = process.argv.slice(2).filter((argument) => argument !== '--quiet');

const { status, error, stdout, stderr } = spawnSync('turbo', ['run', ...tasks], {
  cwd: root,
  encoding: 'utf8',
  env: {
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
  },
  shell: process.platform === 'win32',
  stdio: isQuiet ? 'pipe' : 'inherit',
});

if (error) console.error(`turbo could not be started (${error.message}); run "npm run setup" first.`);
if (isQuiet && status !== 0) console.error(`${stdout}${stderr}`);
process.exit(status ?? 1);
