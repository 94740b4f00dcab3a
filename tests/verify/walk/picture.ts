import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairOf, type Walk } from '../plan/plan.ts';
import type { Tab } from './open-bench.ts';

/** Takes one picture of each step for each pair of languages and condition: ways share their beginnings. */
export function picturesIn(folder: string): (tab: Tab, walk: Walk, step: string) => Promise<string> {
  mkdirSync(folder, { recursive: true });
  const taken = new Set<string>();
  return async ({ eye }, walk, step) => {
    const name = `${[walk.guide.key, step, pairOf(walk), walk.condition.name].join(' ').replaceAll(/[^a-z0-9]+/g, '-')}.webp`;
    if (taken.has(name)) return name;
    taken.add(name);
    const { data } = await eye.session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 55,
      optimizeForSpeed: true,
    });
    writeFileSync(join(folder, name), Buffer.from(data, 'base64'));
    return name;
  };
}
