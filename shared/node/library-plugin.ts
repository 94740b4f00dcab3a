import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { printProblems } from './print-problems.ts';
import { CONTENT, readLibrary } from './read-library.ts';

const NAME = 'virtual:cairn-library';
// Rollup's mark of a module that is no file.
const RESOLVED = `\0${NAME}`;

/**
 * Serves the checked library as `virtual:cairn-library` (default export). A mistake in the content fails the build with
 * all problems as one message; while developing, a change of any content file reads it anew.
 */
export function libraryPlugin(folder: string = CONTENT): Plugin {
  return {
    name: 'cairn-library',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { library, problems } = await readLibrary(folder);
      if (!library) throw contentError(printProblems(problems));
      this.addWatchFile(folder);
      return `export default ${asSource(JSON.stringify(library))};`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep)) return;
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(RESOLVED);
          if (module) moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** A string that JavaScript reads faster than an object literal, and that cannot end a script early. */
function asSource(json: string): string {
  return `JSON.parse(${JSON.stringify(json).replaceAll('<', '\\u003C')})`;
}

/** Without a stack: it would lead a writer into our code. */
function contentError(message: string): Error {
  const error = new Error(`The content has mistakes.\n\n${message}`);
  error.stack = '';
  return error;
}
