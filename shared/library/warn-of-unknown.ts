import { type ContentFile, type Finding, isMapping } from '#shared/guide/content-file.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '#shared/guide/language.ts';
import { locate } from '#shared/guide/locate.ts';
import type { Problem } from '#shared/guide/problem.ts';
import type { LibraryFiles } from './library-files.ts';

/** What is not known yet and would help: warnings, never errors, because nothing may be invented to silence them. */
export function warnOfUnknown({ labels, pages, guides }: LibraryFiles): Problem[] {
  const used = new Map<string, Set<string>>();
  for (const { file, names } of guides)
    for (const { of, name } of names) if (of === 'label' || of === 'page') note(used, `${of} ${name}`, file);
  return [...unverifiedLabels(labels.file, used), ...pagesWithoutRoute(pages.file, used)];
}

type Used = ReadonlyMap<string, ReadonlySet<string>>;

function note(used: Map<string, Set<string>>, name: string, { value, name: file }: ContentFile): void {
  const guide = isMapping(value) && typeof value.key === 'string' ? value.key : file;
  used.set(name, (used.get(name) ?? new Set()).add(guide));
}

function unverifiedLabels(file: ContentFile, used: Used): Problem[] {
  return entriesOf(file).flatMap(([key, label]) =>
    LANGUAGES.flatMap((language) => {
      const guides = used.get(`label ${key}`);
      if (!guides || !isMapping(label) || label[language] !== 'unverified') return [];
      const message = `nobody has seen the ${LANGUAGE_NAMES[language]} name of the label "${key}"`;
      return [
        warning(file, {
          path: [key, language],
          message,
          hint: `Used by ${listed(guides)}: readers see the other language’s name.`,
        }),
      ];
    }),
  );
}

function pagesWithoutRoute(file: ContentFile, used: Used): Problem[] {
  return entriesOf(file).flatMap(([key, page]) => {
    const guides = used.get(`page ${key}`);
    if (!guides || !isMapping(page) || page.routes !== 'unknown') return [];
    const message = `no source names the address of the page "${key}"`;
    return [
      warning(file, {
        path: [key, 'routes'],
        message,
        hint: `Used by ${listed(guides)}: Cairn cannot lead there directly.`,
      }),
    ];
  });
}

function entriesOf({ value }: ContentFile): [string, unknown][] {
  return Object.entries(isMapping(value) ? value : {});
}

function warning(file: ContentFile, finding: Finding): Problem {
  return locate(file, { ...finding, severity: 'warning' });
}

/** The first three by name, the others by number. */
function listed(guides: ReadonlySet<string>): string {
  const names = [...guides];
  const others = names.length - 3;
  return others > 0 ? `${names.slice(0, 3).join(', ')} and ${others} more` : names.join(', ');
}
