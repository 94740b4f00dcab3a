import type { Guide, Section } from '#shared/guide/schema.ts';
import { allSteps } from './path.ts';

/** The section in which a step stands; nothing for the question which task it is, which comes before them all. */
export function sectionOf(guide: Guide, step: string): Section | undefined {
  return guide.sections.find((section) =>
    allSteps({ ...guide, sections: [section] }).some((candidate) => candidate.id === step),
  );
}
