import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import type { Guide } from '#shared/guide/schema.ts';
import { allSteps } from '#shared/walkthrough/path.ts';
import { placeOf, replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { ProgressFile } from '../../extension/messages/progress-file.ts';
import { storedEventSchema } from '../../extension/messages/stored-event.ts';
import type { KillStand, Victim } from './kill-stand.ts';

/** What a number of kills came to. `lost` and `stored`: what had become of the step in flight. */
export type KillFigures = {
  readonly kills: Readonly<Record<Victim, number>>;
  readonly lost: number;
  readonly stored: number;
  readonly answered: number;
  readonly runsFinished: number;
  /** One line for each thing that must never be. */
  readonly broken: readonly string[];
};

/** Guides that stand still beside the one that is walked: no kill may change a letter of them. */
const BYSTANDERS = ['dark-mode', 'api-tokens', 'product-tags'];

const BYSTANDING: ProgressFile = {
  cairn: 'progress',
  format: 1,
  made: '2026-11-22T12:00:00.000Z',
  guides: BYSTANDERS.map((guide) => ({
    guide,
    title: { en: guide, fr: guide },
    lastUsed: '2026-11-22T12:00:00.000Z',
    guideVersion: '',
    place: { phase: 'paused', choices: {}, done: [] },
  })),
};

const runSchema = z.object({ id: z.string(), revision: z.number(), events: z.array(storedEventSchema) });
const shownSchema = z.object({ answer: z.object({ id: z.string() }) });
const keptSchema = z.object({ answer: z.object({ kept: z.literal(true) }) });

/**
 * Walks the guide again and again, and kills something in the middle of a step each time. After each kill the database opens, the
 * run stands where it stood or one step further, and nothing else has changed.
 *
 * @param random from 0 to 1, the same again for the same seed.
 */
export async function runKills(
  stand: KillStand,
  guide: Guide,
  kills: number,
  random: () => number,
): Promise<KillFigures> {
  const figures = { worker: 0, tab: 0, browser: 0 };
  const broken: string[] = [];
  let lost = 0;
  let stored = 0;
  let answered = 0;
  let runsFinished = 0;
  await stand.import(JSON.stringify(BYSTANDING));
  await stand.begin(guide.key);
  const aside = await bystanders(stand);

  for (let turn = 1; turn <= kills; turn += 1) {
    let run = await readRun(stand, guide);
    for (let steps = Math.floor(random() * 3); steps > 0; steps -= 1) {
      const event = nextEvent(guide, run.events, random);
      keptSchema.parse(await stand.ask({ ask: 'record', run: run.id, at: run.revision, event }));
      run = { ...run, revision: run.revision + 1, events: [...run.events, event] };
    }
    const event = nextEvent(guide, run.events, random);
    const victim = chooseVictim(random);
    figures[victim] += 1;
    const sent = stand.ask({ ask: 'record', run: run.id, at: run.revision, event }).catch(() => undefined);
    await new Promise((done) => setTimeout(done, random() ** 2 * 12));
    await stand.kill(victim);
    const isAnswered = keptSchema.safeParse(victim === 'worker' ? await sent : undefined).success;

    const after = await readRun(stand, guide).catch((error: unknown) => String(error));
    const say = (what: string) => broken.push(`kill ${turn} (${victim}): ${what}`);
    if (typeof after === 'string') {
      say(`the run cannot be read: ${after}`);
      continue;
    }
    const before = placeOf(replay(guide, run.events));
    const further = placeOf(replay(guide, [...run.events, event]));
    const now = placeOf(replay(guide, after.events));
    if (after.id !== run.id) say('another run is there');
    if (after.revision < run.revision || after.revision > run.revision + 1)
      say(`${run.revision - after.revision} steps lost`);
    if (!isDeepStrictEqual(now, after.revision > run.revision ? further : before)) say('the run stands elsewhere');
    if (isAnswered && after.revision === run.revision) say('a step was called stored and is not');
    if (!isDeepStrictEqual(await bystanders(stand), aside)) say('another guide’s progress has changed');
    answered += Number(isAnswered);
    if (after.revision > run.revision) stored += 1;
    else lost += 1;
    if (now?.phase === 'finished') {
      runsFinished += 1;
      await stand.begin(guide.key);
    } else if (shownSchema.safeParse(await stand.ask({ ask: 'run' })).data?.answer.id !== run.id) {
      say('the tab is not given its run');
    }
  }
  return { kills: figures, lost, stored, answered, runsFinished, broken };
}

/** From the disk itself: it has to open after every kill. */
async function readRun(stand: KillStand, { key }: Guide) {
  return runSchema.parse((await stand.stored()).find(({ guide }) => guide === key));
}

async function bystanders(stand: KillStand): Promise<readonly object[]> {
  return (await stand.stored()).filter(({ guide }) => BYSTANDERS.includes(guide));
}

/** Mostly on, sometimes back, now and then a pause: what a person does. */
function nextEvent(guide: Guide, events: readonly StoredEvent[], random: () => number): StoredEvent {
  const state = replay(guide, events);
  if (state.phase === 'paused') return { type: 'resume' };
  const at = 'step' in state ? allSteps(guide).find(({ id }) => id === state.step) : undefined;
  const chance = random();
  if (chance < 0.1) return { type: 'back' };
  if (chance < 0.15) return { type: 'pause' };
  if (at?.kind !== 'choice') return { type: 'next', ...(at && { step: at.id }) };
  const branch = at.choice.branches[Math.floor(random() * at.choice.branches.length)];
  return branch ? { type: 'choose', choice: at.id, branch: branch.id } : { type: 'next' };
}

/** The worker dies most often, as with customers; the browser least, because it takes longest to come back. */
function chooseVictim(random: () => number): Victim {
  const chance = random();
  return chance < 0.6 ? 'worker' : chance < 0.85 ? 'tab' : 'browser';
}
