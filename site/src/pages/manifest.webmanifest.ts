import type { APIRoute } from 'astro';
import { LIGHT } from '#shared/page/tokens.ts';
import { words } from '../words.ts';

/** What a browser needs to install the knowledge base. It begins where the reader's language is chosen. */
const manifest = {
  id: '/',
  start_url: '/',
  scope: '/',
  name: 'Cairn',
  short_name: 'Cairn',
  description: words.en.what,
  lang: 'en',
  // With a way back, since a guide leads to others.
  display: 'minimal-ui',
  background_color: LIGHT.paper,
  theme_color: LIGHT.paper,
  icons: [
    { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [
    { name: words.en.allGuides, url: '/en/' },
    { name: words.fr.allGuides, url: '/fr/' },
  ],
};

export const GET: APIRoute = () => Response.json(manifest);
