import { expect, test } from 'vitest';
import type { Guide, Step } from '#shared/guide/schema.ts';
import { estimateTime } from '../../site/src/guide/estimate-time.ts';

const text = (en: string) => ({ en, fr: en });
const steps = (count: number, prefix = 'step'): Step[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}-${index}`,
    do: text('Select the blue button there.'),
  }));

function guide(over: Partial<Guide>): Guide {
  return {
    key: 'example',
    category: 'billing',
    kind: 'procedure',
    title: text('Example'),
    purpose: text('See.'),
    checked: '2026-11-22',
    sources: ['somewhere'],
    sections: [{ id: 'one', title: text('One'), steps: steps(10) }],
    ...over,
  };
}

test('a time that a writer gave wins', () => {
  expect(estimateTime(guide({ minutes: 7 }))).toEqual({ least: 7, most: 7 });
});

test('more steps take longer, and a step on the phone longer than one in the Manager', () => {
  const { most } = estimateTime(guide({}));
  expect(estimateTime(guide({ sections: [{ id: 'one', title: text('One'), steps: steps(30) }] })).most).toBeGreaterThan(
    most,
  );
  const onThePhone = steps(10).map((step) => ({ ...step, where: 'phone' as const }));
  expect(
    estimateTime(guide({ sections: [{ id: 'one', title: text('One'), steps: onThePhone }] })).most,
  ).toBeGreaterThan(most);
});

test('answers of different length make a range', () => {
  const ask: Step = {
    id: 'ask',
    ask: text('Which one?'),
    branches: [
      { id: 'short', title: text('Short'), continues: true },
      { id: 'long', title: text('Long'), steps: steps(20, 'long') },
    ],
  };
  const { least, most } = estimateTime(guide({ sections: [{ id: 'one', title: text('One'), steps: [ask] }] }));
  expect(least).toBe(1);
  expect(most).toBeGreaterThan(least);
});

test('what is only read takes time too, and nothing takes none', () => {
  const paragraph = text('word '.repeat(600).trim());
  expect(
    estimateTime(guide({ kind: 'reference', sections: [{ id: 'a', title: text('A'), body: [{ paragraph }] }] })),
  ).toEqual({
    least: 3,
    most: 3,
  });
  expect(estimateTime(guide({ sections: [{ id: 'a', title: text('A'), steps: steps(1) }] })).least).toBe(1);
});
