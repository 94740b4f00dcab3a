import { expect, test } from 'vitest';
import { guideByKey } from '#shared/library/library.ts';
import { packGuide } from '#shared/library/pack-guide.ts';
import { CONTENT, readLibrary } from '#shared/node/read-library.ts';
import { type GuideToEnter, guidesToEnter } from '#shared/page/guides-to-enter.ts';
import { relatedGuide } from '#shared/page/related-guide.ts';
import type { Voice } from '#shared/page/say-text.ts';
import { stepById } from '#shared/walkthrough/path.ts';

const { library } = await readLibrary(CONTENT);

function voiceOf(key: string): Voice {
  const guide = library && guideByKey(library, key);
  if (!guide) throw new Error(`no guide ${key}`);
  return { pack: packGuide(library, guide), language: 'en', manager: undefined, knowledgeBase: '' };
}

function at(guide: string, id: string): readonly GuideToEnter[] {
  const voice = voiceOf(guide);
  const step = stepById(voice.pack.guide, id);
  if (!step) throw new Error(`no step ${id}`);
  return guidesToEnter(voice, step);
}

test('a step that is a guide of its own is entered as such', () => {
  expect(at('start-with-partner', 'invite-partner')).toEqual([
    { guide: 'authorize-partner', title: 'Authorize a Partner to access your products', is: 'step' },
  ]);
});

test('a guide that the words of a step name can be entered for help, at the part that they name', () => {
  expect(at('authorize-partner', 'wallet').map(({ guide, is }) => [guide, is])).toEqual([
    ['partner-payment-modes', 'named'],
  ]);
});

test('a related guide can be entered where it has steps to walk, and where that is possible at all', () => {
  const voice = voiceOf('authorize-partner');
  const related = { guide: 'modify-partner-access' };
  expect(relatedGuide(voice, related, { canEnter: true }).enter).toBe('modify-partner-access');
  expect(relatedGuide(voice, related, { canEnter: false }).enter).toBeUndefined();
  const { title } = voice.pack.guide;
  const linked = { [related.guide]: { key: related.guide, title, walkable: false } };
  const reading = { ...voice, pack: { ...voice.pack, linked } };
  expect(relatedGuide(reading, related, { canEnter: true }).enter).toBeUndefined();
});
