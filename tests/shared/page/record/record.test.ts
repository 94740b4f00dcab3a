import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES } from '#shared/guide/role.ts';
import { tellRecord } from '#shared/page/record/tell-record.ts';
import { describeTarget } from '#shared/target/describe-target.ts';
import { findTarget } from '#shared/target/find-target.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';
import { element, labels, type Part, page } from '../../target/some-page.ts';
import { addPartner, type PartWithTraits, partnersPage, traits } from './partners-page.ts';
import { guideWith, recorded, targetIn } from './recorded.ts';

function found(yaml: string, snapshot: Snapshot): readonly string[] {
  const verdict = findTarget(describeTarget(targetIn(yaml), labels), snapshot);
  return verdict.verdict === 'found' ? verdict.candidates.map(({ name }) => name) : [verdict.verdict];
}

function record(before: PartWithTraits, around: readonly Part[]): string {
  return recorded(page('en', before, ...around), { ...before, id: 1 });
}

test('a target seen once is found under words that nobody wrote down; in words alone it is not', () => {
  const yaml = record(addPartner(), partnersPage);
  const later = page(
    'en',
    ...partnersPage,
    addPartner({ name: 'Bring somebody in', box: { x: 1000, y: 96, width: 150, height: 40 } }),
  );
  expect(found(yaml, later)).toEqual(['Bring somebody in']);
  expect(found(yaml.slice(0, yaml.indexOf('  seen:')), later)).toEqual(['absent']);
});

test('where it is gone, nothing else is taken for it', () => {
  expect(found(record(addPartner(), partnersPage), page('en', ...partnersPage))).toEqual(['absent']);
});

test('words seen in a second language are known there', () => {
  const yaml = record(addPartner(), partnersPage).replace(
    '{ en: Add a partner }',
    '{ en: Add a partner, fr: Inviter }',
  );
  expect(describeTarget(targetIn(yaml), labels).name?.wordings.fr).toEqual(['Inviter']);
});

test('a link is the same for another customer', () => {
  const link = (account: string): PartWithTraits => ({
    ...element('link', 'Bills', { attributes: { href: `https://manager.infomaniak.com/v3/${account}/bills?x=1` } }),
    traits: traits({ tag: 'a', xpath: '/html[1]/body[1]/a[3]' }),
  });
  const yaml = record(link('48213'), []);
  expect(yaml).toContain('href: /v3/:id/bills');
  const evidence = findTarget(describeTarget(targetIn(yaml), labels), page('en', link('7'))).evidence;
  expect(evidence.find(({ signal }) => signal.startsWith('link'))?.state).toBe('path');
});

test('nothing of the customer’s goes into a guide', () => {
  const before = addPartner({
    headings: ['Partners of müller-ag.example'],
    traits: {
      id: 'row-48213000',
      classes: ['btn', 'c-9f8a7b6c5d'],
      nearby: 'Export Signed in as anna@firma.example Acme Trading SA Tel. 079 123 45 67',
    },
  });
  const rows = element('row', 'Acme Trading SA Edit', { in: ['table-row'] });
  const yaml = record(before, [...partnersPage, rows]);
  expect(yaml).not.toMatch(/ller-ag|48213|9f8a|anna|Acme|079/);
  expect(yaml).toContain('classes: btn\n');
  expect(yaml).toContain('nearby: Export Signed in as Tel.\n');
});

test('whatever a page says, what is recorded of it is a target that a guide may hold', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('- a', '{ x: y }', '"', "it's #1", 'yes', '12', 'a: b', '@x', '%', '`', '\u0085', 'x'.repeat(2000)),
    fc
      .array(fc.constantFrom('1', '2', 'a', '@', '.', 'de', ' ', '-', '/'), { maxLength: 30 })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 9, maxLength: 9 }), fc.constantFrom(...ROLES, 'treeitem'), (said, role) => {
      const [name = '', id = '', alt = '', nearby = '', heading = '', field = '', href = '', testId = '', css = ''] =
        said;
      const before = addPartner({
        role,
        name,
        headings: [heading],
        attributes: { name: field, href, 'data-testid': testId },
        traits: { id, alt, nearby, classes: css.split(/\s/) },
      });
      const { guide, problems } = guideWith(record(before, []));
      expect(problems).toEqual([]);
      expect(guide).toBeDefined();
    }),
    { numRuns: 60 },
  );
});

test('the author is told whether another element would be taken for it', () => {
  const twin = addPartner({ box: { x: 1000, y: 300, width: 180, height: 40 } });
  const tell = (snapshot: Snapshot): string => {
    const [candidate] = snapshot.candidates;
    if (!candidate) throw new Error('empty');
    return tellRecord({ candidate, snapshot, language: 'en', labels, today: '2026-11-22' }).notes.join('\n');
  };
  const alone = tell(page('en', addPartner(), ...partnersPage));
  expect(alone).toContain('Cairn finds it by this');
  expect(alone).toContain('If it were gone, Cairn would say so');
  expect(alone).not.toContain('Do not use it');
  expect(tell(page('en', addPartner(), twin, ...partnersPage))).toContain('Do not use it as it is');
});
