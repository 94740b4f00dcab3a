import { type Language, otherLanguage } from '#shared/guide/language.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { guideAddress, type Library } from '#shared/library/library.ts';
import { plainWritten } from '../loader/plain-written.ts';
import { categoriesInUse } from '../views/categories-in-use.ts';
import { words } from '../words.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { isTranslated } from './is-translated.ts';

/** What Cairn holds, as llmstxt.org asks: the guides by category, each as the address of its Markdown. One file a language. */
export function llmsText(library: Library, language: Language, site: URL): string {
  const say = words[language];
  const other = otherLanguage(language);
  const blocks = [
    `# Cairn: ${say.homeTitle}`,
    `> ${say.what} ${say.independent}`,
    `- [${words[other].languageName}](${new URL(llmsAddress(other), site).href})\n- [JSON](${new URL('/guides.json', site).href})`,
    ...categoriesInUse(library).flatMap(({ name, guides }) => [
      `## ${escapeMarkdown(name[language])}`,
      guides
        .filter((guide) => isTranslated(guide, language))
        .map((guide) => guideLine(guide, language, site))
        .join('\n'),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** English stands where the convention looks for it. */
function llmsAddress(language: Language): string {
  return language === 'en' ? '/llms.txt' : `/${language}/llms.txt`;
}

function guideLine(guide: Guide, language: Language, site: URL): string {
  const address = new URL(`${guideAddress(guide, language)}index.md`, site).href;
  const purpose = plainWritten(guide.purpose[language]);
  return `- [${escapeMarkdown(guide.title[language])}](${address}): ${purpose}`;
}
