import type { Language } from '#shared/guide/language.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import { installInputGuard } from '#shared/page/input-guard.ts';
import { type GuideHandle, showGuide } from '#shared/page/show-guide.ts';
import type { Kept, Standing, StoredEvent } from '#shared/walkthrough/run-keeper.ts';

/** What the overlay's tests reach inside the page: a keeper to look into, and the root that is closed to everybody else. */
export type OverlaySide = {
  readonly kept: StoredEvent[];
  /** What the keeper answers; a test may make it fail. */
  answer: Kept;
  root: ShadowRoot | undefined;
  handle: GuideHandle | undefined;
  ended: string | undefined;
  show(pack: GuidePack, options: ShowOptions): void;
  abort(): void;
};

export type ShowOptions = {
  readonly language?: Language;
  readonly standing?: Standing;
  readonly events?: readonly StoredEvent[];
};

declare global {
  interface Window {
    readonly overlay: OverlaySide;
  }
}

const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function attach(options) {
  const root = attachShadow.call(this, options);
  if (options.mode === 'closed' && this.getAttribute('popover') === 'manual') overlay.root = root;
  return root;
};

const guard = installInputGuard(window, new AbortController().signal);
const shown = new AbortController();

const overlay: OverlaySide = {
  kept: [],
  answer: { kept: true },
  root: undefined,
  handle: undefined,
  ended: undefined,
  show(pack, { language = 'en', standing = 'card', events = [] }) {
    const keeper = {
      async record(event: StoredEvent) {
        if (overlay.answer.kept) overlay.kept.push(event);
        return overlay.answer;
      },
      speak: async () => overlay.answer,
      stand: async () => overlay.answer,
    };
    const openShadowRoot = (element: Element) => element.shadowRoot;
    const knowledgeBase = 'https://kb.example';
    const guide = {
      pack,
      events,
      language,
      standing,
      base: '',
      knowledgeBase,
      keeper,
      openShadowRoot,
      guard,
      program: 'Cairn test',
    };
    overlay.handle = showGuide(guide, shown.signal);
    void overlay.handle.ended.then((how) => {
      overlay.ended = how;
    });
  },
  abort: () => shown.abort(),
};
Object.assign(window, { overlay });
