import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import type { Guide } from '#shared/guide/schema.ts';
import { placeOf, replay } from '#shared/walkthrough/replay.ts';
import type { ProgressFile } from '../../extension/messages/progress-file.ts';
import { storedEventSchema } from '../../extension/messages/stored-event.ts';
import { chooseVictim, nextEvent } from './choose-next.ts';
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
 * @param choose what dies next.
 */
export async function runKills(
  stand: KillStand,
  guide: Guide,
  kills: number,
  random: () => number,
  choose = () => chooseVictim(random),
): Promise<KillFigures> {
  await stand.import(JSON.stringify(BYSTANDING));
  await stand.begin(guide.key);
  const aside = await bystanders(stand);
  const done: Kill[] = [];
  for (let turn = 1; turn <= kills; turn += 1) {
    const kill = await killOnce(stand, guide, choose(), random);
    if (!isDeepStrictEqual(await bystanders(stand), aside)) kill.broken.push('another guide’s progress has changed');
    done.push(kill);
    if (kill.isFinished) await stand.begin(guide.key);
  }
  const count = (is: (kill: Kill) => boolean) => done.filter(is).length;
  return {
    kills: {
      worker: count(({ victim }) => victim === 'worker'),
      tab: count(({ victim }) => victim === 'tab'),
      browser: count(({ victim }) => victim === 'browser'),
    },
    lost: count(({ isStored }) => !isStored),
    stored: count(({ isStored }) => isStored),
    answered: count(({ isAnswered }) => isAnswered),
    runsFinished: count(({ isFinished }) => isFinished),
    broken: done.flatMap(({ victim, broken }, at) => broken.map((what) => `kill ${at + 1} (${victim}): ${what}`)),
  };
}

type Kill = {
  readonly victim: Victim;
  readonly isStored: boolean;
  readonly isAnswered: boolean;
  readonly isFinished: boolean;
  readonly broken: string[];
};

async function killOnce(stand: KillStand, guide: Guide, victim: Victim, random: () => number): Promise<Kill> {
  const run = await walkOn(stand, guide, random);
  const event = nextEvent(guide, run.events, random);
  const sent = stand.ask({ ask: 'record', run: run.id, at: run.revision, event }).catch(String);
  await new Promise((done) => setTimeout(done, random() ** 2 * 12));
  await stand.kill(victim);
  // With the tab or the browser, whoever asked is gone.
  const reply = victim === 'worker' ? await sent : undefined;
  const isAnswered = keptSchema.safeParse(reply).success;

  const after = await readRun(stand, guide);
  const isStored = after.revision > run.revision;
  const expected = placeOf(replay(guide, isStored ? [...run.events, event] : run.events));
  const now = placeOf(replay(guide, after.events));
  const isFinished = now?.phase === 'finished';
  const shown = isFinished ? run.id : shownSchema.safeParse(await stand.ask({ ask: 'run' })).data?.answer.id;
  const wrong = {
    'another run is there': after.id !== run.id,
    'more than the step in flight is undone': after.revision < run.revision,
    'steps that nobody made are there': after.revision > run.revision + 1,
    'the run stands elsewhere': !isDeepStrictEqual(now, expected),
    'a step was called stored and is not': isAnswered && !isStored,
    'the tab is not given its run': shown !== run.id,
    'the question was never answered': String(reply).includes('Never answered'),
  };
  const broken = Object.entries(wrong).flatMap(([what, isSo]) => (isSo ? [what] : []));
  return { victim, isStored, isAnswered, isFinished, broken };
}

/** Up to two steps, each answered, before the one that is not. */
async function walkOn(stand: KillStand, guide: Guide, random: () => number): Promise<z.infer<typeof runSchema>> {
  let run = await readRun(stand, guide);
  for (let steps = Math.floor(random() * 3); steps > 0; steps -= 1) {
    const event = nextEvent(guide, run.events, random);
    keptSchema.parse(await stand.ask({ ask: 'record', run: run.id, at: run.revision, event }));
    run = { ...run, revision: run.revision + 1, events: [...run.events, event] };
  }
  return run;
}

/** From the disk itself: it has to open after every kill. */
async function readRun(stand: KillStand, { key }: Guide) {
  return runSchema.parse((await stand.stored()).find(({ guide }) => guide === key));
}

async function bystanders(stand: KillStand): Promise<readonly object[]> {
  return (await stand.stored()).filter(({ guide }) => BYSTANDERS.includes(guide));
}
