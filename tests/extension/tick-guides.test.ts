import { expect, test } from 'vitest';
import { guideSchema } from '#shared/guide/schema.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { StoredRun } from '../../extension/background/stored-run.ts';
import { tickGuides } from '../../extension/background/tick-guides.ts';

const words = (text: string) => ({ en: text, fr: text });

/** A checklist: first one guide of ours, then another, then one that only the original has. */
const checklist = guideSchema.parse({
  key: 'move-in',
  category: 'account',
  kind: 'checklist',
  title: words('Move in'),
  purpose: words('All that is to be done.'),
  checked: '2026-11-22',
  sources: ['faq-284'],
  sections: [
    {
      id: 'all',
      title: words('All'),
      steps: [
        { id: 'passwords', do: words('Change the passwords.'), guide: { guide: 'secure-account' } },
        { id: 'partner', do: words('Invite a partner.'), guide: { guide: 'authorize-partner' } },
        { id: 'user', do: words('Add a user.'), guide: { faq: 1404, title: words('Add a user') } },
      ],
    },
  ],
});

const begun: StoredRun = {
  guide: 'move-in',
  id: 'run',
  revision: 1,
  events: [{ type: 'start' }],
  touched: 0,
  version: '',
};

function stepAfter(...finished: string[]): string | undefined {
  const run = tickGuides(checklist, begun, (key) => finished.includes(key));
  const state = replay(checklist, run.events);
  expect(run.revision).toBe(run.events.length);
  return 'step' in state ? state.step : undefined;
}

test('a guide that was walked to its end is ticked on the checklist', () => {
  expect(stepAfter('secure-account')).toBe('partner');
  expect(stepAfter('secure-account', 'authorize-partner')).toBe('user');
});

test('a guide further down waits until the checklist comes to it', () => {
  expect(stepAfter('authorize-partner')).toBe('passwords');
});

test('a checklist on which nothing was finished stays the run that it is', () => {
  expect(tickGuides(checklist, begun, () => false)).toBe(begun);
});
