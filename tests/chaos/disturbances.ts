import { CARD_DISTURBANCES } from './card-disturbances.ts';
import { faultInPage, PAGE_FAULTS } from './disturb-page.ts';
import type { Disturbance } from './disturbance.ts';
import { MACHINE_DISTURBANCES } from './machine-disturbances.ts';
import { ROAD_DISTURBANCES } from './road-disturbances.ts';

const OF_THE_PAGE: readonly Disturbance[] = PAGE_FAULTS.map((fault) => ({
  name: fault,
  weight: 2,
  async happen({ stand, target, random }) {
    await stand.tab().page.evaluate(faultInPage(fault, target, random()));
  },
}));

/** Everything that a real admin app and a real day do to a walkthrough. */
export const DISTURBANCES: readonly Disturbance[] = [
  ...OF_THE_PAGE,
  ...ROAD_DISTURBANCES,
  ...MACHINE_DISTURBANCES,
  ...CARD_DISTURBANCES,
];

/** One of them, the heavier the more often. */
export function drawDisturbance(random: () => number): Disturbance {
  let left = random() * DISTURBANCES.reduce((sum, { weight }) => sum + weight, 0);
  for (const disturbance of DISTURBANCES) {
    left -= disturbance.weight;
    if (left < 0) return disturbance;
  }
  throw new Error('There is nothing to draw from.');
}
