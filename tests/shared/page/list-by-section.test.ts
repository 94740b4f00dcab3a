import { expect, test } from 'vitest';
import { guideSchema } from '#shared/guide/schema.ts';
import { listBySection } from '#shared/page/list-by-section.ts';
import { pathList } from '#shared/page/path-list.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';

const words = (text: string) => ({ en: text, fr: text });
const step = (id: string) => ({ id, do: words(id) });

const sections = [
  {
    id: 'open',
    title: words('Open'),
    steps: [
      step('open-list'),
      {
        id: 'how',
        ask: words('How?'),
        branches: [
          { id: 'by-hand', title: words('By hand'), steps: [step('type')] },
          { id: 'by-file', title: words('By file'), steps: [step('upload')] },
        ],
      },
      step('look-over'),
    ],
  },
  { id: 'about', title: words('About'), body: [{ paragraph: words('To be read.') }] },
  { id: 'send', title: words('Send'), steps: [step('send-it')] },
];

const guide = guideSchema.parse({
  key: 'some-guide',
  category: 'account',
  kind: 'procedure',
  title: words('Some guide'),
  purpose: words('For something.'),
  checked: '2026-11-22',
  sources: ['faq-284'],
  sections,
});

const asked = { ...guide, task: { id: 'task', ask: words('Which?') } };

function listed(over: typeof guide, ...events: readonly StoredEvent[]) {
  const run = replay(over, [{ type: 'start' }, ...events]);
  if (run.phase !== 'walking') throw new Error(`The run is ${run.phase}.`);
  const voice = {
    pack: { guide: over, labels: {}, pages: {}, linked: {} },
    language: 'en',
    manager: undefined,
  } as const;
  const items = pathList({ ...voice, knowledgeBase: '' }, run, run.step);
  return listBySection(over, items).map((part) => [part.section?.id, part.items.map((item) => item.step)]);
}

test('each step stands under the heading of its section, those of a branch too', () => {
  expect(listed(guide, { type: 'go', step: 'how' }, { type: 'choose', choice: 'how', branch: 'by-file' })).toEqual([
    ['open', ['open-list', 'how', 'upload', 'look-over']],
    ['send', ['send-it']],
  ]);
});

test('the question which task it is comes before every section', () => {
  expect(listed(asked)).toEqual([[undefined, ['task']]]);
  expect(listed(asked, { type: 'choose', choice: 'task', branch: 'send' })).toEqual([
    [undefined, ['task']],
    ['send', ['send-it']],
  ]);
});
