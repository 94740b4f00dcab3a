import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { printProblems } from './print-problems.ts';
import { CONTENT, readLibrary } from './read-library.ts';

const NAME = 'virtual:cairn-library';
// Rollup's mark of a module that is no file.
const RESOLVED = `\0${NAME}`;

/** What is used of Vite. Site and extension are built by two versions of it, whose own types do not agree. */
type LibraryPlugin = {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(this: { addWatchFile(path: string): void }, id: string): Promise<string | undefined>;
  configureServer(server: DevServer): void;
};

type DevServer = {
  readonly watcher: {
    add(path: string): unknown;
    on(event: 'all', listener: (event: string, path: string) => void): unknown;
  };
  readonly environments: Readonly<Record<string, { readonly moduleGraph: ModuleGraph }>>;
  readonly ws: { send(payload: { type: 'full-reload' }): void };
};

type ModuleGraph = {
  getModuleById(id: string): object | undefined;
  invalidateModule(module: object): void;
};

/**
 * Serves the checked library as `virtual:cairn-library` (default export). A mistake in the content fails the build with
 * all problems as one message; while developing, a change of any content file reads it anew.
 */
export function libraryPlugin(folder: string = CONTENT): LibraryPlugin {
  return {
    name: 'cairn-library',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      // Before reading, so that a corrected mistake is noticed too.
      for await (const name of glob('**/*.yaml', { cwd: folder })) this.addWatchFile(join(folder, name));
      const { library, problems } = await readLibrary(folder);
      if (!library) throw contentError(printProblems(problems));
      return `export default ${asSource(JSON.stringify(library))};`;
    },
    // The server closes its watcher, and with it this listener.
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
