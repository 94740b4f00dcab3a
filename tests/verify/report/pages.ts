import { pairOf } from '../plan/plan.ts';
import { nameOfWay } from '../plan/ways.ts';
import { hasFailed, type StepRecord, type WalkRecord } from '../walk/record.ts';
import { STYLE } from './style.ts';
import { stumblesOf, tallyOf } from './summary.ts';

/** The pages of the report, as text. */

/** Every guide with its figures, and where to read more. */
export function indexPage(
  guides: ReadonlyMap<string, readonly WalkRecord[]>,
  { seed, seconds }: { readonly seed: number; readonly seconds: number },
): string {
  const all = tallyOf([...guides.values()].flat());
  const rows = [...guides].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, records]) => rowOf(key, records));
  return page(
    'Every guide, walked',
    `<p>${all.walks} walks in ${seconds.toFixed(0)} seconds, seed ${seed}. ${verdict(all.failedWalks)}</p>
<table><tr><th>guide<th>walks<th>steps found<th>words only<th>rightly absent<th>walks failed</tr>${rows.join('')}</table>
<p class="quiet">Found: ringed, and rightly. Words only: the content says that nobody knows the element, or its name in this language.
Rightly absent: a condition takes the element away, and nothing else was ringed in its place.</p>`,
  );
}

function rowOf(key: string, records: readonly WalkRecord[]): string {
  const { walks, found, words, failedWalks, ...tally } = tallyOf(records);
  const numbers = [walks, found, words, tally['rightly absent']].map((number) => `<td class="number">${number}`);
  return `<tr><td><a href="${key}.html">${key}</a>${numbers.join('')}<td class="${failedWalks ? 'bad' : 'good'}">${failedWalks}</tr>`;
}

/** One guide, walk by walk, with a picture of each step. */
export function guidePage(records: readonly WalkRecord[]): string {
  const title = records[0]?.walk.guide.title.en ?? '';
  const conditions = Map.groupBy(records, ({ walk }) => walk.condition.name);
  const parts = [...conditions].map(([name, walks]) => `<h2>${html(name)}</h2>${walks.map(walkPart).join('')}`);
  return page(title, `<nav><a href="index.html">All guides</a></nav>${parts.join('')}`);
}

function walkPart(record: WalkRecord): string {
  const name = `${nameOfWay(record.walk.way)}, ${pairOf(record.walk)}`;
  const troubles = record.troubles.map((trouble) => `<p class="bad">${html(trouble)}</p>`);
  const stumbles = stumblesOf([record]).map(
    (trouble) => `<p class="quiet">Right when repeated. Before: ${html(trouble)}</p>`,
  );
  const steps = record.steps.filter(({ was }) => was !== 'already').map(stepPart);
  return `<details ${hasFailed(record) ? 'open' : ''}><summary>${html(name)} <span class="quiet">${record.time} ms</span>
${verdict(hasFailed(record) ? 1 : 0)}</summary>${troubles.join('')}${stumbles.join('')}<ol class="steps">${steps.join('')}</ol></details>`;
}

function stepPart({ step, was, excuse, ended, says, trouble, shot, time }: StepRecord): string {
  const why = was === 'words' && excuse ? `words only, as the content says: ${excuse}` : was;
  return `<li class="${was}">${shot ? `<a href="steps/${shot}"><img src="steps/${shot}" loading="lazy" alt="The page at this step"></a>` : ''}
<p><b>${step}</b> <span class="quiet">${time} ms</span></p><p>${html(why)}${ended ? `, ${ended}` : ''}</p>
${trouble ? `<p class="bad">${html(trouble)}</p>` : ''}<p class="quiet">${html(says ?? '')}</p></li>`;
}

function verdict(failed: number): string {
  return failed === 0 ? '<span class="good">Nothing is wrong.</span>' : `<span class="bad">${failed} failed.</span>`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${html(title)}</title><style>${STYLE}</style><h1>${html(title)}</h1>${body}</html>`;
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
