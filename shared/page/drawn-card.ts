import { type Caution, cautionAt } from '#shared/walkthrough/caution.ts';
import type { CardMemory } from './card-memory.ts';
import { type CardView, cardView } from './card-view.ts';
import type { GuideOnPage } from './guide-on-page.ts';
import type { RunOnPage } from './run-on-page.ts';
import type { StepInSight } from './step-in-sight.ts';
import { browserName } from './why/browser-name.ts';

/** The card as it is to be drawn now; nothing before the start and once the guide was left. */
export function drawnCard(
  guide: GuideOnPage,
  run: RunOnPage,
  sight: StepInSight,
  memory: CardMemory,
): CardView | undefined {
  const { state, step } = run;
  if (state.phase === 'ready' || state.phase === 'left') return undefined;
  const { pack, base, knowledgeBase, program, enter, cameFrom } = guide;
  const { view } = sight;
  const worded = view.sight === 'found' ? view.worded : undefined;
  const caution = cautionOnCard(guide, run);
  const report = memory.asksWhy ? sight.explain() : undefined;
  return cardView({
    voice: { pack, language: memory.language, manager: sight.manager, knowledgeBase, ...(worded && { worded }) },
    run: state,
    view,
    here: { base, path: window.location.pathname },
    kept: memory.keeping,
    stack: { canEnter: enter !== undefined, ...(cameFrom && { cameFrom }) },
    standing: memory.standing,
    ...(caution && { caution }),
    rounds: step ? (memory.roundsOf(step.id) ?? state.rounds[step.id] ?? 0) : 0,
    ...(memory.notice && { notice: memory.notice }),
    ...(report && { why: { report, program, browser: browserName(navigator) } }),
  });
}

/** What is to be read before the step is done. Of a guide that plays by itself nobody says that they have read anything. */
export function cautionOnCard(
  { pack, played }: GuideOnPage,
  { state, step }: RunOnPage,
): (Caution & { readonly awaits: boolean }) | undefined {
  if (!step || !('heeded' in state)) return undefined;
  const caution = cautionAt(pack.guide, state, step);
  return caution && played ? { ...caution, awaits: false } : caution;
}
