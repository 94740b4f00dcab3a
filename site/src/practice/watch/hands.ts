import type { Hand, Hands } from './hand.ts';
import { accountHands } from './hands-account.ts';
import { loginHands } from './hands-login.ts';
import { organizationHands } from './hands-organization.ts';
import { partnershipHands } from './hands-partnership.ts';

const HANDS: Hands = { ...partnershipHands, ...accountHands, ...loginHands, ...organizationHands };

/** What to do at a step, or for an answer, where the guide cannot say it. */
export function handFor(guide: string, stepOrBranch: string): Hand | undefined {
  return HANDS[`${guide}#${stepOrBranch}`];
}
