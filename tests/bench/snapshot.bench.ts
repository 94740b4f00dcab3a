import { openBench } from '../browser/page-with.ts';
import { managerLike } from './manager-like.ts';
import { printSample, type Sample, summarise } from './sample.ts';

/** What a look at a page costs, beside one bare pass over the same page in the same run. */

const RUNS = 40;
const bench = await openBench();
for (const size of [5_000, 50_000]) {
  const page = await bench.pageWith(managerLike(size));
  const { elements, candidates, bare, snapshot, usual, dirty } = await page.evaluate((runs) => {
    const eyes = {
      own: document.createElement('div'),
      base: '',
      openShadowRoot: (element: Element) => element.shadowRoot,
    };
    const times = (count: number, act: () => unknown): number[] =>
      Array.from({ length: count }, () => {
        const start = performance.now();
        act();
        return performance.now() - start;
      });
    const walk = (): number => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
      let count = 0;
      while (walker.nextNode()) count += 1;
      return count;
    };
    const look = () => window.cairn.takeSnapshot(document, eyes);
    const lookForButton = () => window.cairn.takeSnapshot(document, eyes, { neighbours: false, rows: false });
    times(5, walk);
    times(5, look);
    return {
      elements: walk(),
      candidates: look().snapshot.candidates.length,
      bare: times(runs, walk),
      snapshot: times(runs, look),
      usual: times(runs, lookForButton),
      dirty: times(runs, () => {
        document.body.append(document.createElement('p'));
        lookForButton();
      }),
    };
  }, RUNS);
  const base = summarise(bare);
  console.log(`${elements} elements, ${candidates} candidates`);
  printSample('  one bare TreeWalker pass', base);
  printSample('  a snapshot of everything', summarise(snapshot), ratio(summarise(snapshot), base));
  printSample('  a snapshot for a step that names no neighbours', summarise(usual), ratio(summarise(usual), base));
  printSample('  the same after a change, layout included', summarise(dirty), ratio(summarise(dirty), base));
  await page.close();
}
await bench.close();

function ratio(sample: Sample, base: Sample): string {
  return `${(sample.median / base.median).toFixed(0)} x the bare pass`;
}
