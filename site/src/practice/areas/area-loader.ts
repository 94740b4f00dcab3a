import type { ComponentType } from 'preact';
import type { Area, Route } from '../session/pages.ts';

export type AreaView = ComponentType<{ readonly route: Route }>;

/** Each area is a file of its own for the browser, fetched when one of its pages is opened for the first time. */
const LOADERS: Readonly<Record<Area, () => Promise<{ readonly AreaView: AreaView }>>> = {
  home: () => import('./home/area-view.tsx'),
  products: () => import('./products/area-view.tsx'),
  users: () => import('./users/area-view.tsx'),
  partners: () => import('./partners/area-view.tsx'),
  reseller: () => import('./reseller/area-view.tsx'),
  billing: () => import('./billing/area-view.tsx'),
  organization: () => import('./organization/area-view.tsx'),
  'data-protection': () => import('./data-protection/area-view.tsx'),
  profile: () => import('./profile/area-view.tsx'),
  passwords: () => import('./passwords/area-view.tsx'),
  tokens: () => import('./tokens/area-view.tsx'),
  settings: () => import('./settings/area-view.tsx'),
  login: () => import('./login/area-view.tsx'),
  'sign-up': () => import('./sign-up/area-view.tsx'),
};

const loaded = new Map<Area, AreaView>();

/** An area that was fetched before. */
export function loadedArea(area: Area): AreaView | undefined {
  return loaded.get(area);
}

/** Fetches an area. Rejects offline, and where the site was built anew under an open tab. */
export async function loadArea(area: Area): Promise<AreaView> {
  const { AreaView } = await LOADERS[area]();
  loaded.set(area, AreaView);
  return AreaView;
}
