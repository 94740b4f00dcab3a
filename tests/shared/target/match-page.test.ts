import { describe, expect, test } from 'vitest';
import { isOnPage, matchRoute, whichPage } from '#shared/target/match-page.ts';
import { pages } from './some-page.ts';

describe('an address of the Manager', () => {
  test('is the same page with and without the number of the Organization', () => {
    expect(matchRoute('/v3/:org?/ng/home', '/v3/ng/home')).toBe(true);
    expect(matchRoute('/v3/:org?/ng/home', '/v3/123456/ng/home')).toBe(true);
    expect(matchRoute('/v3/:org?/ng/home', '/v3/abc/ng/home')).toBe(false);
  });

  test('is the same page with a query, a fragment or a slash at the end', () => {
    for (const path of ['/v3/ng/home/', '/v3/ng/home?tab=1', '/v3/ng/home#top', '/v3/ng/home/?a=/b']) {
      expect(matchRoute('/v3/:org?/ng/home', path)).toBe(true);
    }
  });

  test('is another page when it goes on or stops short', () => {
    expect(matchRoute('/v3/:org?/ng/home', '/v3/ng/home/more')).toBe(false);
    expect(matchRoute('/v3/:org?/ng/home', '/v3/ng')).toBe(false);
    expect(matchRoute('/v3/:org?/ng/home', '')).toBe(false);
  });

  test('may hold the number of a product', () => {
    expect(matchRoute('/v3/ng/products/:id/edit', '/v3/ng/products/a-b.c/edit')).toBe(true);
    expect(matchRoute('/v3/ng/products/:id/edit', '/v3/ng/products/edit')).toBe(false);
  });
});

describe('which page it is', () => {
  test('a known one is named', () => {
    expect(whichPage('/v3/42/ng/profile/user/dashboard', pages)).toEqual({ page: 'profile' });
    expect(whichPage('/v3/infomaniak-api', pages)).toEqual({ page: 'api-tokens' });
  });

  test('an address that nobody knows is nobody’s', () => {
    expect(whichPage('/v3/ng/partners', pages)).toBe('unknown');
  });

  test('the page that says most is meant where two fit', () => {
    const two = {
      any: { ...pages.home, name: { en: 'Any', fr: 'Tout' }, routes: ['/v3/ng/:id'], seen: ['faq'] },
      one: { name: { en: 'One', fr: 'Un' }, routes: ['/v3/ng/new'], seen: ['faq'] },
    };
    expect(whichPage('/v3/ng/new', two)).toEqual({ page: 'one' });
  });
});

describe('whether the customer is elsewhere', () => {
  test('is claimed only on another page that is known', () => {
    expect(isOnPage('/v3/ng/home', 'partners', pages)).toBe('elsewhere');
    expect(isOnPage('/v3/ng/home', 'home', pages)).toBe('here');
    expect(isOnPage('/v3/ng/home', 'profile', pages)).toBe('elsewhere');
  });

  test('is not claimed where nobody knows the address', () => {
    expect(isOnPage('/v3/ng/something-new', 'partners', pages)).toBe('unknown');
    expect(isOnPage('/v3/ng/something-new', 'profile', pages)).toBe('unknown');
    expect(isOnPage('/v3/ng/home', 'no-such-page', pages)).toBe('unknown');
  });

  test('anywhere is every page of somebody who is signed in', () => {
    expect(isOnPage('/whatever', 'anywhere', pages)).toBe('here');
    expect(isOnPage('/login', 'anywhere', pages)).toBe('elsewhere');
  });
});
