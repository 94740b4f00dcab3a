/** First parts of addresses that the knowledge base needs itself, so that no guide may have them. */
export const TAKEN: readonly string[] = [
  'en',
  'fr',
  'guides',
  'practice',
  'support',
  'search',
  'pagefind',
  'state',
  'previews',
  'icons',
  'offline',
  'faq',
  '404',
];
