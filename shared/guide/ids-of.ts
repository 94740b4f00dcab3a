import type { Path } from './content-file.ts';
import { mappingsOf } from './mappings-of.ts';

/** An id or alias of something in a guide: a name that addresses may end with. */
export type WrittenId = { readonly id: string; readonly path: Path };

/** Every id and alias inside a guide, in the order of the file; not those of the guide itself. */
export function idsOf(guide: unknown): WrittenId[] {
  return mappingsOf(guide).flatMap(({ mapping, path }) => {
    const ids: WrittenId[] = typeof mapping.id === 'string' ? [{ id: mapping.id, path: [...path, 'id'] }] : [];
    if (path.length === 0 || !Array.isArray(mapping.aliases)) return ids;
    const aliases: unknown[] = mapping.aliases;
    for (const [index, id] of aliases.entries())
      if (typeof id === 'string') ids.push({ id, path: [...path, 'aliases', index] });
    return ids;
  });
}
