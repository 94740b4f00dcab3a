import { findTarget } from '#shared/target/find-target.ts';
import { answerOf } from '../answer-of.ts';
import type { BenchCase } from '../cases/bench-case.ts';
import type { Outcome } from '../figures/outcome.ts';

/** A case that our locator did not get right, with the words of the page: for a person to look at, never to be committed. */
export type Miss = {
  readonly id: string;
  readonly half: BenchCase['half'];
  readonly expected: BenchCase['expected']['kind'];
  readonly decision: Outcome['decision'];
  readonly says: string;
  readonly probability: number;
  readonly described: unknown;
  readonly right: readonly string[];
  readonly chosen: string;
  readonly evidence: readonly string[];
};

export function missOf(asked: BenchCase, outcomes: readonly Outcome[]): Miss | undefined {
  const own = outcomes.find(({ method }) => method === 'cairn');
  if (!own || own.decision === 'right') return undefined;
  const { description, snapshot, expected } = asked;
  const verdict = findTarget(description, snapshot);
  const { candidate } = answerOf(verdict);
  const { seen, page: _, ...written } = description;
  const right = 'right' in expected ? snapshot.candidates.filter(({ id }) => expected.right.has(id)) : [];
  const say = (one: typeof candidate) => (one ? `${one.role} "${one.name}" at ${one.box.x},${one.box.y}` : '');
  return {
    id: asked.id,
    half: asked.half,
    expected: expected.kind,
    decision: own.decision,
    says: verdict.verdict,
    probability: verdict.probability,
    described: { ...written, ...(seen && { seen: say(seen.candidate) }) },
    right: right.map(say),
    chosen: say(candidate),
    evidence: verdict.evidence.map(({ signal, state, weight }) => `${signal} ${state} ${weight}`),
  };
}
