import { defineConfig } from 'wxt';
import packageJson from '../package.json' with { type: 'json' };
import { libraryPlugin } from '../shared/node/library-plugin.ts';
import { shippedPackagesPlugin } from '../shared/node/shipped-packages-plugin.ts';
import { manifestFor } from './manifest.ts';
import { textOnlyPreact } from './text-only-preact.ts';

const site = new URL(process.env.CAIRN_SITE ?? 'http://localhost:4321').origin;

export default defineConfig({
  outDir: '../dist/extension',
  outDirTemplate: '{{browser}}{{modeSuffix}}',
  browser: 'chromium',
  manifestVersion: 3,
  // Every import stands in the file that uses it.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  webExt: { disabled: true },
  zip: { name: 'cairn', zipSources: false },
  manifest: ({ browser, command }) => manifestFor(browser, command, site, packageJson.version),
  vite: () => ({
    plugins: [libraryPlugin(), textOnlyPreact(), shippedPackagesPlugin('extension')],
    define: { 'import.meta.env.CAIRN_SITE': JSON.stringify(site) },
    // The preload polyfill fetches; nothing here ever asks the network.
    build: {
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { onwarn: (warning, warn) => warning.code !== 'INVALID_ANNOTATION' && warn(warning) },
    },
  }),
});
