import { LANGUAGES, type Language } from '#shared/guide/language.ts';
import type { Guide } from '#shared/guide/schema.ts';
import type { Library } from '#shared/library/library.ts';
import { categoriesInUse } from '../views/categories-in-use.ts';
import { privacyWords } from '../words/privacy-words.ts';
import { supportWords } from '../words/support-words.ts';
import { words } from '../words.ts';
import { categoryEntries } from './category-entries.ts';
import { countCitations } from './count-citations.ts';
import { type Heading, headingsOf } from './headings.ts';
import { plainWritten } from './plain-written.ts';
import { searchMeta } from './search-meta.ts';

/** One page as Starlight wants it. `id` is its address without slashes at the ends. */
export type PageEntry = {
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** The file that a writer would change, where there is one; from the site's root. */
  readonly filePath?: string;
  readonly headings: readonly Heading[];
};

/** Readers who have its address may read it, and nobody is sent there: the support page, a guide that is not translated yet. */
const NOT_TO_BE_FOUND = { pagefind: false, head: [{ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } }] };

export function pageEntries(library: Library): readonly PageEntry[] {
  const citations = countCitations(library);
  return LANGUAGES.flatMap((language) => [
    homeEntry(language),
    extensionEntry(language),
    stateEntry(language),
    supportEntry(language),
    privacyEntry(language),
    ...categoriesInUse(library).flatMap((category) => categoryEntries(category, language)),
    ...library.guides.map((guide) => guideEntry(guide, language, citations.get(guide.key) ?? 0)),
  ]);
}

function homeEntry(language: Language): PageEntry {
  return {
    id: language,
    data: {
      title: words[language].homeTitle,
      description: words[language].what,
      draws: { view: 'home' },
      template: 'splash',
      pagefind: false,
    },
    headings: [],
  };
}

function extensionEntry(language: Language): PageEntry {
  const { extensionTitle, extensionLead } = words[language];
  return {
    id: `${language}/extension`,
    data: { title: extensionTitle, description: extensionLead, draws: { view: 'extension' }, tableOfContents: false },
    headings: [],
  };
}

function stateEntry(language: Language): PageEntry {
  const { title, lead } = words[language].statePage;
  return {
    id: `${language}/state`,
    data: { title, description: lead, draws: { view: 'state' }, tableOfContents: false, pagefind: false },
    headings: [],
  };
}

function supportEntry(language: Language): PageEntry {
  const { title, lead } = supportWords[language];
  return {
    id: `${language}/support`,
    data: { title, description: lead, draws: { view: 'support' }, tableOfContents: false, ...NOT_TO_BE_FOUND },
    headings: [],
  };
}

function privacyEntry(language: Language): PageEntry {
  return {
    id: `${language}/privacy`,
    data: {
      title: privacyWords.title[language],
      description: privacyWords.lead[language],
      draws: { view: 'privacy' },
      tableOfContents: false,
      pagefind: false,
    },
    headings: [],
  };
}

function guideEntry(guide: Guide, language: Language, citations: number): PageEntry {
  return {
    id: `${language}/guides/${guide.key}`,
    data: {
      title: guide.title[language],
      description: plainWritten(guide.purpose[language]),
      lastUpdated: new Date(guide.checked),
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 4 },
      draws: { view: 'guide', key: guide.key },
      ...(guide.pending === language ? NOT_TO_BE_FOUND : { head: searchMeta(guide, language, citations) }),
    },
    filePath: `../content/guides/${guide.key}.yaml`,
    headings: headingsOf(guide, language),
  };
}
