import { describe, expect, test } from 'vitest';
import { viewChanged, viewSignature } from '#shared/target/view-signature.ts';
import { element, type Part, page } from './some-page.ts';

const sidebar = ['Home', 'Products', 'Partner', 'Support'].map((name) => element('link', name, { in: ['sidebar'] }));
const list = [
  ...sidebar,
  element('heading', 'Partners (2)'),
  element('button', 'Add a partner'),
  element('button', 'Filter'),
];

function isAnotherView(before: readonly Part[], after: readonly Part[]): boolean {
  return viewChanged(viewSignature(page('en', ...before)), viewSignature(page('en', ...after)));
}

describe('another view', () => {
  test('a new address', () => {
    const before = page('en', ...list);
    expect(viewChanged(viewSignature(before), viewSignature({ ...before, path: '/v3/ng/other' }))).toBe(true);
    expect(viewChanged(viewSignature(before), viewSignature({ ...before, path: `${before.path}/` }))).toBe(false);
  });

  test('a new heading in place of the old one', () => {
    expect(isAnotherView(list, list.with(4, element('heading', 'Add a partner')))).toBe(true);
  });

  test('a window that opens or closes', () => {
    const open = [...list, element('button', 'Close', { in: ['dialog'] })];
    expect(isAnotherView(list, open)).toBe(true);
    expect(isAnotherView(open, list)).toBe(true);
  });

  test('other buttons and fields under the same heading', () => {
    const others = ['Name', 'E-mail', 'Search', 'Back', 'Next'].map((name) => element('button', name));
    expect(isAnotherView(list, [...list.slice(0, 5), ...others])).toBe(true);
  });

  test('results that come in', () => {
    const results = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'].map((name) => element('checkbox', name));
    expect(isAnotherView(list, [...list, ...results])).toBe(true);
  });
});

describe('still the same view', () => {
  test('a toast that comes and goes', () => {
    const toast = [
      ...list,
      element('heading', 'Saved', { in: [] }),
      element('button', 'Undo', { in: [] }),
      element('button', 'Close', { in: [] }),
    ];
    expect(isAnotherView(list, toast)).toBe(false);
  });

  test('a toast on a page that shows hardly anything else', () => {
    const small = [element('heading', 'Done'), element('button', 'Back')];
    const toast = [...small, element('button', 'Undo', { in: [] }), element('button', 'Close', { in: [] })];
    expect(isAnotherView(small, toast)).toBe(false);
  });

  test('a validation error with links to the fields', () => {
    const error = [...list, element('heading', 'Please check'), element('link', 'E-mail is missing')];
    expect(isAnotherView(list, error)).toBe(false);
  });

  test('a counter that counts', () => {
    expect(isAnotherView(list, list.with(4, element('heading', 'Partners (3)')))).toBe(false);
  });

  test('a spinner over everything, and a page that shows nothing yet', () => {
    expect(
      isAnotherView(
        list,
        list.map((part) => ({ ...part, state: { disabled: false, reach: 'covered' as const } })),
      ),
    ).toBe(false);
    expect(isAnotherView(list, [])).toBe(false);
  });

  test('a tick, a button that becomes ready, a scrolled page', () => {
    const scrolled = list.map((part) => ({
      ...part,
      state: { disabled: true, checked: true, reach: 'off-screen' as const },
    }));
    expect(isAnotherView(list, scrolled)).toBe(false);
  });
});
