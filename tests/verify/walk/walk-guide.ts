import type { Labels } from '#shared/guide/label.ts';
import { type PathStep, stepsOnPath } from '#shared/walkthrough/path.ts';
import { expectationOf } from '../expected/expectation.ts';
import { ENDS_IN_DIALOG, type ExpectedTable } from '../expected/expected.ts';
import type { Walk } from '../plan/plan.ts';
import { act, type HandFor } from './act-on-step.ts';
import { goOn } from './go-on.ts';
import { heedCaution } from './heed-caution.ts';
import { pressInCard } from './mouse.ts';
import type { Tab } from './open-bench.ts';
import type { StepRecord } from './record.ts';
import { settleOn } from './settle-on-step.ts';
import type { Sight } from './sight.ts';

/** What a walk is judged by, and done with. */
export type Knowledge = { readonly table: ExpectedTable; readonly labels: Labels; readonly handFor: HandFor };

/** What is to happen while a step is shown and not done yet: a picture, a look by axe-core. */
export type AtStep = (tab: Tab, step: PathStep, sight: Sight) => Promise<string | undefined>;

/** How long a step may take to show after the one before, in ms. */
const ARRIVES_WITHIN = 6_000;

/** Takes one guide in one tab, step by step, up to its end or the first thing that is wrong. */
export async function walkGuide(
  tab: Tab,
  walk: Walk,
  known: Knowledge,
  atStep: AtStep,
): Promise<readonly StepRecord[]> {
  const records: StepRecord[] = [];
  for (const step of stepsOnPath(walk.guide, walk.way)) {
    const start = performance.now();
    const record = await takeStep(tab, step, walk, known, atStep);
    records.push({ ...record, step: step.id, time: Math.round(performance.now() - start) });
    if (record.was === 'failed' || record.was === 'rightly absent') return records;
  }
  const trouble = await endOf(tab, walk, records.at(-1)?.step ?? '');
  return trouble ? [...records, { ...failed(trouble), step: 'end', time: 0 }] : records;
}

/** After the last step: the card says so, and nothing of the page waits for an answer. @returns what is wrong, if anything. */
async function endOf(tab: Tab, { guide, condition }: Walk, last: string): Promise<string | undefined> {
  const mayStayOpen = ENDS_IN_DIALOG.has(`${guide.key}#${last}`);
  const { ok, sight } = await tab.eye.await(
    ({ card, dialog }) => card?.is === 'end' && (mayStayOpen || !dialog),
    ARRIVES_WITHIN + (condition.late ?? 0),
  );
  if (!ok)
    return sight?.card?.is === 'end' ? 'a dialog is still open at the end' : `the guide does not end: ${saying(sight)}`;
  await pressInCard(tab.page, tab.eye, (buttons) => buttons.find(({ is }) => is === 'next'));
  return undefined;
}

type Taken = Omit<StepRecord, 'step' | 'time'>;

async function takeStep(tab: Tab, step: PathStep, walk: Walk, known: Knowledge, atStep: AtStep): Promise<Taken> {
  const expectation = expectationOf(step, { ...walk, ...known, guide: walk.guide.key });
  if ('contradiction' in expectation) return failed(expectation.contradiction);
  if (expectation.already) return { was: 'already' };
  const late = walk.condition.late ?? 0;
  const arrived = await tab.eye.await(
    ({ card }) => card?.is === 'end' || card?.step === step.id,
    ARRIVES_WITHIN + late,
  );
  if (arrived.sight?.card?.step !== step.id) return failed(`the step is not shown: ${saying(arrived.sight)}`);

  const careless = await heedCaution(tab, arrived.sight);
  if (careless) return failed(careless);
  const settled = await settleOn(tab, expectation, walk);
  const shot = settled.sight && (await atStep(tab, step, settled.sight));
  const seen = { excuse: expectation.excuse, says: settled.sight?.card?.says ?? '', ...(shot && { shot }) };
  if (settled.is === 'absent') return { was: 'rightly absent', ...seen };
  if (settled.is === 'wrong') return { ...failed(`${settled.trouble}; ${saying(settled.sight)}`), ...seen };

  const was = settled.is === 'ringed' ? 'found' : 'words';
  await act(tab, step, settled, walk, known.handFor);
  const ended = await goOn(tab, step, expectation, walk);
  if (!('trouble' in ended)) return { was, ...seen, ended: ended.ended };
  // What was taken away may be what should have come of it.
  if (walk.condition.takesAway) return { was: 'rightly absent', ...seen };
  return { ...failed(ended.trouble), ...seen };
}

function failed(trouble: string): Taken {
  return { was: 'failed', trouble };
}

function saying(sight: Sight | undefined): string {
  if (!sight?.card) return 'there is no card';
  const { is, step, says } = sight.card;
  return `the card is at ${is === 'end' ? 'its end' : `"${step}"`} and says: ${says}`;
}
