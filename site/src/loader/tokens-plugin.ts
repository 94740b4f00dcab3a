import type { Plugin } from 'vite';
import { DARK, LIGHT, themeVariables } from '#shared/page/tokens.ts';

/** `?transform-only` is what Vite adds where a page links the sheet instead of importing it. */
const SHEET = /\/site\/src\/styles\/tokens\.css(?:\?transform-only.*)?$/;

/**
 * Begins the style sheet of colours with those that pages and overlay share. Starlight says which theme is on; a page without
 * Starlight follows the system.
 */
export function tokensPlugin(): Plugin {
  return {
    name: 'cairn-tokens',
    enforce: 'pre',
    transform: (code, id) => (SHEET.test(id.replaceAll('\\', '/')) ? `${tokensSheet()}\n${code}` : undefined),
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
