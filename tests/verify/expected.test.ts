import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/guide/language.ts';
import type { Instruction } from '#shared/guide/schema.ts';
import { readLibrary } from '#shared/node/read-library.ts';
import { allSteps, type PathStep } from '#shared/walkthrough/path.ts';
import { PRACTISED } from '../../site/src/practice/practised-guides.ts';
import { EXPECTED } from './expected/all.ts';
import { expectationOf } from './expected/expectation.ts';
import { seen } from './expected/expected.ts';
import { judgeRings } from './expected/judge-rings.ts';
import { PLAIN } from './plan/conditions.ts';

const { library } = await readLibrary();
const guides = (library?.guides ?? []).filter(({ key }) => PRACTISED.has(key));
const labels = library?.labels ?? {};

test('guides and table agree on which steps point at something and which are noticed', () => {
  const contradictions = guides.flatMap((guide) =>
    LANGUAGES.flatMap((manager) =>
      allSteps(guide).flatMap((step) => {
        const around = { guide: guide.key, table: EXPECTED, labels, manager, condition: PLAIN };
        const expected = expectationOf(step, around);
        return 'contradiction' in expected ? [`${guide.key}#${step.id}: ${expected.contradiction}`] : [];
      }),
    ),
  );
  expect(contradictions).toEqual([]);
});

test('the table has no line for a step that no guide has', () => {
  const known = guides.flatMap((guide) =>
    allSteps(guide).flatMap((step) => {
      const branches = step.kind === 'choice' ? step.choice.branches : [];
      return [step, ...branches].map(({ id }) => `${guide.key}#${id}`);
    }),
  );
  expect(Object.keys(EXPECTED).filter((line) => !known.includes(line))).toEqual([]);
});

describe('what is expected of a step', () => {
  const words = { en: 'Do it.', fr: 'Faites-le.' };
  const button = { role: 'button', label: 'save' } as const;
  const labelled = { save: { what: 'a button', en: { text: 'Save', seen: ['x'] }, fr: 'unverified' as const } };
  const expectedOf = (step: Partial<Instruction>, manager: 'en' | 'fr', table = {}) =>
    expectationOf(instruction({ id: 'save', do: words, ...step }), {
      guide: 'g',
      table,
      labels: labelled,
      manager,
      condition: PLAIN,
    });

  test('a ring, where its label was seen in this language; words will do where it was not', () => {
    const step = { target: button, done: { view: 'changes' } } as const;
    const table = { 'g#save': seen('.button') };
    expect(expectedOf(step, 'en', table)).toMatchObject({ ring: 'must', notice: 'must' });
    expect(expectedOf(step, 'fr', table)).toMatchObject({ ring: 'may', notice: 'may', excuse: 'unverified' });
  });

  test('an outcome or a target that is taken away is no excuse, nor is one that the table does not know', () => {
    const table = { 'g#save': seen('.button') };
    expect(expectedOf({ target: button }, 'fr', table)).toHaveProperty('contradiction');
    expect(expectedOf({ target: 'unknown', done: { page: 'home' } }, 'en', table)).toHaveProperty('contradiction');
    expect(expectedOf({ target: button, done: { view: 'changes' } }, 'en')).toHaveProperty('contradiction');
    expect(expectedOf({ target: 'unknown', done: { page: 'home' } }, 'en')).toHaveProperty('contradiction');
  });

  test('nothing, of a step in words or away from the Manager', () => {
    expect(expectedOf({ target: 'unknown' }, 'en')).toMatchObject({ ring: 'none', excuse: 'not described' });
    expect(expectedOf({ where: 'phone' }, 'en')).toMatchObject({ ring: 'none', excuse: 'elsewhere' });
  });
});

describe('rings', () => {
  const box = { x: 100, y: 100, width: 80, height: 30 };
  const ring = { x: 94, y: 94, width: 92, height: 42 };
  const beside = { ...ring, x: 200 };

  test('are right around what is meant, and only there', () => {
    expect(judgeRings([ring], [box])).toBeUndefined();
    expect(judgeRings([beside], [box])).toMatch('another element');
    expect(judgeRings([ring, beside], [box])).toMatch('another element');
    expect(judgeRings([], [box])).toMatch('0 rings for 1');
  });

  test('a ring around a box that holds the one that is meant is wrong', () => {
    expect(judgeRings([{ x: 0, y: 0, width: 400, height: 300 }], [box])).toMatch('another element');
  });

  test('of many equal elements as many are ringed as the overlay draws', () => {
    const boxes = Array.from({ length: 40 }, (_, row) => ({ ...box, y: row * 50 }));
    const rings = boxes.slice(0, 24).map((one) => ({ ...ring, y: one.y - 6 }));
    expect(judgeRings(rings, boxes)).toBeUndefined();
    expect(judgeRings(rings.slice(1), boxes)).toMatch('23 rings for 24');
  });
});

function instruction(step: Instruction): PathStep {
  return { kind: 'instruction', id: step.id, step };
}
