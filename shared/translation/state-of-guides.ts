import { LANGUAGES } from '#shared/guide/language.ts';
import { mappingsOf } from '#shared/guide/mappings-of.ts';
import { namesUsed } from '#shared/guide/names-used.ts';
import type { Guide, Text } from '#shared/guide/schema.ts';
import { isUnverified } from '#shared/guide/wording.ts';
import type { Library } from '#shared/library/library.ts';
import { type Stamp, stampsByGuide } from './stamp.ts';
import { textStates } from './text-states.ts';

/** What is known of one guide, and what is not yet. */
export type GuideState = {
  readonly key: string;
  readonly title: Text;
  readonly kind: Guide['kind'];
  /** Instructions and choices, on all branches. */
  readonly steps: number;
  /** Those of them at which Cairn can point: their element is described. */
  readonly walkable: number;
  /** Texts, by what their translation is worth. */
  readonly texts: { readonly translated: number; readonly stale: number; readonly missing: number };
  /** Keys of labels that nobody has seen in one of the guide's languages. */
  readonly unverifiedLabels: readonly string[];
  /** Keys of pages whose address no source names. */
  readonly unknownRoutes: readonly string[];
  /** YYYY-MM-DD. */
  readonly checked: string;
};

/** The state of every guide, in the order of the library. */
export function stateOfGuides(library: Library, stamps: readonly Stamp[]): GuideState[] {
  const byGuide = stampsByGuide(stamps);
  return library.guides.map((guide) => stateOfGuide(library, guide, byGuide.get(guide.key) ?? []));
}

function stateOfGuide({ labels, pages }: Library, guide: Guide, stamps: readonly Stamp[]): GuideState {
  const { key, title, kind, checked } = guide;
  const names = namesUsed(guide);
  const used = (of: string) => [...new Set(names.flatMap((one) => (one.of === of ? [one.name] : [])))].toSorted();
  return {
    key,
    title,
    kind,
    checked,
    ...countSteps(guide),
    texts: countTexts(guide, stamps),
    unverifiedLabels: used('label').filter((name) => {
      const label = labels[name];
      return label && LANGUAGES.some((language) => isUnverified(label, language));
    }),
    unknownRoutes: used('page').filter((name) => pages[name]?.routes === 'unknown'),
  };
}

function countSteps(guide: Guide): Pick<GuideState, 'steps' | 'walkable'> {
  const steps = mappingsOf(guide.sections).filter(({ mapping }) => 'do' in mapping || 'ask' in mapping);
  const walkable = steps.filter(({ mapping }) => {
    const parts: readonly unknown[] = Array.isArray(mapping.branches) ? mapping.branches : [mapping];
    return parts.some(isDescribed);
  });
  return { steps: steps.length, walkable: walkable.length };
}

function isDescribed(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'target' in part && typeof part.target === 'object';
}

function countTexts(guide: Guide, stamps: readonly Stamp[]): GuideState['texts'] {
  const states = textStates(guide, stamps).map(({ state }) => state);
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  return { translated: count('translated'), stale: count('stale'), missing: count('missing') };
}
