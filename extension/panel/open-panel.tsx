import { render } from 'preact';
import type { Windows } from 'webextension-polyfill';
import { type Language, languageOf } from '#shared/guide/language.ts';
import { DARK, LIGHT, themeVariables } from '#shared/page/tokens.ts';
import { askInTime } from '../ask-in-time.ts';
import { browser } from '../browser.ts';
import { CHANGED } from '../messages/changed.ts';
import type { Message } from '../messages/message.ts';
import type { Overview } from '../messages/overview.ts';
import { followTabs } from './follow-tabs.ts';
import { NoAnswer } from './no-answer.tsx';
import { oneAtATime } from './one-at-a-time.ts';
import { Panel } from './panel.tsx';
import { begin, change, save } from './panel-deeds.ts';
import { saveCopy } from './save-copy.ts';
import { type SidePanel, sidePanelOf } from './side-panel.ts';
import type { Notice, Surface } from './words.ts';

/** Where a panel is shown. */
type Place = {
  readonly root: HTMLElement;
  readonly surface: Surface;
  /** Of the window that it belongs to. */
  readonly window: number | undefined;
  /** Where it can be opened from here. */
  readonly side: SidePanel | undefined;
};

/** What was said last stays said when the panel is drawn anew. */
let told: Notice | undefined;
/** The guide left last. */
let left: string | undefined;
/** The last of the questions what to draw. An answer that a newer question has overtaken is not drawn. */
let newest = { asked: 0, drawn: Promise.resolve() };

/** Shows the panel in `root`, and keeps it true to what is stored and to the page in front until `signal` aborts. */
export async function keepPanel(
  root: HTMLElement,
  surface: Surface,
  notice: Notice | undefined,
  signal: AbortSignal,
): Promise<void> {
  const window = await windowHere();
  const side = surface === 'popup' ? sidePanelOf(window) : undefined;
  const place = { root, surface, window: window?.id, side };
  const lookAgain = oneAtATime(() => openPanel(place, told));
  // Before the first look: what changes while that is answered must not be missed.
  const channel = new BroadcastChannel(CHANGED);
  channel.addEventListener('message', () => void lookAgain(), { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
  followTabs(() => void lookAgain(), signal);
  await openPanel(place, notice);
}

/** Nothing where the browser has no windows, as on a phone. */
async function windowHere(): Promise<Windows.Window | undefined> {
  try {
    return await browser.windows.getCurrent();
  } catch {
    return undefined;
  }
}

/** @returns once it is drawn as it is then. */
function openPanel(place: Place, notice: Notice | undefined): Promise<void> {
  told = notice;
  const asked = newest.asked + 1;
  newest = { asked, drawn: askAndDraw(place, asked) };
  return newest.drawn;
}

async function askAndDraw(place: Place, asked: number): Promise<void> {
  const { window } = place;
  const reply = await askInTime<'overview'>({ ask: 'overview', ...(window !== undefined && { window }) });
  if (asked !== newest.asked) return newest.drawn;
  if (reply.answered) {
    // A guide that goes on has not been left; one that another tab leads says nothing of that.
    if (told === 'left' && !isLeft(reply.answer, left)) told = undefined;
    return draw(place, reply.answer, told);
  }
  told = undefined;
  const language = languageOf(navigator.language, ['en', 'fr']) ?? 'en';
  const tryAgain = reply.why === 'gone' ? undefined : () => void openPanel(place, undefined);
  render(<NoAnswer language={language} tryAgain={tryAgain} />, place.root);
}

function isLeft({ guides }: Overview, guide: string | undefined): boolean {
  return guides.some(({ key, progress }) => key === guide && progress.is === 'left');
}

function draw(place: Place, overview: Overview, notice: Notice | undefined): void {
  const { side } = place;
  document.documentElement.lang = overview.language;
  const then = (said: Promise<Notice | undefined>) => said.then((now) => openPanel(place, now));
  const go = async (message: Message<'begin'>) => {
    const said = await begin(message);
    // What stands at the side stays there.
    if (!said && place.surface === 'popup') return window.close();
    await openPanel(place, said);
  };
  render(
    <Panel
      overview={overview}
      surface={place.surface}
      notice={notice}
      speak={(language) => void speak(place, overview, language)}
      begin={(guide, again) => void go({ ask: 'begin', guide, again })}
      save={() => void then(save().then((trouble) => trouble ?? 'saved'))}
      saveCopy={() => void then(saveCopy())}
      openAtSide={side && (() => void openAtSide(place, side))}
      run={{
        show: (guide, step) => void go({ ask: 'begin', guide, again: false, ...(step !== undefined && { step }) }),
        tick: (guide, step, is) => void then(change({ ask: 'tick', guide, step, is })),
        // The buttons that were pressed go away with this, so whoever works with the keyboard is led to what comes next.
        choose: (guide, choice, branch) =>
          void then(change({ ask: 'choose', guide, choice, branch })).then(() => focusOn(place, CURRENT)),
        leave: (guide) => {
          left = guide;
          void then(change({ ask: 'leave', guide }).then((trouble) => trouble ?? 'left')).then(() =>
            focusOn(place, '.notice'),
          );
        },
      }}
    />,
    place.root,
  );
}

const CURRENT = '.run [aria-current=step] :is(input, button)';

function focusOn({ root }: Place, selector: string): void {
  root.querySelector<HTMLElement>(selector)?.focus();
}

async function speak(place: Place, overview: Overview, language: Language): Promise<void> {
  draw(place, { ...overview, language }, undefined);
  await askInTime<'speak'>({ ask: 'speak', language });
}

async function openAtSide(place: Place, side: SidePanel): Promise<void> {
  if (!(await side.open())) return openPanel(place, 'no-side-panel');
  // In a tab it may be the only one of its window.
  if (!(await browser.tabs.getCurrent())) window.close();
}

/** The colours of the card, for the rules in panel.css. */
export function adoptTheme(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:root { ${themeVariables(LIGHT)} } @media (prefers-color-scheme: dark) { :root { ${themeVariables(DARK)} } }`,
  );
  document.adoptedStyleSheets = [sheet];
}
