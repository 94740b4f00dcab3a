import { expect, test } from 'vitest';
import { pageLanguage } from '#shared/target/page-language.ts';
import { element, labels, type Part, page } from './some-page.ts';

function languageOfPage(declared: string, ...parts: readonly Part[]): string | undefined {
  return pageLanguage(page(declared, ...parts), labels, declared);
}

const french = [element('link', 'Partenaire'), element('button', 'Continuer')];

test('a page speaks the language that it declares', () => {
  expect(languageOfPage('fr-CH', element('link', 'Support'))).toBe('fr');
});

test('a page that declares another language than it speaks is believed by its labels', () => {
  expect(languageOfPage('en', ...french)).toBe('fr');
  expect(languageOfPage('pt', ...french)).toBe('fr');
});

test('one foreign word is not enough against what the page declares', () => {
  expect(languageOfPage('en', element('link', 'Partenaire'))).toBe('en');
});

test('one label is enough where the page declares nothing', () => {
  expect(languageOfPage('', element('link', 'Partenaire'))).toBe('fr');
});

test('nothing declared and nothing known on the page: nobody knows', () => {
  expect(languageOfPage('', element('link', 'Webmail'))).toBeUndefined();
});
