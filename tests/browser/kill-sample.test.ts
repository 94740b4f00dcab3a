import { expect, test } from 'vitest';
import type { Victim } from '../kill/kill-stand.ts';
import { openKillStand } from '../kill/kill-stand.ts';
import { runKills } from '../kill/run-kills.ts';
import { seededRandom } from '../kill/seeded-random.ts';
import { authorizePartner } from '../shared/walkthrough/authorize-partner.ts';

const VICTIMS: readonly Victim[] = ['worker', 'tab', 'worker', 'browser', 'worker', 'tab', 'worker', 'worker'];

// A sample of `npm run kill-test`, which kills a thousand times.
test('worker, tab and browser are killed in the middle of steps: at most that step is undone, and nothing else is lost', async () => {
  const stand = await openKillStand();
  const coming = VICTIMS.values();
  try {
    const choose = () => coming.next().value ?? 'worker';
    const { broken, kills } = await runKills(stand, authorizePartner, VICTIMS.length, seededRandom(7), choose);
    expect(broken).toEqual([]);
    expect(kills).toEqual({ worker: 5, tab: 2, browser: 1 });
  } finally {
    await stand.close();
  }
}, 120_000);
