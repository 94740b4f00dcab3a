import { LANGUAGES } from '#shared/guide/language.ts';
import type { Library } from '#shared/library/library.ts';
import { seededRandom } from '../kill/seeded-random.ts';
import { type ChaosStand, openChaosStand } from './chaos-stand.ts';
import { type ChaosWalk, takeWalk, type WalkEnd } from './take-walk.ts';

/** Guide 2669, one with menus in rows and two tasks, one with a form. */
export const CHAOS_GUIDES = ['authorize-partner', 'modify-partner-access', 'eu-vat-number'];

/** So that neighbouring walks and neighbouring seeds have nothing in common. */
const APART = 7919;

/** The walk of this number: guide, languages and all its chance follow from it and the seed. */
export function chaosWalk({ guides }: Library, seed: number, number: number): ChaosWalk {
  const random = seededRandom(seed * APART + number);
  const key = CHAOS_GUIDES[number % CHAOS_GUIDES.length];
  const guide = guides.find((one) => one.key === key);
  if (!guide) throw new Error(`The built extension has no guide "${key}".`);
  return { number, guide, reads: languageBy(random()), manager: languageBy(random()), random };
}

function languageBy(chance: number) {
  return chance < 0.5 ? LANGUAGES[0] : LANGUAGES[1];
}

/** Takes these walks, one after the other, in one browser; a new one after what has broken. */
export async function runChaos(
  library: Library,
  walks: readonly ChaosWalk[],
  tell: (end: WalkEnd) => void = () => {},
): Promise<readonly WalkEnd[]> {
  const ends: WalkEnd[] = [];
  let stand: ChaosStand | undefined;
  try {
    for (const walk of walks) {
      stand ??= await openChaosStand();
      const end = await takeWalk(stand, walk, library.labels);
      ends.push(end);
      tell(end);
      if (end.end !== 'broken') continue;
      await stand.close();
      stand = undefined;
    }
  } finally {
    await stand?.close();
  }
  return ends;
}
