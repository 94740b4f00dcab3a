import { pageReader, type Taken, takeSnapshot } from '#shared/page/take-snapshot.ts';
import { WATCHED } from '#shared/page/watch-page.ts';
import { type Random, seededRandom } from '../bench/seeded-random.ts';
import { changePage } from './change-page.ts';
import { hostilePage } from './hostile-page.ts';

/**
 * Reads hostile pages as they are and while they change, each several times over.
 *
 * @returns what went wrong, with the seed that shows it; nothing where every look gave a snapshot.
 */
export async function readHostile(firstSeed: number, pages: number): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + pages; seed += 1) {
    try {
      await readOne(seededRandom(seed));
    } catch (error) {
      wrong.push(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  document.body.replaceChildren();
  return wrong;
}

/** How many snapshots are taken of each page. */
export const LOOKS = 5;

async function readOne(random: Random): Promise<void> {
  document.body.setHTMLUnsafe(hostilePage(random));
  const openShadowRoot = (element: Element) => element.shadowRoot;
  const eyes = { own: document.createElement('div'), base: '', openShadowRoot };
  const reader = pageReader(document, eyes);
  const observer = new MutationObserver(() => {});
  for (let look = 0; look < LOOKS; look += 1) {
    const taken = look % 2 === 0 ? reader.read() : takeSnapshot(document, eyes);
    for (const root of [document, ...taken.roots]) observer.observe(root, WATCHED);
    readAll(taken, 0, 2);
    // What was seen may be gone, moved or in a frame that is no more when it is asked for.
    for (let change = 0; change < 3; change += 1) tryToChange(random);
    readAll(taken, 1, 2);
    if (random.next() < 0.2) await new Promise((next) => setTimeout(next, 0));
    reader.note(observer.takeRecords());
  }
}

function readAll({ snapshot, elementOf, faceOf }: Taken, from: number, step: number): void {
  for (let at = from; at < snapshot.candidates.length; at += step) {
    const candidate = snapshot.candidates[at];
    if (!candidate) continue;
    const said = JSON.stringify([candidate, candidate.traits]);
    if (said.length > 100_000) throw new Error(`${said.length} characters for one element`);
    if (!elementOf(candidate.id) || !faceOf(candidate.id)) throw new Error('a candidate without its element');
    const { x, y, width, height } = candidate.box;
    if (![x, y, width, height].every(Number.isFinite)) throw new Error(`a box of ${x}, ${y}, ${width}, ${height}`);
  }
}

/** Not every change can be made to every page; what the browser refuses is not our fault. */
function tryToChange(random: Random): void {
  try {
    changePage(document, random);
    if (random.next() < 0.1) document.querySelector('iframe')?.remove();
    if (random.next() < 0.05) document.querySelector('iframe')?.setAttribute('srcdoc', '<button>Other</button>');
  } catch {
    // Refused.
  }
}
