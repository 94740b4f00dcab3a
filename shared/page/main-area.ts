import type { Area, Box, Candidate } from '#shared/target/snapshot.ts';
import type { View } from './area-kind.ts';

const APART = new Set<Area['kind']>(['sidebar', 'header', 'dialog']);

/** On a page that does not say what it is about, that is all of it which is neither column, bar nor window. */
export function withMain(candidates: readonly Candidate[], view: View): readonly Candidate[] {
  const areas = candidates.flatMap((candidate) => candidate.areas);
  if (areas.some(({ kind }) => kind === 'main')) return candidates;
  const main: Area = { kind: 'main', box: between(areas, view) };
  return candidates.map((candidate) =>
    candidate.areas.some(({ kind }) => APART.has(kind))
      ? candidate
      : { ...candidate, areas: [...candidate.areas, main] },
  );
}

/** What the sidebar and the header leave of the window. */
function between(areas: readonly Area[], view: View): Box {
  const x = Math.max(0, ...areas.filter(({ kind }) => kind === 'sidebar').map(({ box }) => box.x + box.width));
  const y = Math.max(0, ...areas.filter(({ kind }) => kind === 'header').map(({ box }) => box.y + box.height));
  return { x, y, width: view.width - x, height: view.height - y };
}
