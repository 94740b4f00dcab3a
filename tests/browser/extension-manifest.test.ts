import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { EXTENSION } from './start-browser.ts';

const FIREFOX = join(EXTENSION, '..', 'firefox');
const SITE = `${new URL(process.env.CAIRN_SITE ?? 'http://localhost:4321').origin.replace(/:\d+$/, '')}/*`;
const VERSION: unknown = packageJson.version;
const MANAGER = 'https://manager.infomaniak.com/*';

function read(folder: string, file: string) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

describe.each([
  ['Brave and Edge', EXTENSION],
  ['Firefox', FIREFOX],
])('the extension for %s', (_name, folder) => {
  const manifest = read(folder, 'manifest.json');

  test('asks for what the card and the panel at the side need, the Manager and the knowledge base, and nothing else', () => {
    const asked = Object.keys(manifest).filter((key) =>
      /permission|externally|web_accessible|optional|commands/.test(key),
    );
    expect(asked.toSorted()).toEqual(['host_permissions', 'permissions']);
    // Firefox has its sidebar without one.
    const side = folder === FIREFOX ? [] : ['sidePanel'];
    expect(manifest.permissions.toSorted()).toEqual(['scripting', ...side, 'storage']);
    expect(manifest.host_permissions).toEqual([MANAGER, SITE]);
  });

  // On the Manager into every page: of most pages that guides lead to, no public source names the address (`routes: unknown` in
  // content/manager/pages.yaml), so a narrower pattern would leave out the very pages that matter. Idle, it is one small script
  // (extension-idle.test.ts); the rest comes only where a guide runs.
  test('puts scripts only into the pages of these two', () => {
    const scripts = manifest.content_scripts.map(
      ({ matches, all_frames, match_about_blank, world }: Record<string, unknown>) => ({
        matches,
        more: [all_frames, match_about_blank, world],
      }),
    );
    const nothing = [undefined, undefined, undefined];
    expect(scripts).toEqual([
      { matches: [MANAGER], more: nothing },
      { matches: [SITE], more: nothing },
    ]);
  });

  test('has every line that it should have, and no other', () => {
    const ours = [
      'action',
      'background',
      'content_scripts',
      'content_security_policy',
      'default_locale',
      'description',
    ];
    const rest = ['host_permissions', 'icons', 'incognito', 'manifest_version', 'name', 'permissions', 'version'];
    const own =
      folder === FIREFOX ? ['browser_specific_settings', 'sidebar_action'] : ['minimum_chrome_version', 'side_panel'];
    expect(Object.keys(manifest).toSorted()).toEqual([...ours, ...rest, ...own].toSorted());
    expect(manifest.version).toBe(VERSION);
  });

  test('has its panel for the browser’s side, which opens only when it is asked for', () => {
    if (folder !== FIREFOX) return expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    const { default_panel, open_at_install } = manifest.sidebar_action;
    expect({ default_panel, open_at_install }).toEqual({ default_panel: 'sidepanel.html', open_at_install: false });
  });

  test('keeps nothing of a private window', () => {
    expect(manifest.incognito).toBe(folder === FIREFOX ? 'not_allowed' : 'split');
  });

  test('never works on the login page', () => {
    const everywhere = [
      ...manifest.host_permissions,
      ...manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches),
    ];
    expect(everywhere.filter((pattern: string) => /login|<all_urls>|\*:\/\/|\/\/\*/.test(pattern))).toEqual([]);
  });

  test('lets its own pages load nothing from elsewhere', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/http|unsafe|\*|data:|blob:/);
  });

  test('has its name and description in both languages, short enough for the shops', () => {
    expect(manifest.default_locale).toBe('en');
    for (const language of ['en', 'fr']) {
      const { name, description } = read(folder, `_locales/${language}/messages.json`);
      expect(name.message).toMatch(/^Cairn/);
      expect(name.message.length).toBeLessThanOrEqual(75);
      expect(description.message.length).toBeLessThanOrEqual(132);
    }
  });
});
