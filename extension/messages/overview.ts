import type { Language } from '#shared/guide/language.ts';
import type { Text } from '#shared/guide/schema.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';

/** What the panel shows. */
export type Overview = {
  readonly language: Language;
  readonly guides: readonly GuideSummary[];
  /** Keys of the guides for the page of the Manager in front. */
  readonly here: readonly string[];
  /** The run in front of the customer, or the one seen last. */
  readonly run?: ShownRun;
  /** Whether what the customer does can be kept; `newer`: by a newer version only, `held`: an older one is in the way. */
  readonly storage: 'usable' | 'newer' | 'held' | 'broken';
  /** How many guides have progress that is in memory only. */
  readonly unsaved: number;
  /** How many guides have progress that nobody has looked at for a year. */
  readonly old: number;
  /** A private window, of which the browser forgets everything. */
  readonly isPrivate: boolean;
  readonly knowledgeBase: string;
};

/** A run with all that is needed to show its steps. */
export type ShownRun = { readonly pack: GuidePack; readonly events: readonly StoredEvent[] };

export type GuideSummary = {
  readonly key: string;
  readonly faq?: number;
  readonly title: Text;
  readonly purpose: Text;
  /** Where its page is in the knowledge base, without the origin. */
  readonly address: Readonly<Record<Language, string>>;
  /** False for a guide that is only to be read. */
  readonly walkable: boolean;
  readonly progress: GuideProgress;
};

export type GuideProgress =
  | { readonly is: 'new' }
  /** Under way; `exact` is false while open choices decide how many steps there are. */
  | { readonly is: 'open'; readonly number: number; readonly count: number; readonly exact: boolean }
  /** Left by the customer at this step. */
  | { readonly is: 'left'; readonly number: number; readonly count: number; readonly exact: boolean }
  | { readonly is: 'finished' }
  /** Something is stored that cannot be read any more. */
  | { readonly is: 'unreadable' };
