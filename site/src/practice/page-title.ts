import type { Route } from './route.ts';
import type { Words } from './words.ts';

/** The title of the tab: the page, then that it is a practice copy. */
export function pageTitle(route: Route, words: Words): string {
  return `${nameOf(route, words)} – ${words.name} (${words.practice.short})`;
}

function nameOf(route: Route, words: Words): string {
  switch (route.page) {
    case 'home':
      return words.home.title;
    case 'partners':
    case 'partner':
      return words.partners.title;
    case 'invite':
      return words.invite.title;
    case 'profile':
      return words.profile.title;
    case 'stub':
      return words.sidebar[route.stub];
    case 'signed-out':
      return words.signedOut.title;
    case 'unknown':
      return words.unknown.title;
  }
}
