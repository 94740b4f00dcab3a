import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one process cost, with all that it started. */
export type Cost = {
  readonly seconds: number;
  /** Time of all processors together: says more than the clock where others use them too. Nothing as below. */
  readonly busySeconds: number | undefined;
  /** The most memory that all of them held at once, as the system counts it; nothing where it does not tell. */
  readonly peakBytes: number | undefined;
};

const LOOK_EVERY = 100;
const PAGE_BYTES = 4096;
const TICKS_A_SECOND = 100;

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
  let busy = 0;
  const look = setInterval(() => {
    const { bytes, ticks } = useOfTree(child.pid);
    peak = Math.max(peak, bytes);
    busy = Math.max(busy, ticks / TICKS_A_SECOND);
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  clearInterval(look);
  if (code !== 0) throw new Error(`${script} failed.\n${output}`);
  const seconds = (performance.now() - begin) / 1000;
  return { seconds, busySeconds: busy || undefined, peakBytes: peak || undefined };
}

type Use = { readonly bytes: number; readonly ticks: number };

/** What a process and every one below it use. 0 on systems that have no /proc. */
function useOfTree(root: number | undefined): Use {
  const processes = runningProcesses();
  const useOf = (pid: number | undefined): Use => {
    const own = processes.find((one) => one.pid === pid) ?? { bytes: 0, ticks: 0 };
    const below = processes.filter(({ parent }) => parent === pid).map((child) => useOf(child.pid));
    return below.reduce((sum, { bytes, ticks }) => ({ bytes: sum.bytes + bytes, ticks: sum.ticks + ticks }), own);
  };
  return useOf(root);
}

type Running = Use & { readonly pid: number; readonly parent: number };

function runningProcesses(): readonly Running[] {
  return namesIn('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // Behind the name of the program, which may hold anything, so many places on: 1 the parent, 11 to 14 its own time and
      // that of its ended children, 21 the resident pages.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      return [{ pid: Number(name), parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE_BYTES, ticks }];
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
