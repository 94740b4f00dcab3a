import type { Guide, Section } from '#shared/guide/schema.ts';
import { sectionOf } from '#shared/walkthrough/section-of.ts';
import type { ChecklistItem } from './path-list.ts';

/** Lines of the checklist that stand under one heading; without a section, before the first. */
export type ListPart = { readonly section: Section | undefined; readonly items: readonly ChecklistItem[] };

/** The checklist in the sections of its guide, in the order of the path. */
export function listBySection(guide: Guide, items: readonly ChecklistItem[]): readonly ListPart[] {
  const placed = items.map((item) => ({ item, section: sectionOf(guide, item.step) }));
  const sections = [...new Set(placed.map(({ section }) => section))];
  return sections.map((section) => ({
    section,
    items: placed.filter((one) => one.section === section).map(({ item }) => item),
  }));
}
