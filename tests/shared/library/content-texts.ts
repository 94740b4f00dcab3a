import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentText, ContentTexts } from '#shared/library/compose-library.ts';

export const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** The small library of tests/fixtures/library, with further guides beside its own. */
export async function fixtureTexts(...guides: readonly ContentText[]): Promise<ContentTexts> {
  return {
    guides: [await fixture('guides/visit-house.yaml'), ...guides],
    labels: await fixture('labels.yaml'),
    pages: await fixture('manager/pages.yaml'),
    sources: await fixture('sources.yaml'),
    categories: await fixture('categories.yaml'),
    glossary: await fixture('glossary.yaml'),
  };
}

async function fixture(name: string): Promise<ContentText> {
  return { name: `content/${name}`, text: await readFile(join(FIXTURES, 'library', name), 'utf8') };
}
