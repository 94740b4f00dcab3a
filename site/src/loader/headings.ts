import type { Language } from '#shared/guide/language.ts';
import type { Guide, Section, Text } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { words } from '../words.ts';
import { plainWritten } from './plain-written.ts';

/** One line of the table of contents. */
export type Heading = { readonly depth: number; readonly slug: string; readonly text: string };

/** Headings of parts that every guide has; an authored id never begins with an underscore. */
export const PART_ANCHORS = { before: '_before', notes: '_notes', related: '_related', sources: '_sources' } as const;

/** Sections, their choices and the branches of these; choices inside a branch are left to the page. */
export function headingsOf(guide: Guide, language: Language): readonly Heading[] {
  const { before, goodToKnow, related, about } = words[language];
  return [
    ...(guide.prerequisites ? [{ depth: 2, slug: PART_ANCHORS.before, text: before }] : []),
    ...guide.sections.flatMap((section) => headingsOfSection(section, language)),
    ...(guide.notes ? [{ depth: 2, slug: PART_ANCHORS.notes, text: goodToKnow }] : []),
    ...(guide.related ? [{ depth: 2, slug: PART_ANCHORS.related, text: related }] : []),
    { depth: 2, slug: PART_ANCHORS.sources, text: about },
  ];
}

function headingsOfSection(section: Section, language: Language): readonly Heading[] {
  const heading = (depth: number, slug: string, text: Text): Heading => ({
    depth,
    slug,
    text: plainWritten(text[language]),
  });
  const choices = (section.steps ?? []).filter(isChoice);
  return [
    heading(2, section.id, section.title),
    ...choices.flatMap((choice) => [
      heading(3, choice.id, choice.ask),
      ...choice.branches.map((branch) => heading(4, branch.id, branch.title)),
    ]),
  ];
}
