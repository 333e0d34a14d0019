import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a whole process took. */
export interface Taken {
  /** Seconds on the wall, from its start to its end. */
  readonly wall: number;
  /** Seconds of the processor, of all its threads. */
  readonly cpu: number;
  /** The most memory that it held at once, by the kernel's count, in bytes. */
  readonly peak: number;
  readonly status: number;
  readonly out: string;
}

/** Told by a Node process about itself as its last line on stderr. */
const watched = `data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();console.error("\\n"+JSON.stringify([u.userCPUTime+u.systemCPUTime,u.maxRSS]))})`;

/** Runs a script with this Node to its end. What it prints is kept. */
export async function nodeTaking(
  script: string,
  args: readonly string[] = [],
  options: readonly string[] = [],
): Promise<Taken> {
  const { wall, out, err, status } = await run(process.execPath, [
    ...options,
    '--import',
    watched,
    script,
    ...args,
  ]);
  const told = err.trimEnd().split('\n').at(-1) ?? '';
  if (!told.startsWith('[')) throw new Error(`${script} did not come to its end:\n${err}`);
  const [cpu = 0, peak = 0] = JSON.parse(told) as readonly number[];
  return { wall, cpu: cpu / 1e6, peak: peak * 1024, status, out };
}

/** Runs a Node as users do, with nothing in it that watches: wall time alone is known. */
export async function nodePlain(args: readonly string[]): Promise<Pick<Taken, 'wall' | 'status'>> {
  return run(process.execPath, args);
}

/** Runs any program; the kernel is asked about it every now and then while it lives. */
export async function programTaking(program: string, args: readonly string[]): Promise<Taken> {
  let peak = 0;
  let cpu = 0;
  const look = (pid: number) => {
    peak = Math.max(peak, kibibytes(pid) * 1024);
    cpu = Math.max(cpu, secondsOf(pid));
  };
  const { wall, out, status } = await run(program, args, look);
  return { wall, cpu, peak, status, out };
}

interface Ran {
  readonly wall: number;
  readonly out: string;
  readonly err: string;
  readonly status: number;
}

function run(program: string, args: readonly string[], look?: (pid: number) => void): Promise<Ran> {
  const began = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const looking = look && setInterval(() => look(child.pid ?? 0), 10);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      clearInterval(looking);
      resolve({ wall: (performance.now() - began) / 1000, out, err, status: status ?? -1 });
    });
  });
}

function kibibytes(pid: number): number {
  return Number(/^VmHWM:\s+([0-9]+) kB$/mu.exec(ofProcess(pid, 'status'))?.[1] ?? 0);
}

function secondsOf(pid: number): number {
  const [user = 0, system = 0] =
    ofProcess(pid, 'stat').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
  return (user + system) / 100;
}

function ofProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
