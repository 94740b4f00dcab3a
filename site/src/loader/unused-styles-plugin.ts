import type { Plugin } from 'vite';

/**
 * Parts of Starlight that no page here draws: its asides and heading links are for Markdown, and the rest stands on pages only
 * where their front matter asks for it. Their styles are a twentieth of what a guide's page loads.
 */
const UNUSED =
  /\/@astrojs\/starlight\/dist\/(?:style\/(?:asides|anchor-links)\.css|.*\/(?:Hero|Banner|Badge|LinkButton|Pagination|EditLink|SocialIcons)\.astro\?.*type=style)/;

/** Leaves the styles of what is never drawn out of the style sheet that every page loads. */
export function unusedStylesPlugin(): Plugin {
  return {
    name: 'cairn-unused-styles',
    enforce: 'pre',
    transform: (_code, id) => (UNUSED.test(id.replaceAll('\\', '/')) ? { code: '', map: null } : undefined),
  };
}
