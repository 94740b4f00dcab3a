import type { Description } from '#shared/target/description.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';
import type { PageElement, RecordedPage } from '../data/page-element.ts';
import { type CandidateForm, snapshotOf } from '../data/snapshot-of.ts';
import { type BenchCase, CONDITIONS, type Condition, type Expected } from './bench-case.ts';
import { hrefless } from './change-page.ts';
import { fullDescription, handDescription, withoutPage } from './describe-old.ts';
import type { OldSighting } from './old-sighting.ts';
import { withoutOldHref, withWrongSignal } from './wrong-signal.ts';

/** An old element, a page, and what is true of it there. */
export type Situation = Pick<BenchCase, 'set' | 'app' | 'group' | 'kind' | 'half' | 'isLabelWrong'> & {
  readonly id: string;
  readonly old: OldSighting;
  readonly page: RecordedPage;
  readonly expected: Expected;
  /** What a hand-written description can tell, where that is less. */
  readonly expectedByHand?: Expected;
  /** Where not all of them make sense. */
  readonly conditions?: readonly Condition[];
};

/** Every condition of one situation. Pages that come again are read once. */
export function* ask(situation: Situation, handForm: CandidateForm): Generator<BenchCase> {
  for (const condition of situation.conditions ?? CONDITIONS) {
    const isHand = condition.startsWith('hand');
    const expected = (isHand && situation.expectedByHand) || situation.expected;
    const { page } = situation;
    const seenNow = seenAs(page, isHand ? handForm : 'every-visible');
    const { snapshot, elements } = condition === 'full-no-href' ? withoutHref(seenNow) : seenNow;
    const kept = keptIn(expected, elements);
    if (!kept) continue;
    const old = oldFor(condition, situation.old, situation.id);
    const { set, app, group, kind, half, isLabelWrong } = situation;
    yield {
      id: `${situation.id} ${condition}`,
      ...{ set, app, group, kind, half, isLabelWrong, condition },
      language: page.language.split('-')[0] ?? '',
      description: describe(condition, old),
      snapshot: condition === 'hand-language-unknown' ? { ...snapshot, language: '' } : snapshot,
      expected: kept,
      raw: { old: old.element, elements },
    };
  }
}

function oldFor(condition: Condition, old: OldSighting, seed: string): OldSighting {
  if (condition.endsWith('wrong-signal')) return withWrongSignal(old, seed);
  return condition === 'full-no-href' ? withoutOldHref(old) : old;
}

function describe(condition: Condition, old: OldSighting): Description {
  const description = condition.startsWith('hand')
    ? handDescription(old)
    : fullDescription(old, condition === 'full-english' ? 'english' : 'known');
  return condition.endsWith('no-page') ? withoutPage(description) : description;
}

/** What is right among the candidates of this form; nothing where the element itself is none of them. */
function keptIn(expected: Expected, elements: readonly PageElement[]): Expected | undefined {
  if (expected.kind === 'absent' || expected.kind === 'several') return expected;
  const right = new Set(elements.flatMap(({ at }) => (expected.right.has(at) ? [at] : [])));
  if (expected.kind === 'unusable') return { ...expected, right };
  return right.has(expected.strict) ? { ...expected, right } : undefined;
}

type SeenPage = { readonly snapshot: Snapshot; readonly elements: readonly PageElement[] };

const seen: Readonly<Record<CandidateForm, WeakMap<RecordedPage, SeenPage>>> = {
  'every-visible': new WeakMap(),
  usable: new WeakMap(),
};

function seenAs(page: RecordedPage, form: CandidateForm): SeenPage {
  const known = seen[form].get(page);
  if (known) return known;
  const snapshot = snapshotOf(page, form);
  const ids = new Set(snapshot.candidates.map(({ id }) => id));
  const read = { snapshot, elements: page.elements.filter(({ at }) => ids.has(at)) };
  seen[form].set(page, read);
  return read;
}

/** As if no link said where it leads. */
function withoutHref({ snapshot, elements }: SeenPage): SeenPage {
  const candidates = snapshot.candidates.map((candidate) => {
    const { href: _, ...attributes } = candidate.attributes;
    return { ...candidate, attributes };
  });
  return { snapshot: { ...snapshot, candidates }, elements: elements.map(hrefless) };
}
