import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How types in a language are shown to be what they should be. */
export interface Proof {
  readonly language: string;
  /** What is missing here, if anything is. */
  readonly missing: string | undefined;
  /** Compiles types in an empty folder, reads a dataset with them and returns what they write; nothing where they only compile. */
  readonly prove: (types: string, dataset: string, folder: string) => string | undefined;
}

const jackson = ['core', 'annotations', 'databind'].map((name) => `/usr/share/java/jackson-${name}.jar`);

/** The languages other than TypeScript that can be proven. */
export const proofs: readonly Proof[] = [
  { language: 'python', missing: without('python3'), prove: python },
  { language: 'go', missing: without('go', 'version'), prove: go },
  {
    language: 'java',
    missing: without('javac') ?? jackson.find((file) => !existsSync(file)),
    prove: java,
  },
  { language: 'rust', missing: without('rustc'), prove: rust },
];

function without(program: string, asks = '--version'): string | undefined {
  return spawnSync(program, [asks]).status === 0 ? undefined : program;
}

function python(types: string, dataset: string, folder: string): string {
  writeFileSync(join(folder, 'types_of_chancery.py'), types);
  writeFileSync(
    join(folder, 'trip.py'),
    `import json, sys, types_of_chancery as types
data = json.load(sys.stdin)
for record in data['records']:
    same = getattr(types, record['type'].capitalize()).from_dict(record).to_dict()
    assert same == record, record['id']
json.dump(types.Dataset.from_dict(data).to_dict(), sys.stdout)
`,
  );
  return run('python3', ['trip.py'], folder, dataset);
}

function go(types: string, dataset: string, folder: string): string {
  mkdirSync(join(folder, 'chancery'));
  writeFileSync(join(folder, 'go.mod'), 'module trip\n\ngo 1.19\n');
  writeFileSync(join(folder, 'chancery', 'types.go'), types);
  writeFileSync(
    join(folder, 'main.go'),
    `package main

import (
	"encoding/json"
	"os"
	"trip/chancery"
)

func main() {
	var dataset chancery.Dataset
	decoder := json.NewDecoder(os.Stdin)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&dataset); err != nil {
		panic(err)
	}
	json.NewEncoder(os.Stdout).Encode(dataset)
}
`,
  );
  run('go', ['vet', './...'], folder);
  return run('go', ['run', '.'], folder, dataset);
}

function java(types: string, dataset: string, folder: string): string {
  mkdirSync(join(folder, 'chancery'));
  writeFileSync(join(folder, 'chancery', 'ChanceryTypes.java'), types);
  writeFileSync(
    join(folder, 'Trip.java'),
    `import chancery.ChanceryTypes;
import com.fasterxml.jackson.databind.ObjectMapper;

public class Trip {
    public static void main(String[] arguments) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        ChanceryTypes.Dataset dataset = mapper.readValue(System.in, ChanceryTypes.Dataset.class);
        System.out.write(mapper.writeValueAsBytes(dataset));
        System.out.flush();
    }
}
`,
  );
  const path = [...jackson, '.'].join(':');
  run('javac', ['-encoding', 'UTF-8', '-cp', path, 'Trip.java', 'chancery/ChanceryTypes.java'], folder);
  return run('java', ['-cp', path, 'Trip'], folder, dataset);
}

/** Nothing is fetched, so that what derives serde stands in for it, and only the types are checked. */
function rust(types: string, _: string, folder: string): undefined {
  const derive = (name: string) =>
    `#[proc_macro_derive(${name}, attributes(serde))]\npub fn ${name.toLowerCase()}(_: TokenStream) -> TokenStream { TokenStream::new() }\n`;
  writeFileSync(
    join(folder, 'serde.rs'),
    `extern crate proc_macro;\nuse proc_macro::TokenStream;\n${derive('Serialize')}${derive('Deserialize')}`,
  );
  writeFileSync(join(folder, 'serde_json.rs'), '#[derive(Debug, Clone)]\npub struct Value;\n');
  writeFileSync(join(folder, 'types.rs'), types);
  const compile = (...args: readonly string[]) => run('rustc', ['--edition', '2021', ...args], folder);
  compile('--crate-type', 'proc-macro', 'serde.rs');
  compile('--crate-type', 'rlib', 'serde_json.rs');
  compile('--crate-type', 'rlib', '-L', '.', '--extern', 'serde', '--extern', 'serde_json', 'types.rs');
}

function run(program: string, args: readonly string[], cwd: string, input = ''): string {
  return execFileSync(program, args, { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: 'pipe' });
}

/** The fixture that every language reads. */
export const dataset = readFileSync(
  new URL('../../fixtures/data/misri-kapoor-2025/dataset.json', import.meta.url),
  'utf8',
);
