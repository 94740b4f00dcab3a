import { expect, test } from 'vitest';
import { readGuides } from '#shared/library/compose-library.ts';
import { readOnTwoCores } from '#shared/node/read-on-two-cores.ts';

const guide = (number: number) => ({
  name: `content/guides/g-${number}.yaml`,
  text: number % 3 === 0 ? `key: [g-${number}` : `key: g-${number}\ntitle: { en: "Guide ${number}", fr: Guide }\n`,
});

test('many guides come back as if they had been read one after the other, with every mistake', async () => {
  const texts = Array.from({ length: 301 }, (_, number) => guide(number));
  const read = await readOnTwoCores(texts);
  expect(read).toEqual(readGuides(texts));
  expect(read.map(({ file }) => file.name)).toEqual(texts.map(({ name }) => name));
  expect(read.at(-1)?.problems.length).toBeGreaterThan(0);
});
