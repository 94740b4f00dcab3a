import { expect, test } from 'vitest';
import { formatDate } from '../../site/src/guide/format-date.ts';

test('the first day of a month reads as French writes it', () => {
  expect(formatDate('2026-06-01', 'fr')).toBe('1er juin 2026');
  expect(formatDate('2026-06-16', 'fr')).toBe('16 juin 2026');
  expect(formatDate('2026-06-01', 'en')).toBe('1 June 2026');
});

test('a date is as exact as it is known', () => {
  expect(formatDate('2026-08', 'en')).toBe('August 2026');
  expect(formatDate('2026', 'fr')).toBe('2026');
});
