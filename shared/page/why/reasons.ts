import { ANYWHERE } from '#shared/guide/anywhere.ts';
import type { Language } from '#shared/guide/language.ts';
import { isReachable } from '#shared/target/is-reachable.ts';
import type { LanguageReport } from '#shared/target/page-language.ts';
import type { DescribedReport, PageReport, StepReport } from './step-report.ts';
import { WHY_EN } from './why-words-en.ts';
import { WHY_FR } from './why-words-fr.ts';
import type { WhyWords } from './why-words-type.ts';

/** How pages and labels are called: in words for the customer, by their keys in the copy for support. */
export type Names = { page(key: string): string; label(key: string): string };

/** Why a step shows or does not, in sentences. */
export function reasons(report: StepReport, language: Language, names: Names): readonly string[] {
  const words = language === 'fr' ? WHY_FR : WHY_EN;
  if (report.looked === 'no') return [words.secret];
  if (report.happens !== 'manager') return [words.notHere];
  const { page, targets } = report;
  const place = [onPage(page, words, names), inLanguage(report.language, words)];
  if (page.is === 'elsewhere') return place;
  if (targets.length === 0) return [...place, words.notDescribed];
  return [...place, ...targets.flatMap((target) => ofTarget(target, words, names))];
}

function onPage({ expected, is, seen }: PageReport, words: WhyWords, names: Names): string {
  if (expected === undefined || expected === ANYWHERE) return words.anyPage;
  if (is === 'here') return words.onPage(names.page(expected));
  if (is === 'elsewhere' && seen !== undefined) return words.onOtherPage(names.page(expected), names.page(seen));
  return words.pageUnsure(names.page(expected));
}

function inLanguage({ language, shown }: LanguageReport, words: WhyWords): string {
  if (language === undefined) return words.languageUnknown;
  return shown[language] > 0 ? words.language(language, shown[language]) : words.languageDeclared(language);
}

function ofTarget(target: DescribedReport, words: WhyWords, names: Names): readonly string[] {
  const { role, label, unverified } = target;
  return [
    words.lookedFor(role, label === undefined ? undefined : names.label(label)),
    ...unverified.map((key) => words.unverified(names.label(key))),
    ...(target.without && target.with !== undefined
      ? [words.without(names.label(target.with))]
      : outcome(target, words)),
  ];
}

function outcome(target: DescribedReport, words: WhyWords): readonly string[] {
  const { verdict, probability, threshold, lead, elements, nearest } = target;
  const [best] = nearest;
  switch (verdict) {
    case 'found':
      return [words.found(percent(probability)), ...(best?.disabled ? [words.switchedOff] : [])];
    case 'hidden':
      return best && !isReachable(best.reach) ? [words.inTheWay[best.reach]] : [];
    case 'several':
      return [words.several(Math.round(Math.exp(lead)))];
    case 'elsewhere':
      return [];
    case 'absent':
      return [best ? words.notEnough(best.role, percent(probability), percent(threshold)) : words.noneFits(elements)];
  }
}

/** Never 100: nothing is that certain. */
export function percent(probability: number): number {
  return Math.min(99, Math.floor(probability * 100));
}
