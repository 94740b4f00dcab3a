import type { Reach } from './snapshot.ts';

/** Whether somebody can use it now, if need be after scrolling. */
export function isReachable(reach: Reach): reach is 'in-view' | 'off-screen' {
  return reach === 'in-view' || reach === 'off-screen';
}
