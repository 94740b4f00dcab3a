import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import type { WalkthroughEvent } from '#shared/walkthrough/state.ts';
import type { ShowOptions } from './overlay-side.ts';

/** What somebody sees of the overlay on a page, and does with it. Only for tests: the root is closed to everybody else. */
export class OverlayPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async start(pack: GuidePack, options: ShowOptions = {}): Promise<void> {
    await this.page.evaluate(([guide, how]) => window.overlay.show(guide, how), [pack, options] as const);
  }

  /** Something happens to the run elsewhere. */
  async take(event: WalkthroughEvent): Promise<void> {
    await this.page.evaluate((taken) => window.overlay.handle?.take(taken), event);
  }

  /** All words of the card or chip; empty where none is there. */
  async words(): Promise<string> {
    return this.page.evaluate(() => {
      const text = window.overlay.root?.querySelector<HTMLElement>('section')?.innerText ?? '';
      return text.replace(/\s+/g, ' ');
    });
  }

  async shows(words: string | RegExp): Promise<void> {
    await expect.poll(() => this.words()).toMatch(words);
  }

  /** Waits until nothing of the page keeps a press from the card. */
  async comesToTheTop(): Promise<void> {
    const isOnTop = () => {
      const { root } = window.overlay;
      const { x, y, width, height } = root?.querySelector('section')?.getBoundingClientRect() ?? new DOMRect();
      return root?.contains(root.elementFromPoint(x + width / 2, y + height / 2));
    };
    await expect.poll(() => this.page.evaluate(isOnTop)).toBe(true);
  }

  /** A press on a button or link of the card, with the mouse. */
  async press(name: string): Promise<void> {
    let box = await this.boxOf(name);
    for (let before: Box | undefined; before?.x !== box.x || before.y !== box.y; ) {
      before = box;
      await this.frames();
      box = await this.boxOf(name);
    }
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Puts the focus on a control of the card, as Tab would. */
  async focus(name: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const controls = [...(window.overlay.root?.querySelectorAll<HTMLElement>('button, a') ?? [])];
      controls.find((one) => (one.ariaLabel ?? one.innerText).trim().startsWith(wanted))?.focus();
    }, name);
  }

  /** The name of what has the focus: in the card, else the id of the page's element. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const own = window.overlay.root?.activeElement;
      if (own instanceof HTMLElement) return `card: ${(own.ariaLabel ?? own.innerText).trim()}`;
      return document.activeElement?.id || (document.activeElement?.localName ?? '');
    });
  }

  async boxOf(name: string): Promise<Box> {
    const box = await this.page.evaluate((wanted) => {
      const controls = [...(window.overlay.root?.querySelectorAll<HTMLElement>('button, a') ?? [])];
      const control = controls.find((one) => (one.ariaLabel ?? one.innerText).trim().startsWith(wanted));
      const { x, y, width, height } = control?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    }, name);
    if (box.width === 0) throw new Error(`The card has no "${name}". It says: ${await this.words()}`);
    return box;
  }

  /** The box of the card or chip, and of each ring that can be seen. */
  async boxes(): Promise<{ readonly card: Box; readonly rings: readonly Box[] }> {
    return this.page.evaluate(() => {
      const boxOf = (element: Element | null | undefined) => {
        const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height };
      };
      const rings = [...(window.overlay.root?.querySelectorAll('.ring:popover-open') ?? [])];
      return { card: boxOf(window.overlay.root?.querySelector('section')), rings: rings.map(boxOf) };
    });
  }

  async kept(): Promise<readonly WalkthroughEvent[]> {
    return this.page.evaluate(() => window.overlay.kept);
  }

  /** Long enough for a few frames to be drawn. */
  async frames(count = 3): Promise<void> {
    await this.page.evaluate(
      (wanted) =>
        new Promise<void>((done) => {
          const next = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)));
          next(wanted);
        }),
      count,
    );
  }
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
