import type { Language } from '#shared/guide/language.ts';
import type { WalkthroughEvent } from './state.ts';

/** Events worth keeping: what the page shows at the moment is not. */
export type StoredEvent = Exclude<WalkthroughEvent, { type: 'sight' }>;

export const STANDINGS = ['card', 'dock'] as const;

/** How the customer likes to see a run: as a card beside what is pointed at, or as a list that stands at the side of the window. */
export type Standing = (typeof STANDINGS)[number];

/**
 * Who keeps a run: the extension's background on the Manager, the tab's session storage on the practice Manager. The run
 * is rebuilt from its events, so whatever dies, nothing more than the event in flight is lost.
 */
export type RunKeeper = {
  /** Resolves once the event is stored, or with the reason why it is not. Never rejects. */
  record(event: StoredEvent): Promise<Kept>;
  /** Remembers the language the customer reads in. */
  speak(language: Language): Promise<Kept>;
  /** Remembers how the customer likes to see it. */
  stand(standing: Standing): Promise<Kept>;
};

export type Kept =
  | { readonly kept: true }
  /** `full`: no room left; `broken`: the store cannot be used; `gone`: the extension was updated or removed. */
  | {
      readonly kept: false;
      readonly why: 'full' | 'broken' | 'gone';
      /** The keeper still has it in memory, so that what follows may be recorded too. */
      readonly held?: true;
    };
