/** The address that readers use. astro.config.ts always sets it; Astro’s types do not know. */
export function siteOf(site: URL | undefined): URL {
  if (!site) throw new Error('astro.config.ts names no "site", and pages need whole addresses.');
  return site;
}
