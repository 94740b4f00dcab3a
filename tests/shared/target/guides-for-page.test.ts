import { expect, test } from 'vitest';
import { CONTENT, readLibrary } from '#shared/node/read-library.ts';
import { guidesForPage } from '#shared/target/guides-for-page.ts';

const { library } = await readLibrary(CONTENT);

function guidesAt(path: string): readonly string[] {
  if (!library) throw new Error('the content has mistakes');
  return guidesForPage(library.guides, library.pages, path);
}

test('a page of the Manager has its guides, whichever of its addresses it is', () => {
  for (const path of ['/v3/1234/ng/profile/user/token/list', '/v3/ng/accounts/token/list', '/v3/infomaniak-api?x=1'])
    expect(guidesAt(path)).toContain('api-tokens');
  expect(guidesAt('/v3/ng/accounts/token/list')).not.toContain('authorize-partner');
});

test('an address that nobody knows has none', () => {
  expect(guidesAt('/v3/1234/ng/somewhere')).toEqual([]);
});
