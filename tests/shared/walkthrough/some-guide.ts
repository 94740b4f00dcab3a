import fc from 'fast-check';
import type { Branch, Choice, Guide, Step } from '#shared/guide/schema.ts';

const text = { en: 'Words', fr: 'Mots' };

/** A guide with nothing in it but what a test is about. */
export function guideOf(steps: readonly Step[], more: Partial<Guide> = {}): Guide {
  return {
    key: 'sample',
    category: 'partnership',
    kind: 'procedure',
    title: text,
    purpose: text,
    checked: '2026-11-22',
    sources: ['faq'],
    sections: [{ id: 'section', title: text, steps: [...steps] }],
    ...more,
  };
}

export function doing(id: string, more: Partial<Step> = {}): Step {
  return { id, do: text, ...more };
}

export function asking(id: string, branches: Record<string, readonly Step[]>): Choice {
  return {
    id,
    ask: text,
    branches: Object.entries(branches).map(([branch, steps]) => branchOf(branch, steps)),
  };
}

function branchOf(id: string, steps: readonly Step[]): Branch {
  return steps.length === 0 ? { id, title: text, continues: true } : { id, title: text, steps: [...steps] };
}

/** The shape of a step before ids are given out: a number for an instruction, branches for a choice. */
type Shape =
  | { readonly optional: boolean; readonly caution: boolean }
  | { readonly branches: readonly (readonly Shape[])[] };

const { shapes } = fc.letrec<{ shapes: readonly Shape[]; shape: Shape; branches: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ optional: fc.boolean(), caution: fc.boolean() }),
    tie('branches'),
  ),
  branches: fc.record({ branches: fc.array(tie('shapes'), { minLength: 2, maxLength: 3 }) }),
  shapes: fc.array(tie('shape'), { maxLength: 3 }),
}));

/** Guides of any shape: nested choices, branches that continue, several sections, with and without a task. */
export const anyGuide: fc.Arbitrary<Guide> = fc
  .record({ task: fc.boolean(), sections: fc.array(shapes, { minLength: 1, maxLength: 3 }) })
  .map(({ task, sections }) => {
    const ids = counter();
    const named = sections.map((section) => ({
      id: ids('section'),
      title: text,
      ...(section.length > 0 && { steps: stepsFrom(section, ids) }),
    }));
    return guideOf([], { sections: named, ...(task && { task: { id: 'task', ask: text } }) });
  });

function stepsFrom(shapes: readonly Shape[], ids: (kind: string) => string): Step[] {
  return shapes.map((shape) =>
    'branches' in shape
      ? asking(
          ids('choice'),
          Object.fromEntries(shape.branches.map((branch) => [ids('branch'), stepsFrom(branch, ids)])),
        )
      : doing(ids('step'), { ...(shape.optional && { optional: true }), ...(shape.caution && { caution: text }) }),
  );
}

function counter(): (kind: string) => string {
  let last = 0;
  return (kind) => {
    last += 1;
    return `${kind}-${last}`;
  };
}
