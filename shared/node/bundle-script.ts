import { join } from 'node:path';
import { build } from 'vite';

/**
 * One file of ours with all that it imports, as a script that needs nothing else.
 *
 * @param entry absolute path.
 * @param given what names that stand free in the code are to mean, as JSON.
 */
export async function bundleScript(entry: string, given: Readonly<Record<string, string>> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '../..'),
    define: given,
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'cairnScript' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`${entry} did not build.`);
  return chunk.code;
}
