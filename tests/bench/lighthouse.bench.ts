import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findChromium } from '#shared/node/find-chromium.ts';
import { SITE } from '../browser/serve-site.ts';
import { readBuiltSite } from '../site/built/built-site.ts';
import { servePacked } from './serve-packed.ts';

/**
 * What Lighthouse says of the built site on the phone that it simulates: a slow one on a slow network. It asks no other host.
 * Aims: 100 in all four, the largest paint within 1.2 s, nothing moves.
 */

const PAGES = [
  ...['/en/', '/en/guides/authorize-partner/', '/en/guides/kauth-recovery/', '/en/categories/account/', '/en/support/'],
  ...['/fr/', '/fr/guides/authorize-partner/', '/fr/guides/kauth-recovery/', '/fr/categories/account/', '/fr/support/'],
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const DEBUGGING_PORT = 9345;

const end = new AbortController();
// The pages name their own address, which Lighthouse compares with the one it asked for.
const origin = new URL(readBuiltSite(SITE).origin);
await servePacked(SITE, Number(origin.port), end.signal);
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    `--remote-debugging-port=${DEBUGGING_PORT}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ],
});

for (const path of PAGES) {
  const run = await lighthouse(origin.origin + path, {
    port: DEBUGGING_PORT,
    onlyCategories: CATEGORIES,
    // Support's page asks search engines to stay away.
    ...(path.endsWith('/support/') && { skipAudits: ['is-crawlable'] }),
    logLevel: 'error',
  });
  if (!run) throw new Error(`Lighthouse said nothing of ${path}.`);
  const { categories, audits } = run.lhr;
  const scores = CATEGORIES.map((name) => `${name} ${Math.round((categories[name]?.score ?? 0) * 100)}`);
  const paint = (audits['largest-contentful-paint']?.numericValue ?? Number.NaN) / 1000;
  const shift = audits['cumulative-layout-shift']?.numericValue ?? Number.NaN;
  console.log(
    `${path.padEnd(32)} ${scores.join('   ')}   largest paint ${paint.toFixed(2)} s   layout shift ${shift.toFixed(3)}`,
  );
  for (const audit of Object.values(audits)) {
    const counts = Object.values(categories).some(({ auditRefs }) => {
      return auditRefs.some(({ id, weight }) => id === audit.id && weight > 0);
    });
    if (!counts || audit.score === null || audit.score >= 0.9) continue;
    console.log(`  ${audit.id}: ${audit.title} ${audit.displayValue ?? ''} ${firstElement(audit.details)}`);
  }
}

await browser.close();
end.abort();

/** What Lighthouse points at first. */
function firstElement(details: unknown): string {
  return /"snippet":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(details) ?? '')?.[1]?.slice(0, 200) ?? '';
}
