import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type PathStep, writtenStep } from '#shared/walkthrough/path.ts';
import type { Walk } from '../plan/plan.ts';
import type { Tab } from './open-bench.ts';
import type { Sight } from './sight.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WORLD = 'verify';

/**
 * What axe-core finds in the page and in the card, looked at once for each kind: a view of the Manager, and a card that is
 * made of the same parts. It looks through open shadow roots, and the card, whose root is closed, is handed to it on its own.
 */
export function accessChecks(): (tab: Tab, walk: Walk, step: PathStep, sight: Sight) => Promise<readonly string[]> {
  const known = new Set<string>();
  return async (tab, { condition, reads }, step, sight) => {
    const path = new URL(tab.page.url()).pathname;
    const theme = condition.query.theme ?? 'own';
    const view = `${path} ${theme} ${condition.query.dialogs ?? ''} ${sight.boxes.length}`;
    const card = `${kindOf(step)} ${sight.card?.sight} ${sight.card?.buttons.map(({ is }) => is).join()} ${reads}`;
    const findings: string[] = [];
    // Through closed roots axe-core sees nothing, and says that there is nothing.
    if (sight.rests && condition.query.elements !== 'closed' && isNew(known, view))
      findings.push(...(await violationsIn(tab, 'the page', 'document')));
    if (isNew(known, card)) findings.push(...(await violationsInCard(tab)));
    return findings;
  };
}

function isNew(known: Set<string>, kind: string): boolean {
  return !known.has(kind) && known.add(kind).has(kind);
}

function kindOf(step: PathStep): string {
  const { more, caution } = writtenStep(step);
  const { optional, repeat, secret } = step.kind === 'choice' ? ({} as Record<string, undefined>) : step.step;
  return [
    step.kind,
    more && 'more',
    caution && 'caution',
    optional && 'optional',
    repeat && 'repeat',
    secret && 'secret',
  ].join();
}

async function violationsIn({ eye: { session } }: Tab, what: string, context: string): Promise<readonly string[]> {
  const { frameTree } = await session.send('Page.getFrameTree');
  // A world of its own: the page must not meet axe, and its policy must not meet what axe does.
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: WORLD });
  const contextId = world.executionContextId;
  await session.send('Runtime.evaluate', { expression: AXE, contextId });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `axe.run(${context}, { resultTypes: ['violations'] })`,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) return [`axe-core could not look at ${what}: ${exceptionDetails.exception?.description ?? ''}`];
  return wordsOf(result.value, what);
}

async function violationsInCard(tab: Tab): Promise<readonly string[]> {
  const card = await tab.eye.cardAlone();
  if (!card) return [];
  const page = await tab.page.context().newPage();
  try {
    await page.setContent(
      `<!doctype html><html lang="en"><title>Card</title><style>${card.styles}</style><body><main><h1 hidden>Card</h1><div class="card-layer">${card.markup}</div></main>`,
    );
    await page.evaluate(AXE);
    const results = await page.evaluate<AxeResults>(`axe.run('.card-layer')`);
    return wordsOf(results, 'the card');
  } finally {
    await page.close();
  }
}

function wordsOf({ violations }: AxeResults, where: string): readonly string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe-core, ${where}: ${id}: ${html}`));
}
