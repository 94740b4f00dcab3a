import type { Language } from '#shared/guide/language.ts';
import type { Text } from '#shared/guide/schema.ts';
import type { Kept } from '#shared/walkthrough/run-keeper.ts';
import type { Checkpoint } from '#shared/walkthrough/state.ts';
import type { Overview } from './overview.ts';

/** The file that somebody takes along: readable by people, checked by background/read-progress-file.ts. */
export type ProgressFile = {
  readonly cairn: 'progress';
  /** 1: without cautions that were read, and rounds. */
  readonly format: 1 | 2;
  /** When it was made, as ISO 8601. */
  readonly made: string;
  readonly guides: readonly GuideInFile[];
};

export type GuideInFile = {
  readonly guide: string;
  readonly title: Text;
  /** As ISO 8601. */
  readonly lastUsed: string;
  readonly guideVersion: string;
  readonly place: Checkpoint;
};

/** All that the page on one's data shows. */
export type StoredData = {
  readonly language: Language;
  readonly storage: Overview['storage'];
  readonly version: string;
  /** What an export holds, and so all that is kept of guides. */
  readonly file: ProgressFile;
  /** How many guides have something stored that cannot be read, and so cannot be exported. */
  readonly unreadable: number;
  /** Titles of those not looked at for a year; of a guide that this version does not have, its key. */
  readonly old: readonly Text[];
};

/** Why a file is not taken. */
export type BadFile = 'no-json' | 'not-ours' | 'newer' | 'too-large';

/** What a file would change, before anything does. */
export type Review =
  | { readonly readable: false; readonly why: BadFile }
  | {
      readonly readable: true;
      readonly adds: readonly Text[];
      /** In the file, but this browser has progress in these guides, which stays as it is. */
      readonly stays: readonly Text[];
      /** Keys of guides that this version does not have. */
      readonly unknown: readonly string[];
    };

export type Imported = { readonly review: Review; readonly kept: Kept };

/** In characters. A walk through every guide fills a hundredth of it. */
export const LARGEST_FILE = 1_000_000;
