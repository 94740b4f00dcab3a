import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import type { Followed, StepView, Surroundings } from '#shared/page/follow-step.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';

/** A view as the page can send it: elements by their ids. */
export type Told = Omit<StepView, 'elements' | 'branchOf'> & {
  readonly elements?: readonly string[];
  readonly branches?: readonly string[];
  readonly language?: string;
  readonly why?: string;
  readonly usable?: string;
  readonly worded?: unknown;
  readonly where?: unknown;
};

declare global {
  interface Window {
    told: Told[];
    outcomes: string[];
    answers: string[];
    ahead: string[];
    rounds: number[];
    followed: Followed | undefined;
    following: AbortController;
    closedRoots: Map<Element, ShadowRoot> | undefined;
    /** Elements that a look at the page has come by. */
    lookedAt: WeakSet<Element>;
    lookSign: Element;
  }
}

const seen = ['test'];

export const PACK: GuidePack = {
  guide: {
    key: 'test',
    category: 'test',
    kind: 'procedure',
    title: { en: 'Test', fr: 'Test' },
    purpose: { en: 'Test', fr: 'Test' },
    checked: '2026-11-22',
    sources: ['test'],
    sections: [{ id: 'one', title: { en: 'One', fr: 'Un' } }],
  },
  labels: {
    add: {
      what: 'Blue button',
      role: 'button',
      en: { text: 'Add a partner', seen, variants: [{ text: 'New partner', seen }] },
      fr: 'unverified',
    },
    continue: { what: 'Button', role: 'button', en: { text: 'Continue', seen }, fr: { text: 'Continuer', seen } },
    limited: { what: 'Answer', en: { text: 'Limited access', seen }, fr: { text: 'Accès limité', seen } },
    full: { what: 'Answer', en: { text: 'Full access', seen }, fr: { text: 'Accès complet', seen } },
    pick: { what: 'Box', en: { text: 'Pick Acme', seen }, fr: { text: 'Choisir Acme', seen } },
    invite: { what: 'Heading', en: { text: 'Invite', seen }, fr: { text: 'Inviter', seen } },
  },
  pages: {
    home: { name: { en: 'home', fr: 'accueil' }, routes: ['/v3/:org?/ng/home'], seen },
    partners: { name: { en: 'partners', fr: 'partenaires' }, routes: ['/v3/:org?/ng/partners'], seen },
  },
  linked: {},
};

type Around = { readonly base?: string; readonly ahead?: readonly Step[] };

function pathStepOf(step: Step): PathStep {
  return isChoice(step) ? { kind: 'choice', id: step.id, choice: step } : { kind: 'instruction', id: step.id, step };
}

/** Follows a step in the page; what it tells is then in `window.told`, `outcomes` and `answers`. */
export async function follow(page: Page, step: Step, around: Around = {}): Promise<void> {
  const pathStep = pathStepOf(step);
  const ahead = (around.ahead ?? []).map(pathStepOf);
  await page.evaluate(
    ({ pathStep, ahead, base, pack }) => {
      window.following?.abort();
      window.following = new AbortController();
      window.told = [];
      window.outcomes = [];
      window.answers = [];
      window.ahead = [];
      window.rounds = [];
      window.lookedAt = new WeakSet();
      const nameOf = (element: Element) => element.id || element.localName;
      const surroundings: Surroundings = {
        pack,
        base,
        ahead,
        own: document.createElement('div'),
        openShadowRoot: (element) => {
          window.lookedAt.add(element);
          return window.closedRoots?.get(element) ?? element.shadowRoot;
        },
      };
      window.followed = window.cairn.followStep(
        pathStep,
        surroundings,
        {
          view: (view, language) => {
            const { elements, branchOf, ...rest } = { elements: undefined, branchOf: undefined, ...view };
            window.told.push({
              ...rest,
              ...(elements && { elements: elements.map(nameOf) }),
              ...(branchOf && { branches: [...branchOf.values()] }),
              ...(language && { language }),
            });
          },
          outcome: (when) => window.outcomes.push(when),
          chosen: (branch, when) => window.answers.push(`${branch} ${when}`),
          ahead: (later) => window.ahead.push(later),
          rounds: (count) => window.rounds.push(count),
        },
        window.following.signal,
      );
    },
    { pathStep, ahead, base: around.base ?? '', pack: PACK },
  );
}

/** Waits until the page was looked at, and once more: what a look leaves for the next frame is settled then. */
export async function looked(page: Page): Promise<void> {
  for (let looks = 0; looks < 2; looks += 1) {
    await page.evaluate(() => {
      window.lookSign = document.createElement('x-look');
      document.body.append(window.lookSign);
    });
    await expect.poll(() => page.evaluate(() => window.lookedAt.has(window.lookSign))).toBe(true);
  }
}
