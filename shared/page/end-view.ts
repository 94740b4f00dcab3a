import type { Language } from '#shared/guide/language.ts';
import { followUps } from '#shared/walkthrough/follow-ups.ts';
import type { Standing } from '#shared/walkthrough/run-keeper.ts';
import type { Run } from '#shared/walkthrough/state.ts';
import { cameFrom, type Stack } from './guides-to-enter.ts';
import { type ChecklistItem, pathList } from './path-list.ts';
import { type RelatedGuide, relatedGuide } from './related-guide.ts';
import { knowledgeBaseAddress, type Piece, sayText, type Voice } from './say-text.ts';

/** The card after the last step. */
export type EndCard = {
  readonly card: 'end';
  readonly language: Language;
  readonly title: string;
  readonly standing: Standing;
  readonly did: readonly ChecklistItem[];
  readonly next: readonly (readonly Piece[])[];
  readonly related: readonly RelatedGuide[];
  /** The title of the guide from which this one was entered. */
  readonly cameFrom?: string;
  readonly canGoBack: boolean;
  readonly address: string;
  readonly notSaved?: string;
};

/** What was done, what happens next, and where to go on reading. */
export function endOf(voice: Voice, run: Run, stack: Stack) {
  const { guide } = voice.pack;
  return {
    did: pathList(voice, run, undefined).filter((item) => item.is === 'done'),
    next: followUps(guide, run.choices).map((followUp) => sayText(voice, followUp.text)),
    related: (guide.related ?? []).map((related) => relatedGuide(voice, related, stack)),
    ...cameFrom(voice, stack),
    canGoBack: run.trail.length > 0,
    address: knowledgeBaseAddress(voice, guide.key),
  };
}
