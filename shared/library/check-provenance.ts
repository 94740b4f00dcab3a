import { type ContentFile, type Finding, isMapping, keysIn, type Path } from '#shared/guide/content-file.ts';
import { MANAGER_LANGUAGES } from '#shared/guide/language.ts';
import { locate } from '#shared/guide/locate.ts';
import { mappingsOf } from '#shared/guide/mappings-of.ts';
import { didYouMean } from '#shared/guide/nearest-word.ts';
import type { Problem } from '#shared/guide/problem.ts';
import type { LibraryFiles } from './library-files.ts';

/** Labels and pages: sources and labels they name must exist, and a label must be known in some language. */
export function checkProvenance({ labels, pages, sources }: LibraryFiles): Problem[] {
  const knownSources = keysIn(sources.file);
  const knownLabels = keysIn(labels.file);
  return [
    ...[labels.file, pages.file].flatMap((file) =>
      located(file, unknownNames(file.value, 'seen', 'source', knownSources)),
    ),
    ...located(pages.file, unknownNames(pages.file.value, 'reach', 'label', knownLabels)),
    ...located(labels.file, labelsKnownNowhere(labels.file.value)),
  ];
}

function located(file: ContentFile, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => locate(file, finding));
}

function unknownNames(value: unknown, key: string, what: string, known: readonly string[] | undefined): Finding[] {
  return mappingsOf(value).flatMap(({ mapping, path }) => {
    const written: unknown = mapping[key];
    const names: unknown[] = Array.isArray(written) ? written : [];
    return names.flatMap((name, index) => unknownName(name, [...path, key, index], what, known));
  });
}

function unknownName(name: unknown, path: Path, what: string, known: readonly string[] | undefined): Finding[] {
  if (typeof name !== 'string' || !known || known.includes(name)) return [];
  return [
    {
      path,
      message: `unknown ${what} "${name}"`,
      hint: didYouMean(name, known, `Add it to content/${what}s.yaml, or correct the name.`),
    },
  ];
}

function labelsKnownNowhere(labels: unknown): Finding[] {
  return Object.entries(isMapping(labels) ? labels : {}).flatMap(([key, label]) => {
    if (
      !isMapping(label) ||
      !MANAGER_LANGUAGES.every((language) => label[language] === undefined || label[language] === 'unverified')
    )
      return [];
    if (!('en' in label) || !('fr' in label)) return [];
    const hint = 'Give the words in at least one language, or remove the label and describe the element in words.';
    return [{ path: [key], at: 'key', message: `nobody has seen the label "${key}" in any language`, hint }];
  });
}
