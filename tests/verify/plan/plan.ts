import { LANGUAGES, type Language } from '#shared/guide/language.ts';
import type { Guide } from '#shared/guide/schema.ts';
import type { Choices } from '#shared/walkthrough/state.ts';
import { CONDITIONS, type Condition, PLAIN } from './conditions.ts';
import { sampleOf } from './seeded.ts';
import { waysThrough } from './ways.ts';

/** One walk: a guide, the answers given, what is read in which language, and how the Manager is meanwhile. */
export type Walk = {
  readonly guide: Guide;
  readonly way: Choices;
  readonly reads: Language;
  readonly manager: Language;
  readonly condition: Condition;
};

/** Every guide, every way through it, in every pair of languages, under one condition. */
export function walksUnder(condition: Condition, guides: readonly Guide[]): readonly Walk[] {
  return guides.flatMap((guide) =>
    waysUnder(condition, guide).flatMap((way) =>
      LANGUAGES.flatMap((reads) => LANGUAGES.map((manager) => ({ guide, way, reads, manager, condition }))),
    ),
  );
}

function waysUnder({ without }: Condition, guide: Guide): readonly Choices[] {
  return waysThrough(guide).filter((way) => !Object.values(way).some((branch) => without?.includes(branch)));
}

/** The whole matrix. */
export function wholeMatrix(guides: readonly Guide[]): readonly Walk[] {
  return [PLAIN, ...CONDITIONS].flatMap((condition) => walksUnder(condition, guides));
}

/** What each change is tried with: all that is plain, and as many of the others as there is time for, picked by a seed. */
export function shareForCi(guides: readonly Guide[], count: number, seed: number): readonly Walk[] {
  const others = CONDITIONS.flatMap((condition) => walksUnder(condition, guides));
  return [...walksUnder(PLAIN, guides), ...sampleOf(others, count, seed)];
}

/** The pair of languages in a few letters: what is read, and what the Manager speaks. */
export function pairOf({ reads, manager }: Pick<Walk, 'reads' | 'manager'>): string {
  return `${reads} over ${manager}`;
}
