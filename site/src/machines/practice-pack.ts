import type { Guide } from '#shared/guide/schema.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import type { Library } from '#shared/library/library.ts';
import { packGuide } from '#shared/library/pack-guide.ts';

/** A pack as the practice Manager fetches it: the pages of the Manager are the same in all of them, and stand in a file of their own. */
export type PracticePack = Omit<GuidePack, 'pages'>;

export function practicePack(library: Library, guide: Guide): PracticePack {
  const { pages: _everywhere, ...own } = packGuide(library, guide);
  return own;
}
