import { MANAGER_HOST, serveManager } from '../browser/serve-manager.ts';
import { serveSite } from '../browser/serve-site.ts';
import { findFirefox } from './find-firefox.ts';
import { takeSmokeWalk } from './smoke-walk.ts';
import { startFirefox } from './start-firefox.ts';

/** `npm run smoke:firefox`: a guide begun in a real Firefox, with the package built for it. Needs `npm run build`; installs nothing. */

const program = findFirefox();
if (program) await smoke(program);
else
  console.log(
    'There is no Firefox here, so nothing was tried. Install one (on Debian and Ubuntu: apt-get install firefox-esr), or name its program in FIREFOX.',
  );

async function smoke(firefox: string): Promise<void> {
  const began = performance.now();
  const [manager, site] = await Promise.all([serveManager(), serveSite()]);
  const browser = await startFirefox(firefox, { [MANAGER_HOST]: manager.port });
  console.log(`Firefox ${browser.version}`);
  try {
    await takeSmokeWalk(browser, site.origin, (said) => console.log(`✓ ${said}`));
    console.log(`It took ${Math.round((performance.now() - began) / 1000)} s.`);
  } catch (error) {
    console.log(`✗ ${error instanceof Error ? error.message : String(error)}`);
    for (const complaint of browser.complaints) console.log(`  in a console: ${complaint}`);
    process.exitCode = 1;
  } finally {
    await browser.close();
    await Promise.all([manager.close(), site.close()]);
  }
}
