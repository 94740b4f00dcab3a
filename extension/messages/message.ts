import type { Language } from '#shared/guide/language.ts';
import type { Text } from '#shared/guide/schema.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import type { StartRequest } from '#shared/library/start-link.ts';
import type { Kept, Standing, StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Overview } from './overview.ts';
import type { Imported, Review, StoredData } from './progress-file.ts';

/**
 * All that may be said to the background: one question, one answer. Types only, so that the scripts in pages stay small; what
 * arrives is checked by message-schema.ts.
 */
export type Questions = {
  /** A page of the Manager has begun: show what runs in its tab. */
  arrive: { message: object; answer: { readonly shown: boolean } };
  /** The overlay is in the page: which run is its own? `shows` is the run that it shows: of that one it also shows the end. */
  run: { message: { shows?: string }; answer: RunAnswer };
  /** Stores one event. `at` is the revision that the page knows; asked twice for the same, it is stored once. */
  record: { message: { run: string; at: number; event: StoredEvent }; answer: RecordAnswer };
  /** The whole run, from a page that could not record: the disk may have lost it. Taken only where none of the guide is stored. */
  rescue: {
    message: { guide: string; run: string; at: number; events: readonly StoredEvent[] };
    answer: RecordAnswer;
  };
  /** From the card of a run: walks through another guide in the same tab, and comes back afterwards. */
  enter: { message: { run: string; guide: string; step?: string }; answer: StartAnswer };
  /** From a tab beside the one that leads a guide: it goes on here. */
  lead: { message: { guide: string }; answer: { readonly taken: boolean } };
  /** From such a tab: it does not want to hear of the guide. */
  hush: { message: { guide: string }; answer: { readonly hushed: boolean } };
  /** The language the customer reads in. */
  speak: { message: { language: Language }; answer: Kept };
  /** How the customer likes to see a guide. */
  stand: { message: { standing: Standing }; answer: Kept };
  /** A page of the knowledge base is open. */
  hello: { message: object; answer: { readonly version: string } };
  /** A click on a start link of the knowledge base, with the steps that are ticked on its page. */
  start: { message: StartRequest & { ticked?: readonly string[] }; answer: StartAnswer };
  /** How far these guides are. `ticks`: the reader has just ticked something on the page of one of them. */
  progress: {
    message: { guides: readonly string[]; ticks?: Ticks & { readonly guide: string } };
    answer: {
      readonly progress: Readonly<Record<string, string>>;
      /** The steps done, of each guide that was ever begun. */
      readonly done: Readonly<Record<string, readonly string[]>>;
    };
  };
  /** Everything that the panel shows. `window`: where it stands, so that what is in front there counts. */
  overview: { message: { window?: number }; answer: Overview };
  /** From the panel: goes on where the run stands or at a step, or begins it `again`. */
  begin: { message: { guide: string; again: boolean; step?: string }; answer: StartAnswer };
  /** From the panel: a tick made or taken away. */
  tick: { message: { guide: string; step: string; is: 'done' | 'open' }; answer: Kept };
  /** From the panel: an answer given. */
  choose: { message: { guide: string; choice: string; branch: string }; answer: Kept };
  /** From the panel: the guide is left where it stands. */
  leave: { message: { guide: string }; answer: Kept };
  /** From the panel: stores what the disk would not take. */
  save: { message: object; answer: Kept };
  /** From the page on one's data: everything that is kept. */
  stored: { message: object; answer: StoredData };
  /** What an exported file would add. Changes nothing. */
  review: { message: { text: string }; answer: Review };
  /** Adds it. */
  import: { message: { text: string }; answer: Imported };
  /** Deletes what is a year old, or everything. `kept` is whether that was done. */
  forget: { message: { what: 'old' | 'everything' }; answer: Kept };
};

export type Question = keyof Questions;
export type Message<Q extends Question = Question> = { [K in Q]: { ask: K } & Questions[K]['message'] }[Q];
export type Answer<Q extends Question> = Questions[Q]['answer'];

/** Steps that were ticked, and steps whose tick was taken away. */
export type Ticks = { readonly done: readonly string[]; readonly open: readonly string[] };

/** What comes back: the answer, or why there is none. */
export type Reply<Q extends Question> =
  | { readonly answered: true; readonly answer: Answer<Q> }
  | { readonly answered: false; readonly why: 'refused' | 'failed' };

export type RunAnswer =
  | { readonly run: 'none' }
  /** The guide last seen goes on in another tab. */
  | { readonly run: 'away'; readonly guide: string; readonly title: Text; readonly language: Language }
  | {
      readonly run: 'yours';
      readonly id: string;
      /** Counts the events ever stored in this run. */
      readonly revision: number;
      readonly events: readonly StoredEvent[];
      readonly pack: GuidePack;
      readonly language: Language;
      readonly standing: Standing;
      /** Origin of the knowledge base. */
      readonly knowledgeBase: string;
      readonly notice?: 'unknown-step';
      /** The title of the guide from which this one was entered, and to which it goes back. */
      readonly cameFrom?: Text;
    };

/** `moved`: the run now goes on in another tab, or has begun again. */
export type RecordAnswer = Kept | { readonly kept: false; readonly why: 'moved' };

export type StartAnswer =
  | { readonly started: true; readonly kept: Kept }
  | { readonly started: false; readonly why: 'unknown-guide' | 'nothing-to-walk' | 'no-tab' };
