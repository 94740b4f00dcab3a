import type { Labels } from '#shared/guide/label.ts';
import type { ManagerLanguage } from '#shared/guide/language.ts';
import type { Target } from '#shared/guide/schema.ts';
import { describeTarget } from '#shared/target/describe-target.ts';
import type { Candidate, Snapshot } from '#shared/target/snapshot.ts';
import { fingerprintOf, type WithTraits } from './fingerprint.ts';
import { printTarget } from './print-target.ts';
import { labelsSaying, roleSpokenOf } from './spoken-of.ts';
import { tellConfusion } from './tell-confusion.ts';

export type Chosen = {
  readonly candidate: Candidate;
  /** Its language is the one that the page was found to speak. */
  readonly snapshot: Snapshot;
  readonly language: ManagerLanguage | undefined;
  readonly labels: Labels;
  /** YYYY-MM-DD. */
  readonly today: string;
};

/** The element for a guide, and what its author should know of it; no YAML where none can be made. */
export function tellRecord({ candidate, snapshot, language, labels, today }: Chosen): {
  readonly yaml: string;
  readonly notes: readonly string[];
} {
  if (!language || !hasTraits(candidate)) {
    return { yaml: '', notes: ['The page does not say in which language it is, so nothing was recorded. Reload it.'] };
  }
  const { seen, lessened } = fingerprintOf(candidate, snapshot, language, today);
  const role = roleSpokenOf(candidate.role);
  const [label, ...others] = labelsSaying(seen.words?.[language] ?? '', role, labels, language);
  const target: Target & { readonly seen: typeof seen } = { role, ...(label !== undefined && { label }), seen };
  const confusion = tellConfusion(describeTarget(target, labels), snapshot, candidate.id);
  return {
    yaml: printTarget(target),
    notes: [
      ...confusion.lines,
      ...(confusion.safe ? [] : ['Do not use it as it is: describe the element in words alone.']),
      ...(others.length > 0 ? [`The same words have other labels: ${others.join(', ')}.`] : []),
      ...(lessened.length > 0
        ? [`Taken out, because it looked like a customer’s: parts of ${lessened.join(', ')}.`]
        : []),
      'Read it before you keep it: names of people and companies are not recognised. Take them out of words, heading and nearby.',
    ],
  };
}

function hasTraits(candidate: Candidate): candidate is WithTraits {
  return candidate.traits !== undefined;
}
