import type { RecordedPage } from '../data/page-element.ts';
import { treeOf } from '../data/page-tree.ts';
import { type AdminApp, type AdminCase, readAdminApp } from '../data/read-admin-app.ts';
import { adminSighting } from './admin-sighting.ts';
import { ask, type Situation } from './ask.ts';
import type { BenchCase, Expected, Half } from './bench-case.ts';
import { deleted, disabled, hidden, lookAlikeLeft, mainLoading, tableEmpty } from './change-page.ts';
import { adminHalf } from './halves.ts';
import { loginPage } from './login-page.ts';
import { sameThing } from './same-thing.ts';
import { seedOf } from './seeded.ts';

/** Cases of the admin app: those that are labelled, and for each that is there one or two where it is not. */
export function* adminCases(folder: string, halves: readonly Half[]): Generator<BenchCase> {
  const app = readAdminApp(folder);
  for (const [number, labelled] of app.cases.entries()) {
    // Raw keys on the page, and absences that nobody has looked at.
    if (labelled.untranslated || labelled.kind.endsWith('?') || !halves.includes(halfOf(labelled))) continue;
    for (const situation of situationsOf(app, labelled, number)) yield* ask(situation, 'usable');
  }
}

function* situationsOf(app: AdminApp, labelled: AdminCase, number: number): Generator<Situation> {
  const { from, to } = labelled;
  const page = app.page(to);
  const old = adminSighting(app, from, labelled.target);
  if (!page || !old) return;
  const pair = from.version === to.version ? from.version : `${from.version} to ${to.version}`;
  const about = {
    set: 'admin',
    app: pair,
    group: from.route,
    half: halfOf(labelled),
    isLabelWrong: false,
    old,
  } as const;
  const id = (kind: string) => ({ id: `admin ${number} ${pair} ${from.route} ${to.language} ${kind}`, kind });
  if (!labelled.expect) {
    yield { ...about, ...id(labelled.kind), page, expected: { kind: 'absent' } };
    return;
  }
  const target = page.elements.find(({ xpath }) => xpath === labelled.expect);
  if (!target) return;
  const right = sameThing(target, page.elements, treeOf(page.elements));
  const expected: Expected = { kind: 'present', right, strict: target.at };
  const isRepeated = (labelled.repeated ?? 1) > 1;
  const told = old.isTold ? {} : { expectedByHand: { kind: 'several' } as const };
  yield { ...about, ...id(isRepeated ? 'repeated' : labelled.kind), page, expected, ...told };
  // Told apart only by the words of its row: without them nobody can say which one is meant.
  if (isRepeated && old.isTold && isInRow(labelled.target)) {
    const unnamed = { ...about, ...id('repeated-unnamed'), old: { ...old, near: {} } };
    yield { ...unnamed, page, expected: { kind: 'several' }, conditions: ['hand', 'hand-language-unknown'] };
  }
  // With equal elements beside it, what a description means once one of them is gone is anybody's guess.
  if (!isRepeated) yield { ...about, ...id('deleted'), page: deleted(page, target), expected: { kind: 'absent' } };
  const more = spoiled(page, labelled.expect, isRepeated);
  const chosen = more[seedOf(id('more').id) % Math.max(1, more.length)];
  if (!chosen) return;
  const isThere = chosen.kind === 'disabled' || chosen.kind === 'hidden';
  const then: Expected = isThere ? { kind: 'unusable', right } : { kind: 'absent' };
  yield { ...about, ...id(chosen.kind), page: chosen.page, expected: then };
}

function isInRow(xpath: string): boolean {
  return /\/tbody\[\d+\]\/tr\[/.test(xpath);
}

function halfOf({ from, to }: AdminCase): Half {
  return adminHalf(from.version, to.version, to.language);
}

type Spoiled = { readonly kind: string; readonly page: RecordedPage };

/** Other states of the page in which the element cannot be pointed at. */
function spoiled(page: RecordedPage, xpath: string, isRepeated: boolean): readonly Spoiled[] {
  const target = page.elements.find((element) => element.xpath === xpath);
  if (!target) return [];
  const base = page.path.split('/').slice(0, 2).join('/');
  const states: readonly (readonly [string, RecordedPage | undefined])[] = [
    ['loading', mainLoading(page, target)],
    ['login', loginPage(page, `${base}/login`)],
    ['empty-table', tableEmpty(page, target)],
    ['look-alike-left', isRepeated ? undefined : lookAlikeLeft(page, target)],
    ['disabled', isRepeated ? undefined : disabled(page, target)],
    ['hidden', isRepeated ? undefined : hidden(page, target)],
  ];
  return states.flatMap(([kind, changed]) => (changed ? [{ kind, page: changed }] : []));
}
