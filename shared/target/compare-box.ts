import type { Box } from './snapshot.ts';

/** By where they are drawn, in CSS px between their middles. */
export function comparePlace(before: Box, now: Box): 'there' | 'near' | 'around' | 'column' | 'far' {
  const away = Math.hypot(
    before.x + before.width / 2 - now.x - now.width / 2,
    before.y + before.height / 2 - now.y - now.height / 2,
  );
  if (away < 20) return 'there';
  if (away < 100) return 'near';
  if (away < 300) return 'around';
  return Math.abs(before.x - now.x) < 60 ? 'column' : 'far';
}

/** By how large they are drawn. */
export function compareSize(before: Box, now: Box): 'is' | 'near' | 'other' {
  const alike = Math.min(ratio(before.width, now.width), ratio(before.height, now.height));
  if (alike > 0.9) return 'is';
  return alike > 0.6 ? 'near' : 'other';
}

function ratio(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b, 1);
}
