import { expect, test } from 'vitest';
import { words } from '../../site/src/words.ts';

function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('7'))];
  return value instanceof Object ? Object.values(value).flatMap(sentencesIn) : [];
}

test('French sentences have narrow spaces and curved apostrophes', () => {
  const prose = sentencesIn(words.fr).map((text) => text.replace(/\S+:\/\/\S+/g, ''));
  expect(prose.filter((text) => /[^\u202f][;:?!]|«[^\u202f]|[^\u202f]»|'/.test(text))).toEqual([]);
});

test('nothing that the pages say is left in the other language by mistake', () => {
  const same = Object.keys(words.en).filter((key) => {
    const [en, fr] = [words.en, words.fr].map((say) => sentencesIn(Reflect.get(say, key)).join());
    return en === fr;
  });
  expect(same.toSorted()).toEqual(['extension', 'faq', 'sources']);
});
