import type { Language } from '#shared/guide/language.ts';
import type { Evidence } from '#shared/target/verdict.ts';
import { reasons } from './reasons.ts';
import type { DescribedReport, StepReport } from './step-report.ts';

/** Whose report it is: what runs, in which browser, and the state that the card shows. */
export type Sender = { readonly program: string; readonly browser: string; readonly state: string };

/**
 * The reasons as somebody sends them to support: sentences in their language, then the figures. Holds nothing of the page:
 * elements by their role, names and pages by our own keys.
 */
export function supportText(report: StepReport, language: Language, sender: Sender): string {
  const byKey = { page: (key: string) => key, label: (key: string) => key };
  const head = [
    `${sender.program} · ${sender.browser} · ${language}`,
    `${report.guide}#${report.step} · ${report.version} · ${sender.state}`,
  ];
  const sentences = reasons(report, language, byKey).map((sentence) => `- ${sentence}`);
  return [...head, '', ...sentences, ...(report.looked === 'yes' ? ['', ...figures(report)] : [])].join('\n');
}

function figures({ page, language, targets }: Extract<StepReport, { looked: 'yes' }>): readonly string[] {
  const shown = Object.entries(language.shown).map(([tag, count]) => `${tag} ${count}`);
  return [
    `page: ${page.expected ?? 'any'}, ${page.is}, seen ${page.seen ?? 'unknown'}`,
    `language: ${language.language ?? 'unknown'}, declared ${language.declared}, shown ${shown.join(' ')}`,
    ...targets.flatMap(ofTarget),
  ];
}

function ofTarget(target: DescribedReport): readonly string[] {
  const { branch, role, label, unverified, verdict, probability, threshold, lead, possible, elements } = target;
  const lacks = target.without && target.with !== undefined ? `, without ${target.with}` : '';
  const name = [branch && `${branch}:`, role, label].filter(Boolean).join(' ');
  return [
    `target: ${name}${unverified.length > 0 ? `, unverified ${unverified.join(' ')}` : ''}`,
    `  ${verdict}, ${rounded(probability)} of ${rounded(threshold)}, lead ${rounded(lead)}, ${possible} of ${elements} possible${lacks}`,
    ...target.nearest.map(
      (one) =>
        `  ${one.role} ${rounded(one.probability)}, behind ${rounded(one.behind)}, ${one.reach}${one.disabled ? ', disabled' : ''}: ${one.evidence.map(said).join(', ')}`,
    ),
  ];
}

function said({ signal, state, weight }: Evidence): string {
  return `${signal} ${state} ${weight > 0 ? '+' : ''}${rounded(weight)}`;
}

function rounded(value: number): string {
  return value.toFixed(2);
}
