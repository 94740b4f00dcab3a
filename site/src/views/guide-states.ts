import type { Library } from '#shared/library/library.ts';
import { type GuideState, stateOfGuides } from '#shared/translation/state-of-guides.ts';
import { translationStamps } from '../guide/translation-stamps.ts';

const known = new WeakMap<Library, readonly GuideState[]>();

/** The state of every guide: the same on the pages of all languages, and every text is compared with its stamp to know it. */
export function guideStates(library: Library): readonly GuideState[] {
  const states = known.get(library) ?? stateOfGuides(library, translationStamps);
  known.set(library, states);
  return states;
}
