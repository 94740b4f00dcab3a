import type { Plugin } from 'vite';
import { DARK, LIGHT, themeVariables } from '#shared/page/tokens.ts';

const NAME = 'virtual:cairn-tokens.css';

/**
 * Serves the colours that pages and overlay share as a style sheet. Starlight says which theme is on; a page without
 * Starlight follows the system.
 */
export function tokensPlugin(): Plugin {
  return {
    name: 'cairn-tokens',
    resolveId: (id) => (id === NAME ? NAME : undefined),
    load: (id) => (id === NAME ? tokensSheet() : undefined),
  };
}

function tokensSheet(): string {
  const light = `color-scheme: light; ${themeVariables(LIGHT)}`;
  const dark = `color-scheme: dark; ${themeVariables(DARK)}`;
  return [
    `:root { ${light} }`,
    `:root[data-theme='dark'] { ${dark} }`,
    `@media (prefers-color-scheme: dark) { :root:not([data-theme]) { ${dark} } }`,
    // Starlight writes the dark theme into every page, and without script nobody corrects it.
    `@media (scripting: none) and (prefers-color-scheme: light) { :root[data-theme] { ${light} } }`,
  ].join('\n');
}
