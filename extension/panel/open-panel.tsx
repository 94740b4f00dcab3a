import { render } from 'preact';
import type { Language } from '#shared/guide/language.ts';
import { DARK, LIGHT, themeVariables } from '#shared/page/tokens.ts';
import { askInTime } from '../ask-in-time.ts';
import { CHANGED } from '../messages/changed.ts';
import type { Overview } from '../messages/overview.ts';
import { Panel } from './panel.tsx';
import { type Notice, panelWords } from './words.ts';

/** What was said last stays said when the panel is drawn anew. */
let told: Notice | undefined;

/** Shows the panel in `root`, and keeps it true to what the background says until `signal` aborts. */
export async function keepPanel(root: HTMLElement, notice: Notice | undefined, signal: AbortSignal): Promise<void> {
  await openPanel(root, notice);
  const channel = new BroadcastChannel(CHANGED);
  channel.addEventListener('message', () => void openPanel(root, told), { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

async function openPanel(root: HTMLElement, notice: Notice | undefined): Promise<void> {
  told = notice;
  const asked = await askInTime<'overview'>({ ask: 'overview' });
  if (asked.answered) return draw(root, asked.answer, notice);
  const language = navigator.language.startsWith('fr') ? 'fr' : 'en';
  render(
    <p class="notice" role="alert" lang={language}>
      {panelWords(language).notices['no-answer']}
    </p>,
    root,
  );
}

function draw(root: HTMLElement, overview: Overview, notice: Notice | undefined): void {
  document.documentElement.lang = overview.language;
  render(
    <Panel
      overview={overview}
      notice={notice}
      speak={(language) => void speak(root, overview, language)}
      begin={(guide, again) => void begin(root, guide, again)}
      tick={(guide, step, is) => void askInTime<'tick'>({ ask: 'tick', guide, step, is })}
      save={() => void save(root)}
    />,
    root,
  );
}

async function speak(root: HTMLElement, overview: Overview, language: Language): Promise<void> {
  draw(root, { ...overview, language }, undefined);
  await askInTime<'speak'>({ ask: 'speak', language });
}

async function begin(root: HTMLElement, guide: string, again: boolean): Promise<void> {
  const asked = await askInTime<'begin'>({ ask: 'begin', guide, again });
  if (!asked.answered) return openPanel(root, 'no-answer');
  if (!asked.answer.started) return openPanel(root, asked.answer.why);
  const { kept } = asked.answer;
  if (!kept.kept) return openPanel(root, kept.why === 'full' ? 'not-saved-full' : 'not-saved-broken');
  window.close();
}

async function save(root: HTMLElement): Promise<void> {
  const asked = await askInTime<'save'>({ ask: 'save' });
  if (!asked.answered) return openPanel(root, 'no-answer');
  const kept = asked.answer;
  await openPanel(root, kept.kept ? 'saved' : kept.why === 'full' ? 'not-saved-full' : 'not-saved-broken');
}

/** The colours of the card, for the rules in panel.css. */
export function adoptTheme(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:root { ${themeVariables(LIGHT)} } @media (prefers-color-scheme: dark) { :root { ${themeVariables(DARK)} } }`,
  );
  document.adoptedStyleSheets = [sheet];
}
