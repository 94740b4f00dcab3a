import { expect, test } from 'vitest';
import { STAND_IN } from '../../site/src/doorway/doorway-names.ts';
import { doorwayPaths, doorwayTo } from '../../site/src/integration/doorways.ts';

const GUIDE = {
  key: 'switch-user',
  faq: 2669,
  aliases: ['former'],
  title: { en: 'Users & “rights” <$&>', fr: "L'accès" },
};

test('a doorway says its guide by name in both languages and leads to it', () => {
  const { key, title } = STAND_IN;
  const drawn = `<title>${title.en}</title><a href="/en/guides/${key}/">${title.en}</a><a href="/fr/guides/${key}/">${title.fr}</a>`;
  expect(doorwayTo(GUIDE, drawn)).toBe(
    '<title>Users &amp; “rights” &lt;$&amp;&gt;</title><a href="/en/guides/switch-user/">Users &amp; “rights” &lt;$&amp;&gt;</a>' +
      '<a href="/fr/guides/switch-user/">L&#39;accès</a>',
  );
});

test('every name that a guide has or had is an address', () => {
  expect(doorwayPaths(GUIDE)).toEqual(['2669', 'switch-user', 'former', 'en/guides/former', 'fr/guides/former']);
  expect(doorwayPaths({ key: 'new', title: GUIDE.title })).toEqual(['new']);
});
