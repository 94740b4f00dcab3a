import { expect, test } from 'vitest';
import { sayLabel, type Voice } from '#shared/page/say-text.ts';
import { pack } from './some-card.ts';

const voice: Voice = { pack, language: 'en', manager: 'fr', knowledgeBase: '' };

test('an English reader on a French Manager is told the names that the Manager shows', () => {
  expect(sayLabel(voice, 'partner')).toEqual({ kind: 'label', text: 'Partenaire', language: 'fr' });
});

test('a name that this page words in another way is told in the page’s words', () => {
  const here = { ...voice, manager: 'en', worded: { partner: 'Partners' } } as const;
  expect(sayLabel(here, 'partner')).toEqual({ kind: 'label', text: 'Partners' });
});

test('and the names of an English Mac, whatever the Manager speaks', () => {
  expect(sayLabel(voice, 'macos-preferences')).toEqual({ kind: 'label', text: 'System Preferences' });
});
