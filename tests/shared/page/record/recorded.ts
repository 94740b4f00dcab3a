import { readGuide } from '#shared/guide/read-guide.ts';
import type { Target } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { fingerprintOf, type WithTraits } from '#shared/page/record/fingerprint.ts';
import { printTarget } from '#shared/page/record/print-target.ts';
import { roleSpokenOf } from '#shared/page/record/spoken-of.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';

/** An element of a page as the recorder prints it. */
export function recorded(page: Snapshot, candidate: WithTraits, label = 'add-partner'): string {
  const { seen } = fingerprintOf(candidate, page, 'en', '2026-11-22');
  return printTarget({ role: roleSpokenOf(candidate.role), label, seen });
}

/** A guide of one step with this target. */
export function guideWith(target: string): ReturnType<typeof readGuide> {
  return readGuide(
    `key: record
category: basics
kind: procedure
title: { en: Record, fr: Enregistrer }
purpose: { en: Keep it., fr: Le garder. }
checked: 2026-11-22
sources: [book]
sections:
  - id: only
    title: { en: Only, fr: Seule }
    steps:
      - id: step
        do: { en: Do it., fr: Faites-le. }
${target.replaceAll(/^/gm, '        ')}`,
    'record.yaml',
  );
}

/** The target as a walkthrough gets it. */
export function targetIn(yaml: string): Target {
  const { guide, problems } = guideWith(yaml);
  const [step] = guide?.sections[0]?.steps ?? [];
  if (!step || isChoice(step) || !step.target || step.target === 'unknown')
    throw new Error(`${JSON.stringify(problems)}\n${yaml}`);
  return step.target;
}
