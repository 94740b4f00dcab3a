import { likeness } from './compare-text.ts';
import { matchRoute } from './match-page.ts';

export type LinkState = 'is' | 'path' | 'root' | 'tail' | 'near' | 'other' | 'gained' | 'lost' | 'none';

/**
 * Where two links lead. Host, query and fragment change over the years more than the path; a link to nowhere (`#`, a script) or to the
 * home page says nothing.
 */
export function compareLink(before: string, now: string): LinkState {
  if (before === '' && now === '') return 'none';
  if (before === '') return 'gained';
  if (now === '') return 'lost';
  const [was, is] = [linkPath(before), linkPath(now)];
  if (was === '' || is === '') return was === is ? 'root' : 'other';
  if (before === now) return 'is';
  // A guide keeps links without what belongs to one account: `/v3/:id/partners`.
  if (was === is || (was.includes(':id') && matchRoute(was, is))) return 'path';
  if (lastPart(was) === lastPart(is)) return 'tail';
  return likeness(was, is) >= 0.7 ? 'near' : 'other';
}

/** The path alone, in small letters; nothing for home and for links that lead nowhere. */
export function linkPath(href: string): string {
  if (/^(?:javascript:|#)/i.test(href)) return '';
  const path = href.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  return path.replace(/\/(?:index\.\w+)?$/, '').toLowerCase();
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
