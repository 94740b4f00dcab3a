import type { Guide } from '#shared/guide/schema.ts';
import { anchorsOf } from '#shared/library/anchors.ts';
import { type Change, readHistory } from '#shared/library/history.ts';

/** A day on which a guide changed, as its page lists it. */
export type ListedChange = Pick<Change, 'date' | 'anchors'> & { readonly is: 'first' | 'change' };

/** Older ones say little to a reader. */
const MOST = 5;

// A glob, because a library made for a benchmark has no history.
const locks = import.meta.glob<string>('#content/history.lock', { query: '?raw', import: 'default', eager: true });
const changes = new Map<string, Change[]>();
for (const change of Object.values(locks).flatMap(readHistory))
  changes.set(change.guide, [...(changes.get(change.guide) ?? []), change]);

/**
 * When a guide was first published and what changed since, newest first. From content/history.lock and not from Git, so that
 * a shallow clone, an archive and a fork build the same page.
 */
export function historyOf(guide: Guide): readonly ListedChange[] {
  const here = new Set(anchorsOf(guide).map(({ id }) => id));
  const listed = (changes.get(guide.key) ?? []).map(({ date, anchors }, index) => {
    return { date, anchors: anchors.filter((id) => here.has(id)), is: index === 0 ? 'first' : 'change' } as const;
  });
  return listed.toReversed().slice(0, MOST);
}
