import { LANGUAGES, languageOf } from '#shared/guide/language.ts';
import { installInputGuard } from '#shared/page/input-guard.ts';
import { showGuide } from '#shared/page/show-guide.ts';
import { branchesLeadingTo } from '#shared/walkthrough/lead.ts';
import type { RunKeeper } from '#shared/walkthrough/run-keeper.ts';
import { loadPack } from '../load-pack.ts';
import type { RehearsalProblem } from '../rehearsal-problem.ts';
import type { RehearsalRequest } from '../rehearsal-request.ts';
import { Player } from './player.ts';
import { readWatch, tellAround, WATCH_COMMANDS } from './watch-protocol.ts';

type WatchRequest = Extract<RehearsalRequest, { kind: 'watch' }>;

/**
 * Plays a guide on the practice Manager by itself, with the card and the rings of the extension. Here, and nowhere else, Cairn
 * presses buttons: they are the practice Manager's own. The page around this window can stop it, go on and go back.
 */
export async function watchGuide(
  request: WatchRequest,
  base: string,
  signal: AbortSignal,
): Promise<RehearsalProblem | undefined> {
  const pack = await loadPack(base, request.guide);
  if (!pack) return 'unknown-guide';
  const lead = request.until ? branchesLeadingTo(pack.guide, request.until) : undefined;
  const events = [{ type: 'start' }] as const;
  const player = new Player({ pack, events, until: lead?.step, answers: lead?.choices ?? {} }, tellAround, signal);
  const keeper: RunKeeper = {
    async record(event) {
      player.hear(event);
      return { kept: true };
    },
    speak: async () => ({ kept: true }),
    stand: async () => ({ kept: true }),
  };
  const handle = showGuide(
    {
      pack,
      events,
      language: languageOf(request.language, LANGUAGES) ?? 'en',
      base,
      knowledgeBase: '',
      keeper,
      openShadowRoot: (element) => element.shadowRoot,
      guard: installInputGuard(window, signal),
      program: 'Cairn, practice Manager',
      played: true,
    },
    signal,
  );
  obeyTheWindowAround(player, (step) => windBack(request, base, step), signal);
  player.begin(handle);
  return undefined;
}

function obeyTheWindowAround(player: Player, goBackTo: (step: string | undefined) => void, signal: AbortSignal): void {
  window.addEventListener(
    'message',
    (event) => {
      const command = WATCH_COMMANDS.find((known) => known === readWatch(event, window.parent));
      if (command === 'back') goBackTo(player.previous);
      else if (command) player.obey(command);
    },
    { signal },
  );
}

// The practice Manager forgets everything on a reload: going back is starting over, as fast as can be, up to a step before.
function windBack({ guide, language }: WatchRequest, base: string, step: string | undefined): void {
  const address = new URL(`${base}/`, location.href);
  const query = { ...Object.fromEntries(new URLSearchParams(location.search)), guide, ...(language && { language }) };
  address.search = new URLSearchParams({ ...query, watch: step ?? '' }).toString();
  location.replace(address);
}
