import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const PRACTICE = join(import.meta.dirname, '../../site/src/practice');

/** The files that carry a guide over to the overlay. Everything else is the Manager that the overlay has to find its way in. */
const REHEARSAL = [
  'start-rehearsal.ts',
  'load-pack.ts',
  'session-run-keeper.ts',
  'watch/watch-guide.ts',
  'watch/player.ts',
  'watch/reading-time.ts',
  'watch/tell-progress.ts',
];
const ALLOWED_IN_REHEARSAL =
  /^(#shared\/(page|walkthrough|library\/guide-pack\.ts|guide\/(language|step)\.ts)|\.\.\/machines\/practice-pack\.ts)/;

const sources = readdirSync(PRACTICE, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|tsx)$/.test(file));
const imports = sources.flatMap((file) => importsOf(file).map((to) => ({ file, to })));

test('the practice Manager takes no word from the guides and knows nothing of the locator', () => {
  const outside = imports.filter(({ file, to }) => !REHEARSAL.includes(file) && !isOwn(file, to));
  expect(outside).toEqual([]);
});

test('the rehearsal reaches the overlay, never the labels or the locator themselves', () => {
  const outside = imports.filter(
    ({ file, to }) => REHEARSAL.includes(file) && !isOwn(file, to) && !ALLOWED_IN_REHEARSAL.test(to),
  );
  expect(outside).toEqual([]);
});

test('only the entry leads to the rehearsal, and only when it is asked for', () => {
  for (const way of ['./start-rehearsal.ts', './watch/watch-guide.ts']) {
    expect(imports.filter(({ to }) => to === way)).toEqual([{ file: 'start.tsx', to: way }]);
    expect(readFileSync(join(PRACTICE, 'start.tsx'), 'utf8')).toContain(`await import('${way}')`);
  }
});

test('nothing but the rehearsal asks for a file, and nothing at all names one of the content', () => {
  const reads = (words: RegExp) =>
    sources
      .filter((file) => words.test(readFileSync(join(PRACTICE, file), 'utf8')))
      .filter((file) => !REHEARSAL.includes(file));
  expect(reads(/\bfetch\(|import\.meta\.glob|XMLHttpRequest|EventSource/)).toEqual([]);
  expect(reads(/labels\.yaml|\bcontent\/|virtual:cairn-library|\/packs\//)).toEqual([]);
});

test('no guide, label or page of the Manager in content/ knows of the practice copy', () => {
  const content = join(import.meta.dirname, '../../content');
  const told = ['guides', 'manager', 'labels.yaml']
    .flatMap((part) =>
      part.endsWith('.yaml') ? [part] : readdirSync(join(content, part)).map((file) => join(part, file)),
    )
    .filter((file) =>
      /practi[cs]e copy|practice manager|\/practice\b|d.entra[iî]nement/i.test(
        readFileSync(join(content, file), 'utf8'),
      ),
    );
  expect(told).toEqual([]);
});

function isOwn(file: string, to: string): boolean {
  if (to === 'preact' || to === 'preact/hooks') return true;
  return to.startsWith('.') && !relative(PRACTICE, join(PRACTICE, file, '..', to)).startsWith('..');
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(PRACTICE, file), 'utf8');
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}
