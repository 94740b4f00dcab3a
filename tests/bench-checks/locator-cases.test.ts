import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { BenchCase } from '../bench/locator/cases/bench-case.ts';
import { everyCase } from '../bench/locator/cases/every-case.ts';
import { adminHalf, siteHalf } from '../bench/locator/cases/halves.ts';
import { smallData } from './small-data.ts';

const folder = smallData();
afterAll(() => rmSync(folder, { recursive: true }));
const cases = [...everyCase(folder)];

function the(kind: string, condition: BenchCase['condition'], among = ''): BenchCase {
  const found = cases.find((one) => one.kind === kind && one.condition === condition && one.id.includes(among));
  if (!found) throw new Error(`No case of ${kind}, ${condition}.`);
  return found;
}

function names({ snapshot }: BenchCase): readonly string[] {
  return snapshot.candidates.map(({ role, name }) => `${role} ${name}`);
}

describe('reading', () => {
  test('null elements, and paths in another style of quotes, are no obstacle', () => {
    const sites = cases.filter((one) => one.kind === 'real-site' && one.condition === 'full');
    expect(sites.map(({ expected }) => expected.kind)).toEqual(['present', 'present']);
  });

  test('data that are absent are said, not thrown', () => {
    const empty = mkdtempSync(join(tmpdir(), 'cairn-bench-empty-'));
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect([...everyCase(empty)]).toEqual([]);
    expect(said).toHaveBeenCalledTimes(2);
    said.mockRestore();
    rmSync(empty, { recursive: true });
  });

  test('what a recorder or a label knows, no locator sees', () => {
    const all = JSON.stringify(cases.map(({ snapshot, description, raw }) => ({ snapshot, description, raw })));
    expect(all).toContain('data-testid');
    expect(all).not.toMatch(/data-uid|"uid"/);
  });

  test('raw keys and absences that nobody looked at are left out', () => {
    expect(cases.some(({ kind }) => kind === 'xversion' || kind.endsWith('?'))).toBe(false);
  });
});

describe('what is right', () => {
  test('the entry around a link is the same thing to whoever clicks', () => {
    const { snapshot, expected } = the('real-site', 'full', 'Nowhere 0');
    const right = expected.kind === 'present' ? [...expected.right] : [];
    expect(right.map((id) => snapshot.candidates.find((one) => one.id === id)?.role).toSorted()).toEqual([
      'link',
      'listitem',
    ]);
  });

  test('one of equal rows is told by the words of its row, and without them by nobody', () => {
    const told = the('repeated', 'hand');
    expect(told.expected.kind).toBe('present');
    expect(told.description.near?.wordings).toMatchObject({ fr: ['Bert'] });
    expect(the('repeated-unnamed', 'hand').expected).toEqual({ kind: 'several' });
  });

  test('a hand-written description knows the names in every language of the old version', () => {
    expect(the('xversion-xlang', 'hand').description.name?.wordings).toEqual({ en: ['Save'], fr: ['Enregistrer'] });
    expect(the('xversion-xlang', 'full-english').description.name?.wordings).toEqual({ en: ['Save'] });
  });
});

describe('what is not there', () => {
  test('a deleted element takes what is the same thing with it, and its words out of what enclosed it', () => {
    expect(names(the('deleted', 'full', 'Nowhere 0'))).toEqual([
      'generic Help',
      'listitem Help',
      'link Help',
      'image ',
    ]);
  });

  test('a look-alike moves up into its place', () => {
    const there = the('real-site', 'full', 'Nowhere 0').snapshot.candidates.find(({ name }) => name === 'Prices');
    const left = the('look-alike-left', 'full', 'Nowhere 0').snapshot.candidates.find(({ role }) => role === 'link');
    expect(left?.name).toBe('Help');
    expect(left?.box).toEqual(there?.box);
  });
});

describe('halves', () => {
  test('a site or version that nobody has heard of is for reporting', () => {
    expect(siteHalf('Nowhere')).toBe('reporting');
    expect(adminHalf('1.0.0', '2.1.0', 'en')).toBe('reporting');
    expect(adminHalf('0.18.5', '1.0.0', 'fr')).toBe('reporting');
    expect(adminHalf('1.0.0', 'next', 'en')).toBe('reporting');
    expect(adminHalf('0.18.5', '1.0.0', 'de')).toBe('tuning');
  });
});
