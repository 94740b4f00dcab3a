import type { SeenElement } from '#shared/guide/schema.ts';
import { definedOnly } from './defined-only.ts';
import type { Names, Seen } from './description.ts';

/** An element once seen as a guide keeps it, as the locator takes it. What a guide does not keep was not there. */
export function describeSeen(seen: SeenElement): Seen {
  const { language, address, window, role, area, heading } = seen;
  const box = boxOf(seen.box);
  const [width = 0, height = 0] = numbersIn(window);
  return {
    candidate: {
      id: 0,
      role,
      name: seen.words?.[language] ?? '',
      box,
      areas: area ? [{ kind: area, box }] : [],
      headings: heading === undefined ? [] : [heading],
      row: '',
      before: '',
      after: '',
      attributes: definedOnly(seen.attributes ?? {}),
      state: { disabled: false, reach: 'in-view' },
      traits: traitsOf(seen),
    },
    path: address,
    language,
    viewport: { width, height },
  };
}

/** The label's wordings, and those in which the element itself was seen in other languages than the one it was recorded in. */
export function namesWith(name: Names | undefined, { words, language }: SeenElement): Names | undefined {
  const others = Object.entries(definedOnly(words ?? {})).filter(([tag]) => tag !== language);
  if (others.length === 0) return name;
  const wordings = others.map(([tag, seen]) => [tag, [...(name?.wordings[tag] ?? []), seen]] as const);
  return { wordings: { ...name?.wordings, ...Object.fromEntries(wordings) }, loose: name?.loose ?? false };
}

function traitsOf({
  path,
  id = '',
  classes = '',
  alt = '',
  nearby = '',
  siblings = 0,
}: SeenElement): Seen['candidate']['traits'] {
  return {
    tag: path.slice(path.lastIndexOf('/') + 1).replace(/\[\d+\]$/, ''),
    id,
    classes: classes.split(' ').filter((name) => name !== ''),
    text: '',
    alt,
    xpath: path
      .split('/')
      .map((part) => (part.endsWith(']') ? `/${part}` : `/${part}[1]`))
      .join(''),
    nearby,
    siblings,
  };
}

function boxOf(text: string): Seen['candidate']['box'] {
  const [width = 0, height = 0, x = 0, y = 0] = numbersIn(text);
  return { x, y, width, height };
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/-?\d+/g) ?? []).map(Number);
}
