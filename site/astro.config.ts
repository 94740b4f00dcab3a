import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { libraryPlugin } from '#shared/node/library-plugin.ts';
import { CONTENT, readLibrary } from '#shared/node/read-library.ts';
import { shippedPackagesPlugin } from '#shared/node/shipped-packages-plugin.ts';
import { machineFiles, machineRoutes } from './src/integration/machine-files.ts';
import { offlineWorker } from './src/integration/offline-worker.ts';
import { pageWorks } from './src/integration/page-works.ts';
import { previewPictures } from './src/integration/preview-pictures.ts';
import { sitemapOfFindable } from './src/integration/sitemap.ts';
import { libraryOfBuild } from './src/loader/library-of-build.ts';
import { EVERYWHERE, isStarlightScript } from './src/loader/scripts-of-pages.ts';
import { sidebarOf } from './src/loader/sidebar.ts';
import { tokensPlugin } from './src/loader/tokens-plugin.ts';
import { unusedStylesPlugin } from './src/loader/unused-styles-plugin.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { library } = await readLibrary();
const site = process.env.CAIRN_SITE ?? 'http://localhost:4321';

export default defineConfig({
  site,
  outDir: '../dist/site',
  cacheDir: '../node_modules/.cache/astro',
  trailingSlash: 'ignore',
  // Files instead of inline styles and scripts (but Starlight's smallest), so that a strict content security policy needs few
  // exceptions.
  // Several pages at once: while one is being written, the next is drawn, which makes a large site a quarter faster.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // Starlight would otherwise fetch every page that a reader points at.
  prefetch: false,
  devToolbar: { enabled: false },
  vite: {
    plugins: [
      library && libraryOfBuild(),
      libraryPlugin(),
      tokensPlugin(),
      unusedStylesPlugin(),
      shippedPackagesPlugin('site'),
    ],
    resolve: { alias: { '#content': CONTENT } },
    build: { assetsInlineLimit: (file) => isStarlightScript(file) },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [EVERYWHERE] } } } } } },
  },
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
      // Written by pageWorks() instead.
      pagefind: false,
      markdown: { headingLinks: false },
      sidebar: sidebarOf(library),
      routeMiddleware: './src/machines/head-tags.ts',
      customCss: [
        './src/styles/tokens.css',
        './src/styles/theme.css',
        './src/styles/contents.css',
        './src/styles/guide.css',
        './src/styles/guide-head.css',
        './src/styles/steps.css',
        './src/styles/views.css',
        './src/styles/search.css',
        './src/styles/arrival.css',
        './src/styles/print.css',
      ],
      components: {
        Footer: './src/overrides/Footer.astro',
        Header: './src/overrides/Header.astro',
        LanguageSelect: './src/overrides/LanguageSelect.astro',
        MarkdownContent: './src/overrides/MarkdownContent.astro',
        MobileMenuFooter: './src/overrides/MobileMenuFooter.astro',
        MobileTableOfContents: './src/overrides/MobileTableOfContents.astro',
        PageTitle: './src/overrides/PageTitle.astro',
        Search: './src/overrides/Search.astro',
        TableOfContents: './src/overrides/TableOfContents.astro',
        ThemeProvider: './src/overrides/ThemeProvider.astro',
      },
    }),
    machineRoutes(),
    pageWorks(library?.guides ?? [], library ? [machineFiles(library, site), previewPictures(library)] : []),
    sitemapOfFindable(),
    // Last, because it reads the pages as they are served.
    offlineWorker(),
  ],
});
