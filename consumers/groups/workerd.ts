import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWithEsbuild } from '../bundle.ts';
import type { Ground, Group } from '../outcome.ts';
import { run } from '../project.ts';
import { binaryOf } from '../runtime.ts';

const config = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(
    name = "main",
    worker = (
      modules = [
        (name = "worker", esModule = embed "workerd/worker.js"),
        (name = "expected", text = embed "workerd/expected.json")
      ],
      compatibilityDate = "2025-06-30"
    )
  )]
);
`;

/** workerd, the runtime of Cloudflare's workers, without one flag of compatibility with Node. */
export const workerd: Group = {
  name: 'workerd',
  about: 'workerd, the newest on npm',
  cells: (ground) => [
    {
      what: 'workerd',
      check: async () => (await run(await workerdOf(ground), ['--version'], { cwd: ground.folder })).trim(),
    },
    {
      what: 'workerd: a worker that imports the packages',
      check: async () => {
        const { project: cwd, expected } = ground;
        await bundleWithEsbuild(cwd, 'worker.mjs', 'workerd/worker.js', ['--external:expected']);
        writeFileSync(join(cwd, 'workerd/expected.json'), expected);
        writeFileSync(join(cwd, 'config.capnp'), config);
        await run(await workerdOf(ground), ['test', 'config.capnp'], { cwd });
        return undefined;
      },
    },
  ],
};

function workerdOf(ground: Ground): Promise<string> {
  const arch = process.arch === 'x64' ? '64' : process.arch;
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return binaryOf(ground, 'workerd', ['workerd'], [`@cloudflare/workerd-${platform}-${arch}/bin/workerd`]);
}
