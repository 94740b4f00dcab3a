import { isMapping, type Path } from '#shared/guide/content-file.ts';

/** A key or alias of a guide: what its address may be. */
export type GuideName = { readonly name: string; readonly path: Path };

/** The key of a guide and its aliases. Accepts a guide that is not checked yet. */
export function guideNames(guide: unknown): GuideName[] {
  if (!isMapping(guide)) return [];
  const names: GuideName[] = typeof guide.key === 'string' ? [{ name: guide.key, path: ['key'] }] : [];
  const aliases: unknown[] = Array.isArray(guide.aliases) ? guide.aliases : [];
  for (const [index, name] of aliases.entries())
    if (typeof name === 'string') names.push({ name, path: ['aliases', index] });
  return names;
}

/** The key that a guide has by the name of its file. */
export function nameOfFile(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
}
