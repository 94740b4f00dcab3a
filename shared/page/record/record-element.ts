import type { Labels } from '#shared/guide/label.ts';
import { pageLanguage } from '#shared/target/page-language.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';
import { takeSnapshot } from '../take-snapshot.ts';
import { candidateAround } from './candidate-around.ts';
import { chooseElement } from './choose-element.ts';
import { tellRecord } from './tell-record.ts';

/*
 * What `npm run record:element` builds, and an author runs as a snippet of DevTools: prints how a guide would keep the element
 * that is selected there, or that is clicked next. Only looks; sends nothing.
 */

/** Of the console: the element selected in DevTools, and what puts a text on the clipboard. There only while we start. */
declare const $0: unknown;
declare const copy: unknown;
/** The wordings that the library knows; put here by the build. */
declare const CAIRN_LABELS: Labels;

const eyes = {
  own: document.createElement('div'),
  base: '',
  openShadowRoot: (element: Element) => element.shadowRoot,
};
const copyText = typeof copy === 'function' ? copy : undefined;
const selected = typeof $0 === 'undefined' ? undefined : $0;

if (!isElement(selected) || !record(selected)) {
  console.log('Cairn: click the element on the page. The page will not hear it. Escape ends this.');
  chooseElement(takeSnapshot(document, eyes).roots, (element) => {
    if (!element) console.log('Cairn: nothing was recorded.');
    else if (!record(element))
      console.log(
        'Cairn: this is nothing that a step can point at. Run the snippet again, and choose what can be used.',
      );
  });
}

/** @returns whether the element is, or stands in, something that a step can point at. */
function record(element: Element): boolean {
  const taken = takeSnapshot(document, eyes);
  const candidate = candidateAround(element, taken);
  if (!candidate) return false;
  const language = pageLanguage(taken.snapshot, CAIRN_LABELS, taken.snapshot.language);
  const snapshot: Snapshot = { ...taken.snapshot, language: language ?? taken.snapshot.language };
  const today = new Date().toISOString().slice(0, 10);
  const { yaml, notes } = tellRecord({ candidate, snapshot, language, labels: CAIRN_LABELS, today });
  console.log('Cairn: this element', taken.elementOf(candidate.id));
  if (yaml !== '') console.log(yaml);
  if (yaml !== '' && copyText) copyText(yaml);
  const last = yaml !== '' && copyText ? ['It is on the clipboard.'] : [];
  console.log([...notes, ...last].map((note) => `- ${note}`).join('\n'));
  return true;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'localName' in value;
}
