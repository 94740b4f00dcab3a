import { LANGUAGES, type Language, languageOf } from '#shared/guide/language.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import { installInputGuard } from '#shared/page/input-guard.ts';
import { showGuide } from '#shared/page/show-guide.ts';
import { startsAt } from '#shared/walkthrough/lead.ts';
import { compactEvents, replay } from '#shared/walkthrough/replay.ts';
import { loadPack } from './load-pack.ts';
import type { RehearsalProblem } from './rehearsal-problem.ts';
import type { RehearsalRequest } from './rehearsal-request.ts';
import { forgetKeptRun, type KeptRun, keepInSession, readKeptRun } from './session-run-keeper.ts';
import { tellProgress } from './watch/tell-progress.ts';

type NewRequest = Extract<RehearsalRequest, { kind: 'new' }>;

/**
 * Walks a guide on the practice Manager with the overlay that the extension uses. The only part of the practice Manager
 * that knows of guides.
 *
 * @returns once the guide shows, or with what stood in its way. That a step is unknown is said on the page, in both
 * languages, and not on the card: the first step may be done the moment the page shows, and the card moves on.
 */
export async function startRehearsal(
  request: Exclude<RehearsalRequest, { kind: 'watch' }>,
  base: string,
  signal: AbortSignal,
): Promise<RehearsalProblem | undefined> {
  const storage = sessionStorage;
  const kept = request.kind === 'resume' ? readKeptRun(storage) : undefined;
  forgetKeptRun(storage);
  const wanted = request.kind === 'new' ? request.guide : kept?.guide;
  if (wanted === undefined) return undefined;

  const pack = await loadPack(base, wanted);
  const start = pack && startsAt(pack.guide, request.kind === 'new' ? request.step : undefined);
  if (!pack || !start) return 'unknown-guide';

  const run = request.kind === 'new' ? newRun(pack, request, start.asAsked) : kept;
  if (!run || !isUnderWay(pack, run)) return undefined;
  const keeper = keepInSession(storage, run, (events) => compactEvents(pack.guide, events));
  // Written once at the start, so that a reload before the first step is done finds the run.
  await keeper.speak(run.language);
  showGuide(
    {
      pack,
      events: run.events,
      language: run.language,
      ...(run.standing && { standing: run.standing }),
      base,
      knowledgeBase: '',
      keeper: tellProgress(keeper, pack, run.events),
      openShadowRoot: (element) => element.shadowRoot,
      guard: installInputGuard(window, signal),
      program: 'Cairn, practice Manager',
    },
    signal,
  );
  return start.asAsked ? undefined : 'unknown-step';
}

function newRun(pack: GuidePack, { step, language }: NewRequest, knownStep: boolean): KeptRun {
  const start = knownStep && step !== undefined ? { type: 'start' as const, step } : { type: 'start' as const };
  return { guide: pack.guide.key, language: readerLanguage(language), events: [start] };
}

/** The language the link names, else the browser's, else English. */
function readerLanguage(wanted: string | undefined): Language {
  const tags = [wanted, ...navigator.languages];
  return tags.map((tag) => languageOf(tag, LANGUAGES)).find((language) => language !== undefined) ?? 'en';
}

function isUnderWay(pack: GuidePack, run: KeptRun): boolean {
  const { phase } = replay(pack.guide, run.events);
  return phase === 'walking' || phase === 'paused';
}
