import type { ManagerLanguage } from '#shared/guide/language.ts';
import type { Role } from '#shared/guide/schema.ts';
import type { Reach } from '#shared/target/snapshot.ts';

/** The words for why a step shows or does not. Names of pages and elements are handed in: the copy for support has keys there. */
export type WhyWords = {
  readonly secret: string;
  readonly notHere: string;
  readonly onPage: (page: string) => string;
  readonly onOtherPage: (expected: string, seen: string) => string;
  readonly pageUnsure: (expected: string) => string;
  readonly anyPage: string;
  readonly language: (language: ManagerLanguage, shown: number) => string;
  readonly languageDeclared: (language: ManagerLanguage) => string;
  readonly languageUnknown: string;
  readonly notDescribed: string;
  readonly lookedFor: (role: Role, name: string | undefined) => string;
  readonly unverified: (name: string) => string;
  readonly found: (percent: number) => string;
  readonly switchedOff: string;
  readonly without: (name: string) => string;
  readonly noneFits: (elements: number) => string;
  readonly notEnough: (role: Role | 'other', percent: number, threshold: number) => string;
  readonly several: (times: number) => string;
  readonly inTheWay: Readonly<Record<Extract<Reach, 'covered' | 'inert' | 'hidden'>, string>>;
};
