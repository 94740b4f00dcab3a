import { plainWords, sayLabel, type Voice } from '../say-text.ts';
import { reasons } from './reasons.ts';
import type { StepReport } from './step-report.ts';
import { supportText } from './support-text.ts';

/** Why the step shows or does not, ready to be printed. */
export type WhyView = {
  readonly reasons: readonly string[];
  /** To be copied for support: nothing of the page is in it. */
  readonly copy: string;
};

export type Why = { readonly report: StepReport; readonly program: string; readonly browser: string };

/** @param state what the card says of the step, in its own word for it. */
export function whyView({ report, program, browser }: Why, voice: Voice, state: string): WhyView {
  const names = {
    page: (key: string) => voice.pack.pages[key]?.name[voice.language] ?? key,
    label: (key: string) => plainWords([sayLabel(voice, key)]),
  };
  return {
    reasons: reasons(report, voice.language, names),
    copy: supportText(report, voice.language, { program, browser, state }),
  };
}
