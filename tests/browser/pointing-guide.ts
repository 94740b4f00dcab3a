import type { Labels } from '#shared/guide/label.ts';
import { guideSchema, type Role } from '#shared/guide/schema.ts';
import type { Library } from '#shared/library/library.ts';

/** What a step points at: the role and the name of it, and where it lies if that matters. */
export type Pointed = readonly [role: Role, name: string];

const KEY = 'pointing';

/** A library of one guide, whose steps only point: the id of a step, and what it points at. */
export function pointingGuide(steps: Readonly<Record<string, Pointed>>): Library {
  const seen = ['test'];
  const labels = Object.entries(steps).map(([id, [role, text]]): [string, Labels[string]] => {
    const words = { text, seen };
    return [id, { what: 'Element of a test page', role, en: words, fr: words }];
  });
  const guide = guideSchema.parse({
    key: KEY,
    category: 'test',
    kind: 'procedure',
    title: same('Pointing'),
    purpose: same('Point at things.'),
    checked: '2026-11-22',
    sources: seen,
    sections: [
      {
        id: 'all',
        title: same('All'),
        steps: Object.entries(steps).map(([id, [role]]) => ({
          id,
          do: same(`Select {${id}}.`),
          target: { role, label: id },
        })),
      },
    ],
  });
  return {
    guides: [guide],
    labels: Object.fromEntries(labels),
    pages: {},
    sources: {},
    categories: { test: same('Test') },
    glossary: {},
  };
}

function same(text: string): { en: string; fr: string } {
  return { en: text, fr: text };
}

/** The attributes of a start link that leads to a step of it. */
export function startOf(step: string): Readonly<Record<string, string>> {
  return { 'data-cairn-start': KEY, 'data-cairn-step': step };
}
