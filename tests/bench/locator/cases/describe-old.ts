import type { Place } from '#shared/guide/schema.ts';
import type { Description, Names } from '#shared/target/description.ts';
import type { Box } from '#shared/target/snapshot.ts';
import { writtenRole } from '../data/role-and-name.ts';
import type { OldSighting, WordsByLanguage } from './old-sighting.ts';

/** For authors who can open the page: the element as it was seen, and its names in the languages it was seen in. */
export function fullDescription(old: OldSighting, languages: 'known' | 'english'): Description {
  const { candidate, path, language, viewport } = old;
  const names = languages === 'known' ? old.names : only(old.names, language.split('-')[0] ?? '');
  return {
    role: writtenRole(candidate.role),
    ...named('name', names),
    only: false,
    yours: false,
    attributes: {},
    page: pageOf(old),
    seen: { candidate, path, language, viewport },
  };
}

/** As written by people who only know the page by sight. */
export function handDescription(old: OldSighting): Description {
  const place = placeOf(old);
  return {
    role: writtenRole(old.candidate.role),
    ...named('name', old.names),
    ...(place && { place }),
    ...named('near', old.near),
    ...named('under', old.under),
    only: old.only,
    yours: false,
    attributes: {},
    page: pageOf(old),
  };
}

export function withoutPage({ page: _, ...description }: Description): Description {
  return description;
}

function pageOf({ path, others }: OldSighting): NonNullable<Description['page']> {
  return { routes: [path], others };
}

function only(words: WordsByLanguage, language: string): WordsByLanguage {
  const known = words[language];
  return known ? { [language]: known } : {};
}

function named<K extends 'name' | 'near' | 'under'>(key: K, wordings: WordsByLanguage): Partial<Record<K, Names>> {
  const known = Object.entries(wordings).filter(([, words]) => words.some((word) => word !== ''));
  if (known.length === 0) return {};
  const names: Partial<Record<K, Names>> = {};
  names[key] = { wordings: Object.fromEntries(known), loose: false };
  return names;
}

const ROWS = ['top', '', 'bottom'] as const;
const COLUMNS = ['left', '', 'right'] as const;

/** The area, and the part of it: only where the element was drawn in the first view of the page. */
function placeOf({ candidate, viewport }: OldSighting): Place | undefined {
  const [area] = candidate.areas;
  const frame = area?.box ?? { x: 0, y: 0, ...viewport };
  const region = regionIn(candidate.box, frame);
  if (!area && !region) return undefined;
  return { ...(area && { area: area.kind }), ...(region && { region }) };
}

function regionIn(box: Box, frame: Box): NonNullable<Place['region']> | undefined {
  const across = (box.x + box.width / 2 - frame.x) / frame.width;
  const down = (box.y + box.height / 2 - frame.y) / frame.height;
  if (!(across >= 0 && across < 1 && down >= 0 && down < 1)) return undefined;
  const row = ROWS[Math.floor(down * 3)];
  const column = COLUMNS[Math.floor(across * 3)];
  if (row && column) return `${row}-${column}`;
  return row || column || 'center';
}
