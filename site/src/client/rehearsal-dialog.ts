import { LANGUAGES, languageOf } from '#shared/guide/language.ts';
import { readWatch, sendWatch, type WatchCommand, type WatchState } from '../practice/watch/watch-protocol.ts';
import sheet from '../styles/rehearsal.css?url';
import { type RehearsalWords, rehearsalWords } from '../words/rehearsal-words.ts';
import { wayToTheManager } from './way-to-the-manager.ts';

/**
 * Opens the practice Manager in a window on this page, with a guide on it: to be walked by the reader, or playing by itself.
 *
 * @param search what the practice Manager is asked for, as in its own addresses.
 */
export function openRehearsal(search: string): void {
  const language = languageOf(document.documentElement.lang, LANGUAGES) ?? 'en';
  const say = rehearsalWords[language];
  const query = new URLSearchParams(search);
  // What the reader reads in, the practice Manager speaks too, unless the link says otherwise.
  if (!query.has('interface')) query.set('interface', query.get('language') ?? language);
  const ending = new AbortController();
  const dialog = element('dialog', 'rehearsal');
  const head = element('div', 'controls');
  const frame = element('iframe');
  const close = button(say.close, () => dialog.close());
  const title = query.has('watch') ? say.watch : say.practise;
  dialog.ariaLabel = title;
  frame.title = title;
  frame.src = `/practice/?${query}`;
  if (query.has('watch')) head.append(...watchControls(frame, query, say, ending.signal));
  else head.append(element('strong', '', say.practise));
  const way = wayToTheManager(query.get('guide') ?? '', language, say);
  hear(frame, way.show, ending.signal);
  head.append(way.link, close);
  dialog.append(head, way.ending, frame);
  dialog.addEventListener('close', () => {
    ending.abort();
    dialog.remove();
  });
  document.body.append(dialog);
  wearSheet();
  dialog.showModal();
}

/** The looks of this window come with it: a page that is only read does not load them. */
function wearSheet(): void {
  if (document.querySelector(`link[href="${sheet}"]`)) return;
  const link = element('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  document.head.append(link);
}

/** Where the guide is, and the buttons that stop it, go on and go back. */
function watchControls(
  frame: HTMLIFrameElement,
  query: URLSearchParams,
  say: RehearsalWords,
  signal: AbortSignal,
): readonly HTMLElement[] {
  const status = element('p', '', say.starting);
  status.role = 'status';
  const command = (name: WatchCommand) => () => frame.contentWindow && sendWatch(frame.contentWindow, name);
  const back = button(say.back, command('back'));
  const play = button(say.pause, () => command(play.textContent === say.play ? 'play' : 'pause')());
  const next = button(say.next, command('next'));
  const again = button(say.again, () => openIn(frame, query));
  const yourTurn = button(say.yourTurn, () => {
    query.delete('watch');
    openIn(frame, query);
    for (const control of [back, play, next, again, yourTurn]) control.hidden = true;
    status.textContent = say.practise;
  });

  function show(state: WatchState): void {
    const over = state.is === 'done';
    for (const control of [back, play, next]) control.hidden = over;
    for (const control of [again, yourTurn]) control.hidden = !over;
    frame.toggleAttribute('data-winding', state.is === 'winding');
    play.textContent = state.is === 'paused' ? say.play : say.pause;
    status.textContent = sentenceOf(state, say);
  }

  show({ is: 'playing', number: '', step: '' });
  status.textContent = say.starting;
  hear(frame, (state) => query.has('watch') && show(state), signal);
  return [status, back, play, next, again, yourTurn];
}

/** What the guide in the window says of where it is. */
function hear(frame: HTMLIFrameElement, show: (state: WatchState) => void, signal: AbortSignal): void {
  window.addEventListener(
    'message',
    (event) => {
      const state = readWatch(event, frame.contentWindow);
      if (typeof state === 'object') show(state);
    },
    { signal },
  );
}

function openIn(frame: HTMLIFrameElement, query: URLSearchParams): void {
  frame.contentWindow?.location.replace(`/practice/?${query}`);
}

function sentenceOf(state: WatchState, say: RehearsalWords): string {
  switch (state.is) {
    case 'done':
      return say.done;
    case 'playing':
    case 'practised':
      return say.step.replace('#', state.number);
    default:
      return say[state.is].replace('#', state.number);
  }
}

function button(words: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', '', words);
  made.type = 'button';
  made.addEventListener('click', onPress);
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  words = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = words;
  return made;
}
