import { CACHES } from './caches.ts';

/** Lists the guides that this device keeps, in the order of their titles, on the page that is shown without a network. */
for (const list of document.querySelectorAll<HTMLUListElement>('ul[data-kept]')) {
  void keptGuides(list.dataset.kept ?? '').then((guides) => {
    list.replaceChildren(...guides.map(drawGuide));
    list.closest('[data-kept-guides]')?.toggleAttribute('hidden', guides.length === 0);
  });
}

type KeptGuide = { readonly address: string; readonly title: string };

async function keptGuides(language: string): Promise<readonly KeptGuide[]> {
  if (!('caches' in window)) return [];
  const pages = await caches.open(CACHES.pages);
  const addresses = (await pages.keys())
    .map(({ url }) => url)
    .filter((url) => new URL(url).pathname.startsWith(`/${language}/guides/`));
  const guides = await Promise.all(
    addresses.map(async (address) => ({ address, title: titleOf(await (await pages.match(address))?.text()) })),
  );
  return guides.filter(({ title }) => title).toSorted((a, b) => a.title.localeCompare(b.title, language));
}

function titleOf(html = ''): string {
  return new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent?.trim() ?? '';
}

function drawGuide({ address, title }: KeptGuide): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  item.append(link);
  return item;
}
