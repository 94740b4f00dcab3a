import { expect, test } from 'vitest';
import { searchedPart } from '../../site/src/integration/search-index.ts';

const page = (main: string) =>
  `<!DOCTYPE html><html lang="fr" dir="ltr"><head><title>x</title><meta data-pagefind-meta="names[content]" content="2669"/></head>` +
  `<body><nav>Accueil</nav><main ${main}</main><footer>x</footer></body></html>`;

test('the search reads the language of a page, what its head says to it, and its main part', () => {
  expect(
    searchedPart(page('data-pagefind-body lang="fr"><h1>Donner l’accès</h1><svg><path d="M0"/></svg><p>Ici</p>')),
  ).toBe(
    '<html lang="fr" dir="ltr"><head><meta data-pagefind-meta="names[content]" content="2669"/></head>' +
      '<body><main data-pagefind-body lang="fr"><h1>Donner l’ accès</h1><p>Ici</p></main></body></html>',
  );
});

test('it reads nothing of a page that is not to be found', () => {
  expect(searchedPart(page('lang="fr"><h1>Donner l’accès</h1>'))).toBeUndefined();
});
