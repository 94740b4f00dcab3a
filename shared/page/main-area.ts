import type { Area, Box } from '#shared/target/snapshot.ts';
import type { View } from './area-kind.ts';

const APART = new Set<Area['kind']>(['sidebar', 'header', 'dialog']);

/** Whether something stands in the main part of a page that does not say what that is: in no column, bar or window. */
export function isMain(areas: readonly Pick<Area, 'kind'>[]): boolean {
  return !areas.some(({ kind }) => APART.has(kind));
}

/** What the sidebar and the header leave of the window. */
export function mainBox(areas: readonly Area[], view: View): Box {
  const sidebars = areas.filter(({ kind }) => kind === 'sidebar').map(({ box }) => box.x + box.width);
  const headers = areas.filter(({ kind }) => kind === 'header').map(({ box }) => box.y + box.height);
  const x = Math.max(0, ...sidebars);
  const y = Math.max(0, ...headers);
  return { x, y, width: view.width - x, height: view.height - y };
}
