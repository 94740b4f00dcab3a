/**
 * What nearly every page runs, in one file instead of four: each file of a phone's first visit costs a journey of its own.
 */
export const EVERYWHERE = {
  name: 'everywhere',
  test: /shared\/guide\/language\.ts|client\/choose-language\.ts|offline\/register\.ts|vite\/preload-helper/,
};

/** Starlight's own scripts are a few lines each: they stand in the page, and its policy names their hashes. */
export function isStarlightScript(file: string): boolean {
  return /\/(?:PageFrame|Page)\.astro_astro_type_script/.test(file.replaceAll('\\', '/'));
}
