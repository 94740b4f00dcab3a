import type { Area, Candidate, Snapshot } from '#shared/target/snapshot.ts';

const APART = new Set<Area['kind']>(['sidebar', 'header', 'dialog']);

/** On a page that does not say what it is about, that is all of it which is neither column, bar nor window. */
export function withMain(candidates: readonly Candidate[], view: Snapshot['viewport']): readonly Candidate[] {
  const areas = candidates.flatMap((candidate) => candidate.areas);
  if (areas.some(({ kind }) => kind === 'main')) return candidates;
  const isApart = ({ kind }: Area) => APART.has(kind);
  const x = Math.max(0, ...areas.flatMap(({ kind, box }) => (kind === 'sidebar' ? [box.x + box.width] : [])));
  const y = Math.max(0, ...areas.flatMap(({ kind, box }) => (kind === 'header' ? [box.y + box.height] : [])));
  const main: Area = { kind: 'main', box: { x, y, width: view.width - x, height: view.height - y } };
  return candidates.map((one) => (one.areas.some(isApart) ? one : { ...one, areas: [...one.areas, main] }));
}
