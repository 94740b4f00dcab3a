import type { UserManifest } from 'wxt';
import { MANAGER_ORIGIN, pagesOf } from './origins.ts';

/** The first with `showPopover({ source })` and `moveBefore`; the overlay has a way without each of them. */
const OLDEST_CHROMIUM = '133';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

const GECKO = {
  id: '{6d0b2c53-3f0e-4d53-9a3e-5a1f8c7d2b90}',
  // The first that says of itself, on every device, that it knows the line below.
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

/**
 * Why each is needed stands in the store listings. Chromium shows nothing at the side without the third, and warns of nothing
 * more with it; asked for only when it is wanted, it closed the browser (Chromium 156).
 */
const PERMISSIONS = { chromium: ['storage', 'scripting', 'sidePanel'], firefox: ['storage', 'scripting'] };

/**
 * The manifest, but for what WXT finds itself (icons, background, popup, side panel). The content scripts are named here and not
 * by WXT's own entry points, because those post a message to the page at every load.
 */
export function manifestFor(browser: string, command: 'build' | 'serve', site: string, version: string): UserManifest {
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    version,
    default_locale: 'en',
    permissions: PERMISSIONS[browser === 'firefox' ? 'firefox' : 'chromium'],
    host_permissions: [pagesOf(MANAGER_ORIGIN), pagesOf(site)],
    action: { default_title: '__MSG_name__' },
    content_scripts: [
      { matches: [pagesOf(MANAGER_ORIGIN)], js: ['manager.js'], run_at: 'document_start' },
      { matches: [pagesOf(site)], js: ['knowledge-base.js'], run_at: 'document_end' },
    ],
    // While developing, the pages are loaded from WXT's server.
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
    // In a private window a worker of its own, whose database the browser forgets. Firefox has no such thing.
    ...(browser === 'firefox'
      ? { incognito: 'not_allowed', browser_specific_settings: { gecko: GECKO } }
      : { incognito: 'split', minimum_chrome_version: OLDEST_CHROMIUM }),
  };
}
