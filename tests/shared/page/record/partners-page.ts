import type { Traits } from '#shared/target/snapshot.ts';
import { element, type Part } from '../../target/some-page.ts';

/** A page of the Manager as a snapshot with all that is read where an element was seen once. */

export type PartWithTraits = Part & { readonly traits: Traits };

export function traits(more: Partial<Traits> = {}): Traits {
  const path = '/html[1]/body[1]/main[1]/div[2]/button[1]';
  return { tag: 'button', id: '', classes: [], text: '', alt: '', xpath: path, nearby: '', siblings: 1, ...more };
}

export function addPartner({
  traits: own,
  ...more
}: Partial<Omit<Part, 'traits'>> & { readonly traits?: Partial<Traits> } = {}): PartWithTraits {
  const box = { x: 1040, y: 96, width: 180, height: 40 };
  return {
    ...element('button', 'Add a partner', {
      box,
      headings: ['Partners'],
      attributes: { type: 'button', 'data-testid': 'add' },
    }),
    ...more,
    traits: traits({ id: 'add-partner', classes: ['btn', 'btn-primary'], nearby: 'Export Search Partners', ...own }),
  };
}

function other(role: string, name: string, y: number, xpath: string): PartWithTraits {
  const part = element(role, name, { box: { x: 300, y, width: 90, height: 24 } });
  return { ...part, traits: traits({ tag: xpath.replace(/^.*\/|\[\d+\]$/g, ''), xpath, siblings: 3 }) };
}

export const partnersPage: readonly PartWithTraits[] = [
  other('link', 'Home', 120, '/html[1]/body[1]/nav[1]/a[1]'),
  other('link', 'Partner', 160, '/html[1]/body[1]/nav[1]/a[2]'),
  other('link', 'Bills', 200, '/html[1]/body[1]/nav[1]/a[3]'),
  other('heading', 'Partners', 80, '/html[1]/body[1]/main[1]/h1[1]'),
  other('searchbox', 'Search', 240, '/html[1]/body[1]/main[1]/div[1]/input[1]'),
  other('button', 'Export', 280, '/html[1]/body[1]/main[1]/div[1]/p[1]/button[1]'),
  other('button', 'Help', 700, '/html[1]/body[1]/footer[1]/button[1]'),
];
