import { expect, test } from 'vitest';
import { textsOf } from '#shared/guide/texts-of.ts';
import { printProblems } from '#shared/node/print-problems.ts';
import { CONTENT, readLibrary } from '#shared/node/read-library.ts';

const { library, problems } = await readLibrary(CONTENT);

test('the content has no mistake', () => {
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(printProblems(errors)).toBe('\n\n0 errors, 0 warnings'.trimStart());
  expect(library?.guides.length).toBeGreaterThan(0);
});

test('French is set as French is: narrow spaces before ; : ? ! and curly apostrophes', () => {
  const wrong = textsOf(library?.guides)
    .filter(({ language }) => language === 'fr')
    .map(({ text }) => text.replace(/https?:[^\s)]+|\]\([^)]*\)|`[^`]*`/g, ''))
    .filter((text) => /[^\u202f\s][?!;»]|[^\u202f\d]:(?!\/)|«[^\u202f]|[ \u00a0][?!;:»]|'/.test(text));
  expect(wrong).toEqual([]);
});
