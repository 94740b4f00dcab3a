import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTarget } from '#shared/target/find-target.ts';
import { foldWords } from '#shared/target/fold-words.ts';
import { pageLanguage } from '#shared/target/page-language.ts';
import { viewChanged, viewSignature } from '#shared/target/view-signature.ts';
import { anyDescription, anyPage, anyPart, anyWritten } from './any-page.ts';
import { described, element, labels, page } from './some-page.ts';

function isStranger({ name }: { readonly name: string }): boolean {
  const words = foldWords(name);
  return words !== '' && !words.includes('continue');
}

describe('whatever the page looks like', () => {
  test('there is a verdict, and only what can be used is pointed at', () => {
    fc.assert(
      fc.property(anyDescription, anyPage, (description, snapshot) => {
        const verdict = findTarget(description, snapshot);
        if (verdict.verdict !== 'found') return;
        for (const { state } of verdict.candidates) expect(['in-view', 'off-screen']).toContain(state.reach);
        expect(verdict.probability).toBeGreaterThan(0);
        expect(verdict.probability).toBeLessThanOrEqual(1);
        if (!description.yours) expect(verdict.candidates).toHaveLength(1);
      }),
      { numRuns: 400 },
    );
  });

  test('the order in which its elements were read does not matter', () => {
    const shuffled = anyPage.chain((snapshot) =>
      fc.tuple(
        fc.constant(snapshot),
        fc.shuffledSubarray([...snapshot.candidates], { minLength: snapshot.candidates.length }),
      ),
    );
    fc.assert(
      fc.property(anyDescription, shuffled, (description, [snapshot, candidates]) => {
        expect(findTarget(description, { ...snapshot, candidates })).toEqual(findTarget(description, snapshot));
      }),
      { numRuns: 400 },
    );
  });

  test('an element that has nothing to do with it never makes another one the target', () => {
    fc.assert(
      fc.property(anyWritten, anyPage, anyPart, (description, snapshot, part) => {
        // It may show for the first time where an area of the page is; here it only adds to what is known.
        const shown = snapshot.candidates.flatMap(({ areas }) => areas.map(({ kind }) => kind));
        const areas = part.areas.filter(({ kind }) => shown.includes(kind));
        const unrelated = { ...part, areas, role: 'progressbar', id: 99 };
        const more = { ...snapshot, candidates: [unrelated, ...snapshot.candidates] };
        expect(findTarget(description, more)).toEqual(findTarget(description, snapshot));
      }),
      { numRuns: 400 },
    );
  });

  test('once the target is gone, nothing with other words takes its place', () => {
    const known = { wordings: { en: ['Continue'], fr: ['Continuer'] }, loose: false };
    fc.assert(
      fc.property(anyWritten, anyPage, fc.constantFrom('en', 'fr', ''), (given, snapshot, language) => {
        const candidates = snapshot.candidates.filter(isStranger);
        const verdict = findTarget({ ...given, name: known }, { ...snapshot, language, candidates });
        expect(verdict.verdict).toBe('absent');
      }),
      { numRuns: 400 },
    );
  });

  test('its language and its view can be told', () => {
    fc.assert(
      fc.property(anyPage, (snapshot) => {
        expect(['en', 'fr', undefined, 'de']).toContain(pageLanguage(snapshot, labels, snapshot.language));
        expect(viewChanged(viewSignature(snapshot), viewSignature(snapshot))).toBe(false);
      }),
    );
  });
});

test('a target of the guide among a page full of strangers is the one that is found', () => {
  const proceed = described({ role: 'button', label: 'continue' });
  const strangers = fc.array(anyPart.filter(isStranger), { maxLength: 20 });
  fc.assert(
    fc.property(strangers, fc.nat(20), (others, where) => {
      const parts = others.toSpliced(where, 0, element('button', 'Continue'));
      expect(findTarget(proceed, page('en', ...parts))).toMatchObject({
        verdict: 'found',
        candidates: [{ name: 'Continue' }],
      });
    }),
  );
});
