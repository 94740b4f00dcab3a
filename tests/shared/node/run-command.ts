import { execFile } from 'node:child_process';
import { join } from 'node:path';

const COMMANDS = join(import.meta.dirname, '../../../shared/node/commands');

/** What a command of shared/node/commands prints, and how it ends. Runs in the folder from which problems name files. */
export function runCommand(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(COMMANDS, `${command}.ts`), ...args], { cwd }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out: out + err }),
    );
  });
}
