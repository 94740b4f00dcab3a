import type { Text } from '#shared/guide/schema.ts';

/** What support needs of a guide, in both languages. Fetched when the guide is chosen. */
export type SupportGuide = {
  readonly key: string;
  readonly faq?: number;
  readonly title: Text;
  readonly purpose: Text;
  /** Whether there is anything to be guided through. */
  readonly canStart: boolean;
  readonly places: readonly Place[];
};

/** A part of a guide that a link can end with. */
export type Place = {
  readonly id: string;
  readonly kind: PlaceKind;
  /** `7b`, for steps, choices and answers. */
  readonly number?: string;
  readonly title: Text;
  /** How deep it stands: a section is 0, its steps 1, an answer 2, its steps 3. */
  readonly depth: number;
};

export type PlaceKind = 'task' | 'section' | 'step' | 'choice' | 'branch' | 'note' | 'prerequisite' | 'follow-up';

export async function loadGuide(key: string): Promise<SupportGuide> {
  const answer = await fetch(`/support/guides/${key}.json`);
  if (!answer.ok) throw new Error(`There is no guide "${key}": ${answer.status}.`);
  return answer.json();
}
