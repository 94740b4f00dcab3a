import { pageReader, type Taken, takeSnapshot } from '#shared/page/take-snapshot.ts';
import { WATCHED } from '#shared/page/watch-page.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { changePage } from './change-page.ts';

/**
 * Changes a page in seeded random ways and reads it after each few: patched together from what changed, and as a whole.
 *
 * @returns the first difference, or nothing.
 */
export function patchedAndWhole(document: Document, seed: number, changes: number): string | undefined {
  const eyes = {
    own: document.createElement('div'),
    base: '',
    openShadowRoot: (element: Element) => element.shadowRoot,
  };
  const whole = (): string[] => saidOf(takeSnapshot(document, eyes));
  const random = seededRandom(seed);
  const reader = pageReader(document, eyes);
  const observer = new MutationObserver(() => {});
  for (let change = 0; change < changes; change += 1) {
    changePage(document, random);
    if (random.next() < 0.3) continue;
    // What is folded away is laid out by the first who asks, and lies elsewhere for the second.
    whole();
    reader.note(observer.takeRecords());
    const taken = reader.read();
    for (const root of [document, ...taken.roots]) observer.observe(root, WATCHED);
    const patched = saidOf(taken);
    const expected = whole();
    const at = expected.findIndex((one, index) => one !== patched[index]);
    if (at >= 0 || patched.length !== expected.length) {
      return `seed ${seed}, change ${change}, place ${at}: ${patched[at]} instead of ${expected[at]}`;
    }
  }
  return undefined;
}

function saidOf({ snapshot }: Taken): string[] {
  return snapshot.candidates.map((candidate) => JSON.stringify([candidate, candidate.traits]));
}
