import { sliceOf } from '../../session/slice.ts';

export const COLORS = ['blue', 'green', 'orange', 'violet'] as const;
export type Color = (typeof COLORS)[number];

/** A tag of the organization, and the products that carry it. */
export type Tag = {
  readonly id: string;
  readonly name: string;
  readonly color: Color;
  readonly products: readonly string[];
};

export type TagsEvent =
  | { readonly type: 'add'; readonly name: string; readonly color: Color; readonly product?: string }
  | { readonly type: 'edit'; readonly id: string; readonly name: string; readonly color: Color }
  | { readonly type: 'delete'; readonly id: string }
  /** Puts a tag on a product, or takes it off. */
  | { readonly type: 'toggle'; readonly id: string; readonly product: string };

const FIRST_TAGS: readonly Tag[] = [
  { id: 'clients', name: 'Clients', color: 'blue', products: ['site-shop', 'mail-verdier'] },
  { id: 'archive', name: 'Archive 2025', color: 'orange', products: ['storage-archive'] },
];

export const tags = sliceOf<readonly Tag[], TagsEvent>(
  ({ organization }) => (organization === 'empty' ? [] : FIRST_TAGS),
  tagsAfter,
);

export function tagsAfter(all: readonly Tag[], event: TagsEvent): readonly Tag[] {
  switch (event.type) {
    case 'add':
      return [
        ...all,
        { id: freeId(all), name: event.name, color: event.color, products: event.product ? [event.product] : [] },
      ];
    case 'edit':
      return all.map((tag) => (tag.id === event.id ? { ...tag, name: event.name, color: event.color } : tag));
    case 'delete':
      return all.filter(({ id }) => id !== event.id);
    case 'toggle':
      return all.map((tag) => (tag.id === event.id ? toggledOn(tag, event.product) : tag));
  }
}

function toggledOn(tag: Tag, product: string): Tag {
  const on = tag.products.includes(product);
  return { ...tag, products: on ? tag.products.filter((other) => other !== product) : [...tag.products, product] };
}

/** Whether a tag, other than the one with this id, has this name, whatever its case. */
export function isTaken(all: readonly Tag[], name: string, id?: string): boolean {
  return all.some((tag) => tag.id !== id && tag.name.toLowerCase() === name.trim().toLowerCase());
}

function freeId(all: readonly Tag[]): string {
  let number = all.length;
  while (all.some(({ id }) => id === `tag-${number}`)) number += 1;
  return `tag-${number}`;
}
