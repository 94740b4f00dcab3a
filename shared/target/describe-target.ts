import type { Labels } from '#shared/guide/label.ts';
import { MANAGER_LANGUAGES } from '#shared/guide/language.ts';
import type { Target } from '#shared/guide/schema.ts';
import { wordingsIn } from '#shared/guide/wording.ts';
import { definedOnly } from './defined-only.ts';
import { describeSeen, namesWith } from './describe-seen.ts';
import type { Description, Names } from './description.ts';

/** A target with its labels looked up. A label that the library does not know is taken as one that nobody has seen. */
export function describeTarget(target: Target, labels: Labels): Description {
  const { label, seen } = target;
  const written = label === undefined ? undefined : namesOf(label, labels);
  const name = seen ? namesWith(written, seen) : written;
  return {
    role: target.role,
    ...(name && { name }),
    ...(seen && { seen: describeSeen(seen) }),
    ...(target.place && { place: target.place }),
    ...(target.near !== undefined && { near: namesOf(target.near, labels) }),
    ...(target.under !== undefined && { under: namesOf(target.under, labels) }),
    ...(target.with !== undefined && { with: namesOf(target.with, labels) }),
    only: target.only ?? false,
    yours: target.yours ?? false,
    attributes: definedOnly(target.attributes ?? {}),
  };
}

function namesOf(key: string, labels: Labels): Names {
  const label = labels[key];
  if (!label) return { wordings: {}, loose: false };
  const wordings = MANAGER_LANGUAGES.map((language) => [language, wordingsIn(label, language)] as const);
  return {
    wordings: Object.fromEntries(wordings.filter(([, known]) => known.length > 0)),
    loose: MANAGER_LANGUAGES.some((language) => isLoose(label[language])),
  };
}

function isLoose(known: Labels[string]['de'] | 'unverified'): boolean {
  return known !== undefined && known !== 'unverified' && known.loose === true;
}
