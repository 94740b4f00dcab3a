import { LABEL_KEYS } from '#shared/guide/label-keys.ts';
import type { ManagerLanguage } from '#shared/guide/language.ts';
import type { Target, Where } from '#shared/guide/schema.ts';
import { wordingsIn } from '#shared/guide/wording.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import { describeTarget } from '#shared/target/describe-target.ts';
import { explainTarget, type TargetReport } from '#shared/target/explain-target.ts';
import { isOnPage, whichPage } from '#shared/target/match-page.ts';
import { explainLanguage, type LanguageReport } from '#shared/target/page-language.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';
import { guideVersion } from '#shared/walkthrough/guide-version.ts';
import { type PathStep, writtenStep } from '#shared/walkthrough/path.ts';
import { targetsOfStep } from '../targets-of-step.ts';

/**
 * Why a step shows or does not, as data: our own ids, roles, numbers and reasons. Nothing of the page is in it, neither its
 * words nor its address, so that it may be sent to anybody.
 */
export type StepReport = { readonly guide: string; readonly version: string; readonly step: string } & (
  | { readonly looked: 'no' }
  | {
      readonly looked: 'yes';
      readonly happens: Happens;
      readonly page: PageReport;
      readonly language: LanguageReport;
      /** One, or at a choice one for each answer that the guide describes; empty where it describes nothing. */
      readonly targets: readonly DescribedReport[];
    }
);

/** `site`: on another one than the Manager. `guide`: it is another guide. */
export type Happens = Extract<Where, string> | 'site' | 'guide';

export type PageReport = {
  /** The page of the Manager that the step belongs to; absent where it may be any. */
  readonly expected?: string;
  readonly is: 'here' | 'elsewhere' | 'unknown';
  /** The known page that the address is; absent where nobody knows it. */
  readonly seen?: string;
};

export type DescribedReport = TargetReport & {
  /** The answer that it gives. */
  readonly branch?: string;
  readonly role: Target['role'];
  readonly label?: string;
  /** The label that the step's page shows with it. */
  readonly with?: string;
  /** Labels by which it is described and that nobody has seen in the Manager's language. */
  readonly unverified: readonly string[];
};

/** @param snapshot of the page, its `language` the one that pageLanguage() found; `declared` is what the page itself says. */
export function reportOnStep(step: PathStep, snapshot: Snapshot, declared: string, pack: GuidePack): StepReport {
  const language = explainLanguage(snapshot, pack.labels, declared);
  return {
    ...nameOf(step, pack),
    looked: 'yes',
    happens: happensIn(step),
    page: reportOnPage(writtenStep(step).page, snapshot.path, pack),
    language,
    targets: targetsOfStep(step).map(({ target, branch }) => ({
      ...explainTarget(describeTarget(target, pack.labels), snapshot),
      ...(branch !== undefined && { branch }),
      role: target.role,
      ...(target.label !== undefined && { label: target.label }),
      ...(target.with !== undefined && { with: target.with }),
      unverified: unverifiedIn(target, language.language, pack),
    })),
  };
}

/** Where the page shows a secret, Cairn does not look, not even to explain. */
export function reportOnSecret(step: PathStep, pack: GuidePack): StepReport {
  return { ...nameOf(step, pack), looked: 'no' };
}

function nameOf(step: PathStep, { guide }: GuidePack) {
  return { guide: guide.key, version: guideVersion(guide), step: step.id };
}

function reportOnPage(expected: string | undefined, path: string, { pages }: GuidePack): PageReport {
  const seen = whichPage(path, pages);
  return {
    ...(expected !== undefined && { expected }),
    is: expected === undefined ? 'unknown' : isOnPage(path, expected, pages),
    ...(seen !== 'unknown' && { seen: seen.page }),
  };
}

function happensIn(step: PathStep): Happens {
  if (step.kind === 'instruction' && step.step.guide) return 'guide';
  const { where } = writtenStep(step);
  return where === undefined || typeof where === 'string' ? (where ?? 'manager') : 'site';
}

function unverifiedIn(target: Target, language: ManagerLanguage | undefined, { labels }: GuidePack): readonly string[] {
  const named = LABEL_KEYS.flatMap((key) => target[key] ?? []);
  return named.filter((key) => {
    const label = labels[key];
    return label === undefined || (language !== undefined && wordingsIn(label, language).length === 0);
  });
}
