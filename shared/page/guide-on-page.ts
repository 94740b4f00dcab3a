import type { Language } from '#shared/guide/language.ts';
import type { Text } from '#shared/guide/schema.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import type { RunKeeper, Standing, StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { WalkthroughEvent } from '#shared/walkthrough/state.ts';
import type { InputGuard } from './input-guard.ts';

/** A run through a guide on this page, and the page's side of things that the run needs. */
export type GuideOnPage = {
  readonly pack: GuidePack;
  /** The run so far; empty: it starts now. */
  readonly events: readonly StoredEvent[];
  /** The customer's. */
  readonly language: Language;
  /** How they like to see it; as a card where they never said. */
  readonly standing?: Standing;
  /** What stands before the Manager's own routes: '' on the Manager, '/practice' on the practice Manager. */
  readonly base: string;
  /** Origin of the knowledge base, '' for the same site. */
  readonly knowledgeBase: string;
  readonly keeper: RunKeeper;
  readonly openShadowRoot: (element: Element) => ShadowRoot | null;
  readonly guard: InputGuard;
  /** Said once, before anything else: the link named a step that this guide does not have. */
  readonly notice?: 'unknown-step';
  /** Walks through another guide in this tab, and comes back here afterwards. Absent where that cannot be done. */
  readonly enter?: (guide: string, step: string | undefined) => void;
  /** The title of the guide from which this one was entered. */
  readonly cameFrom?: Text;
  /** It plays by itself: nobody is there who could do a later step first, or say that they have read a caution. */
  readonly played?: true;
  /** What this is a part of, with its version, for whoever reports that a step does not show. */
  readonly program: string;
};

export type GuideHandle = {
  /** Something happened to the run elsewhere: in another tab, in the extension's panel. */
  take(event: WalkthroughEvent): void;
  /** The keeper can no longer be reached. */
  retire(): void;
  readonly ended: Promise<'left' | 'finished' | 'aborted'>;
};
