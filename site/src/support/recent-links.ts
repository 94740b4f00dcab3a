import { LANGUAGES, languageOf } from '#shared/guide/language.ts';
import type { LinkLanguage } from './make-link.ts';

/** A link that was used, in as few words as it takes to make it again. */
export type RecentLink = {
  readonly guide: string;
  readonly place?: string;
  readonly language: LinkLanguage;
  readonly start: boolean;
  /** As it was called, in the language of the page. */
  readonly name: string;
};

const KEY = 'cairn-support-links';
const MOST = 8;

/** The links used last on this device, the newest first. What cannot be read counts for nothing. */
export function recentLinks(): readonly RecentLink[] {
  return stored() ?? [];
}

/**
 * Puts a link first, and drops the oldest where there are too many.
 *
 * @param shown what the page has, for where nothing can be stored.
 */
export function keepLink(link: RecentLink, shown: readonly RecentLink[]): readonly RecentLink[] {
  const others = (stored() ?? shown).filter((other) => addressOf(other) !== addressOf(link));
  const kept = [link, ...others].slice(0, MOST);
  store(JSON.stringify(kept));
  return kept;
}

export function forgetLinks(): readonly RecentLink[] {
  store(undefined);
  return [];
}

function stored(): readonly RecentLink[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(readLink) : [];
  } catch {
    return undefined;
  }
}

function store(text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // Storage is switched off: the links are kept for as long as the page is open.
  }
}

function addressOf({ guide, place, language, start }: RecentLink): string {
  return [guide, place, language, start].join(' ');
}

function readLink(kept: unknown): RecentLink[] {
  if (!isRecord(kept)) return [];
  const { guide, place, language, start, name } = kept;
  if (typeof guide !== 'string' || typeof name !== 'string') return [];
  const known = typeof language === 'string' ? languageOf(language, LANGUAGES) : undefined;
  return [
    { guide, ...(typeof place === 'string' && { place }), language: known ?? 'own', start: start === true, name },
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
