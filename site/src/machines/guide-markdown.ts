import type { Language } from '#shared/guide/language.ts';
import type { FollowUp, Guide, Note } from '#shared/guide/schema.ts';
import {
  guideAddress,
  guideByFaq,
  guideByKey,
  type Library,
  originalAddress,
  shortAddress,
} from '#shared/library/library.ts';
import { estimateTime } from '../guide/estimate-time.ts';
import { formatDate } from '../guide/format-date.ts';
import { viewGuide } from '../guide/guide-view.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { inlineMarkdown, type MachineView } from './inline-markdown.ts';
import { anchorMark, sectionMarkdown } from './section-markdown.ts';

/**
 * A guide as Markdown, for what reads without a browser. It says all that the page says, in the same order, and names the
 * anchor of each part.
 */
export function guideMarkdown(library: Library, guide: Guide, language: Language, site: URL): string {
  const page = new URL(guideAddress(guide, language), site);
  const view: MachineView = { ...viewGuide(library, guide.key, language), page };
  const { say } = view;
  const blocks = [
    `# ${escapeMarkdown(guide.title[language])}`,
    `> ${inlineMarkdown(view, guide.purpose)}`,
    factsMarkdown(view),
    ...listed(view, say.before, guide.prerequisites),
    ...taskMarkdown(view),
    ...guide.sections.flatMap((section) => sectionMarkdown(view, section)),
    ...listed(view, say.goodToKnow, guide.notes),
    ...relatedMarkdown(view),
    `${say.sourcesLead} ${say.independent}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function factsMarkdown(view: MachineView): string {
  const { guide, language, page, say } = view;
  const facts = [
    guide.role && `${say.who}: ${inlineMarkdown(view, guide.role)}`,
    `${say.time}: ${say.takes(estimateTime(guide))}`,
    `URL: ${page.href}`,
    `${say.shortLink} ${new URL(shortAddress(guide), page).href}`,
    guide.faq && `${say.original}: [${say.faq(guide.faq)}](${originalAddress(guide.faq)})`,
    `${say.checked}: ${formatDate(guide.checked, language)}`,
  ];
  return facts
    .filter(Boolean)
    .map((fact) => `- ${fact}`)
    .join('\n');
}

/** Where the sections are separate tasks: that is the reader's first question. */
function taskMarkdown(view: MachineView): string[] {
  const { guide, language, page } = view;
  if (!guide.task) return [];
  const tasks = guide.sections.filter((section) => section.steps);
  return [
    `## ${inlineMarkdown(view, guide.task.ask)} ${anchorMark(view, guide.task.id)}`,
    tasks.map(({ id, title }) => `- [${escapeMarkdown(title[language])}](${page.href}#${id})`).join('\n'),
  ];
}

function listed(view: MachineView, title: string, entries: readonly (Note | FollowUp)[] | undefined): string[] {
  if (!entries) return [];
  const items = entries.map((entry) => {
    const kind = 'kind' in entry ? `**${view.say.noteKind[entry.kind]}** ` : '';
    return `- ${kind}${inlineMarkdown(view, entry.text)} ${anchorMark(view, entry.id)}`;
  });
  return [`## ${title}`, items.join('\n')];
}

function relatedMarkdown({ guide, library, language, page, say }: MachineView): string[] {
  if (!guide.related) return [];
  const items = guide.related.map((related) => {
    const ours = 'guide' in related ? guideByKey(library, related.guide) : guideByFaq(library, related.faq);
    if (ours)
      return `- [${escapeMarkdown(ours.title[language])}](${new URL(guideAddress(ours, language), page).href}index.md)`;
    if (!('faq' in related)) return '';
    return `- [${escapeMarkdown(related.title[language])}](${originalAddress(related.faq)}) (${say.atInfomaniak})`;
  });
  return [`## ${say.related}`, items.filter(Boolean).join('\n')];
}
