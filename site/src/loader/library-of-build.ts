import type { Plugin } from 'vite';

const MODULE = new URL('./built-library.ts', import.meta.url).href;

/**
 * Pages are drawn by the process that has read the library already. As a module of its own it would be written, bundled, read
 * and kept once more: at a thousand guides 150 MB and a second. For a library without mistakes; the library plugin, which
 * serves all others, says what is wrong.
 */
export function libraryOfBuild(): Plugin {
  return {
    name: 'cairn-library-of-build',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId: (id) => (id === 'virtual:cairn-library' ? { id: MODULE, external: true } : undefined),
  };
}
