import { build } from 'astro';

/** `node build-site.ts root outDir cacheDir`: one build of a site in a process of its own, with nothing kept from another. */
const [root, outDir, cacheDir] = process.argv.slice(2);
if (!root || !outDir || !cacheDir) throw new Error('Say which site to build, and where to.');
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({ root, outDir, cacheDir, logLevel: 'error' });
