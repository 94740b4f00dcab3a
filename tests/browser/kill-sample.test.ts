import { expect, test } from 'vitest';
import { openKillStand } from '../kill/kill-stand.ts';
import { runKills } from '../kill/run-kills.ts';
import { seededRandom } from '../kill/seeded-random.ts';
import { authorizePartner } from '../shared/walkthrough/authorize-partner.ts';

// A sample of `npm run kill-test`, which kills a thousand times.
test('worker, tab and browser are killed in the middle of steps: at most that step is undone, and nothing else is lost', async () => {
  const stand = await openKillStand();
  try {
    const { broken, kills } = await runKills(stand, authorizePartner, 12, seededRandom(7));
    expect(broken).toEqual([]);
    expect(Object.values(kills).every((count) => count > 0)).toBe(true);
  } finally {
    await stand.close();
  }
});
