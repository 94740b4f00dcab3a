import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

export default defineConfig({
  site: process.env['CAIRN_SITE'] ?? 'http://localhost:4321',
  outDir: '../dist/site',
  cacheDir: '../node_modules/.cache/astro',
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Starlight would fetch every page a reader points at.
  prefetch: false,
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    starlight({
      title: 'Cairn',
      logo: { src: './src/assets/cairn.svg', alt: '' },
      favicon: '/favicon.svg',
      defaultLocale: 'en',
      locales: { en: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr' } },
      disable404Route: true,
      expressiveCode: false,
      pagination: false,
      sidebar: [{ label: 'Home', translations: { fr: 'Accueil' }, link: '/' }],
    }),
  ],
});
