import { expect, test } from 'vitest';
import { readLibrary } from '#shared/node/read-library.ts';
import { pageEntries } from '../../site/src/loader/page-entries.ts';
import { sidebarOf } from '../../site/src/loader/sidebar.ts';

const { library } = await readLibrary();
if (!library) throw new Error('The content has mistakes: run check-content.');
const many = {
  ...library,
  guides: Array.from({ length: 1000 }, (_, index) => library.guides[index % library.guides.length]).flatMap(
    (guide, index) => (guide ? [{ ...guide, key: `${guide.key}-${index}`, aliases: [] }] : []),
  ),
};

test('the sidebar, which stands in every page, is the same for twenty guides and for a thousand', () => {
  expect(sidebarOf(many)).toEqual(sidebarOf(library));
  expect(JSON.stringify(sidebarOf(many))).not.toContain('/guides/');
});

test('a thousand guides bring pages for themselves and a few to list them on, and no more', () => {
  const others = pageEntries(many).filter(({ id }) => !id.includes('/guides/'));
  expect(others.length).toBeLessThan(pageEntries(library).length + (2 * 1000) / 40);
});
