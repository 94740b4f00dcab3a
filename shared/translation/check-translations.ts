import { LANGUAGE_NAMES, otherLanguage } from '#shared/guide/language.ts';
import { locate } from '#shared/guide/locate.ts';
import type { Problem } from '#shared/guide/problem.ts';
import type { GuideFile } from '#shared/guide/read-guide.ts';
import type { Guide } from '#shared/guide/schema.ts';
import type { ContentText } from '#shared/library/compose-library.ts';
import { printStamps, readStamps, type Stamp, stampsByGuide } from './stamp.ts';
import { stampTexts, textStates } from './text-states.ts';

const AGAIN = 'Run "npm run stamp" and commit what it changes.';

/** Translations behind their source, and a content/translations.lock that does not say what the guides do. */
export function checkTranslations(files: readonly GuideFile[], lock: ContentText): Problem[] {
  const { stamps, unreadable } = readStamps(lock.text);
  const broken = unreadable.map((line) => inLock(lock, line, 'this line cannot be read'));
  const byGuide = stampsByGuide(stamps);
  return [
    ...broken,
    ...checkStamps(files, stamps, lock),
    ...files.flatMap((file) => staleTexts(file, byGuide.get(file.guide?.key ?? '') ?? [])),
  ];
}

/** The lock as it would be written now. Guides that could not be read keep their lines. */
export function stampGuides(guides: readonly Guide[], stamps: readonly Stamp[], isSame: (name: string) => boolean) {
  const byGuide = stampsByGuide(stamps);
  return printStamps(guides.flatMap((guide) => stampTexts(guide, byGuide.get(guide.key) ?? [], isSame)));
}

function checkStamps(files: readonly GuideFile[], stamps: readonly Stamp[], lock: ContentText): Problem[] {
  const guides = files.flatMap(({ guide }) => guide ?? []);
  if (guides.length < files.length) return [];
  const wanted = stampGuides(guides, stamps, () => false);
  if (wanted === printStamps(stamps)) return [];
  const had = new Set(printStamps(stamps).split('\n'));
  const news = wanted.split('\n').filter((line) => !had.has(line));
  const first = news[0]?.split(' ', 1)[0];
  const what = first ? `${first}${news.length > 1 ? ` and ${news.length - 1} more` : ''}` : 'texts that are gone';
  return [inLock(lock, 1, `this file is out of date: ${what}`)];
}

function inLock(lock: ContentText, line: number, message: string): Problem {
  return { file: lock.name, line, column: 1, path: '', severity: 'error', message, hint: AGAIN };
}

function staleTexts({ file, guide }: GuideFile, stamps: readonly Stamp[]): Problem[] {
  if (!guide) return [];
  return textStates(guide, stamps).flatMap(({ name, path, source, state }) => {
    if (state !== 'stale') return [];
    const other = otherLanguage(source);
    const message = `the ${LANGUAGE_NAMES[source]} text was changed, and the ${LANGUAGE_NAMES[other]} one was not`;
    const hint = `Change it too, or run "npm run stamp -- --same ${name}" where it still says the same.`;
    return [locate(file, { path: [...path, other], severity: 'warning', message, hint })];
  });
}
