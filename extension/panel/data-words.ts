import type { Language } from '#shared/guide/language.ts';
import type { BadFile } from '../messages/progress-file.ts';
import { DATA_EN } from './data-words-en.ts';
import { DATA_FR } from './data-words-fr.ts';

/** What the page says after something was done, or could not be. */
export type Said =
  | 'imported'
  | 'nothing-new'
  | 'not-imported'
  | 'forgotten'
  | 'not-forgotten'
  | 'deleted'
  | 'no-answer';

/** Every word of the page on one's data. */
export type DataWords = {
  readonly title: string;
  readonly otherLanguage: string;
  readonly progressTitle: string;
  readonly kept: (count: number) => string;
  readonly unreadable: (count: number) => string;
  readonly lastUsed: (date: string) => string;
  readonly exportTitle: string;
  readonly exportLead: string;
  readonly save: string;
  readonly importTitle: string;
  readonly importLead: string;
  readonly choose: string;
  readonly adds: (count: number) => string;
  readonly stays: (count: number) => string;
  readonly unknown: (count: number) => string;
  readonly add: string;
  readonly cancel: string;
  readonly badFile: Readonly<Record<BadFile, string>>;
  readonly oldTitle: string;
  readonly old: (count: number) => string;
  readonly deleteOld: string;
  readonly forgetTitle: string;
  readonly forgetLead: string;
  readonly forget: string;
  readonly forgetSure: string;
  readonly forgetYes: string;
  readonly said: Readonly<Record<Said, string>>;
  readonly privacyTitle: string;
  readonly version: (version: string) => string;
};

export function dataWords(language: Language): DataWords {
  return language === 'fr' ? DATA_FR : DATA_EN;
}
