import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one process cost, with all that it started. */
export type Cost = {
  readonly seconds: number;
  /** The most memory that all of them held at once, as the system counts it; nothing where it does not tell. */
  readonly peakBytes: number | undefined;
};

const LOOK_EVERY = 100;
const PAGE_BYTES = 4096;

/** Runs a script with Node and waits for its end. Throws what it printed where it fails. */
export async function measureProcess(script: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Cost> {
  const begin = performance.now();
  const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  let peak = 0;
  const look = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, memoryOfTree(child.pid));
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  clearInterval(look);
  if (code !== 0) throw new Error(`${script} failed.\n${output}`);
  return { seconds: (performance.now() - begin) / 1000, peakBytes: peak || undefined };
}

/** The resident memory of a process and of every one below it. 0 on systems that have no /proc. */
function memoryOfTree(root: number): number {
  const processes = runningProcesses();
  const bytesOf = (pid: number): number => {
    const children = processes.filter(({ parent }) => parent === pid);
    const own = processes.find((one) => one.pid === pid)?.bytes ?? 0;
    return children.reduce((total, child) => total + bytesOf(child.pid), own);
  };
  return bytesOf(root);
}

type Running = { readonly pid: number; readonly parent: number; readonly bytes: number };

function runningProcesses(): readonly Running[] {
  return namesIn('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // Behind the name of the program, which may hold anything: state, parent, and 21 places on the resident pages.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [{ pid: Number(name), parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE_BYTES }];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
