import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { EXTENSION } from '../browser/start-browser.ts';
import { type Bidi, connectBidi } from './bidi.ts';
import { openGate } from './open-gate.ts';

/** The extension as it was built for Firefox. */
const BUILT = join(EXTENSION, '..', 'firefox');

/** Under which the extension's own pages are found; Firefox would draw one by lot. */
const PAGES = 'c0ffee00-0000-4000-8000-00000000ca12';

/** Where Firefox itself looks for its settings and for newer versions; no preference keeps it from all of that. */
const OWN_NEWS = /\.mozilla\.(?:com|org|net)$/;

const PREFERENCES = {
  // What goes wrong in the background is told only to whoever reads what Firefox prints.
  'browser.dom.window.dump.enabled': true,
  'intl.accept_languages': 'en-GB',
  // It would look for newer plug-ins for films, at their makers.
  'media.gmp-manager.updateEnabled': false,
};

export type StartedFirefox = {
  readonly bidi: Bidi;
  readonly version: string;
  /** Address of a page of the extension. */
  pageAt(file: string): string;
  /** What went wrong in the consoles of pages, of our scripts in them and of the background, oldest first. */
  readonly complaints: readonly string[];
  /** Hosts that anybody has asked for and that are led nowhere, but for Firefox's own. */
  refused(): readonly string[];
  close(): Promise<void>;
};

/**
 * Starts Firefox without a window, with a fresh profile and the built extension.
 *
 * @param sites which port of this machine each host leads to. Any other host, but localhost, leads nowhere.
 */
export async function startFirefox(program: string, sites: Readonly<Record<string, number>>): Promise<StartedFirefox> {
  const gate = await openGate(sites);
  const profile = mkdtempSync(join(tmpdir(), 'cairn-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences());
  // Without system access it would not open the extension's own pages.
  const options = ['--headless', '--no-remote', '--remote-allow-system-access', '--remote-debugging-port=0'];
  const child = spawn(program, [...options, '--profile', profile], { stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise((done) => child.once('exit', done));
  const complaints: string[] = [];
  const address = await readOutput(child, complaints);
  const bidi = await connectBidi(address, (event, { level, text }) => {
    if (event === 'log.entryAdded' && (level === 'error' || level === 'warn')) complaints.push(String(text));
  });
  const proxy = { proxyType: 'manual', httpProxy: gate.origin, sslProxy: gate.origin };
  const begun = await bidi.send('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true, proxy } },
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: BUILT } });

  return {
    bidi,
    version: String(Object(begun.capabilities).browserVersion),
    pageAt: (file) => `moz-extension://${PAGES}/${file}`,
    complaints,
    refused: () => gate.refused.filter((host) => !OWN_NEWS.test(host)),
    async close() {
      await bidi.send('browser.close');
      await gone;
      await gate.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function preferences(): string {
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));
  const uuids = JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: PAGES });
  return Object.entries({ ...PREFERENCES, 'extensions.webextensions.uuids': uuids })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Reads what Firefox prints, as long as it runs. @returns the address at which it can be driven. */
function readOutput({ stdout, stderr }: ChildProcess, complaints: string[]): Promise<string> {
  return new Promise((found, fail) => {
    for (const stream of [stdout, stderr]) {
      if (!stream) return fail(new Error('Firefox prints nothing.'));
      createInterface(stream).on('line', (line) => {
        const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
        if (address) found(address);
        if (line.includes(PAGES)) complaints.push(line);
      });
    }
    stderr?.once('end', () => fail(new Error('Firefox ended before it could be driven.')));
  });
}
