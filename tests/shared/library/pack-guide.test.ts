import { expect, test } from 'vitest';
import { composeLibrary } from '#shared/library/compose-library.ts';
import { findGuide } from '#shared/library/find-guide.ts';
import { packGuide } from '#shared/library/pack-guide.ts';
import { fixtureTexts } from './content-texts.ts';

const LINKING = `key: leave-house
faq: 101
category: basics
kind: reference
title: { en: Leave the house, fr: Quitter la maison }
purpose: { en: "See [the visit](guide:see-house#hall) and [more](faq:100).", fr: "Voir [la visite](guide:see-house#hall) et [plus](faq:100)." }
checked: 2026-11-01
sources: [book]
sections:
  - id: out
    title: { en: Out, fr: Dehors }
    body:
      - paragraph: { en: "By the {window}, [or not](faq:9).", fr: "Par la {window}, [ou non](faq:9)." }
related: [{ guide: visit-house }]
`;

const WITHOUT_LABELS = LINKING.replaceAll('{window}', 'window')
  .replace('leave-house', 'stay-out')
  .replace('101', '102');

const SEEN = {
  on: '2026-11-22',
  language: 'en',
  address: '/v3/:id/house',
  window: '1280x800',
  words: { en: 'Window' },
  role: 'button',
  path: 'html/body/main/div[2]/button',
  box: '180x40 at 1040,96',
};

// A text that is not translated yet, and words once seen that have no translation.
const WITH_SEEN = LINKING.replace('leave-house', 'open-window')
  .replace('101', '103')
  .replace('kind: reference', 'kind: procedure\npending: fr')
  .replace(/ {4}body:[\s\S]*$/, '')
  .concat(`    steps:
      - id: open
        do: { en: "Open the {window}." }
        target: { role: button, label: window, seen: ${JSON.stringify(SEEN)} }
`);

const texts = await fixtureTexts(
  { name: 'content/guides/open-window.yaml', text: WITH_SEEN },
  { name: 'content/guides/leave-house.yaml', text: LINKING },
  { name: 'content/guides/stay-out.yaml', text: WITHOUT_LABELS },
);
const { library, problems } = composeLibrary(texts);

function pack(name: string) {
  const guide = library && findGuide(library, name);
  if (!library || !guide) throw new Error(`no guide ${name}: ${JSON.stringify(problems)}`);
  return packGuide(library, guide);
}

test('a pack holds the labels its guide names and those that lead to pages, and no others', () => {
  expect(Object.keys(pack('leave-house').labels)).toEqual(['door', 'window']);
  expect(Object.keys(pack('stay-out').labels)).toEqual(['door']);
});

test('a pack knows the title behind each of its links, under the name the link uses', () => {
  const house = { key: 'visit-house', title: { en: 'Visit the house', fr: 'Visiter la maison' }, walkable: true };
  expect(pack('leave-house').linked).toEqual({ 'see-house': house, 'visit-house': house, 100: house });
});

test('a pack carries an element once seen, as it was seen', () => {
  const [step] = pack('open-window').guide.sections[0]?.steps ?? [];
  expect(step).toHaveProperty('target.seen', SEEN);
  expect(pack('open-window').labels).toHaveProperty('window');
});

test('a pack survives being sent as JSON', () => {
  expect(JSON.parse(JSON.stringify(pack('visit-house')))).toEqual(pack('visit-house'));
});
