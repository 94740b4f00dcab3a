import type { Language } from '#shared/guide/language.ts';
import { startAttributes } from '#shared/library/start-link.ts';
import { managerAddress } from '../guide/manager-address.ts';
import type { WatchState } from '../practice/watch/watch-protocol.ts';
import { rehearsalEndings } from '../words/rehearsal-endings.ts';
import type { RehearsalWords } from '../words/rehearsal-words.ts';

/** From the practice Manager to the real one: a link to the same step, and at the end what will be different there. */
export type WayToTheManager = {
  readonly link: HTMLAnchorElement;
  readonly ending: HTMLElement;
  show(state: WatchState): void;
};

/** The extension, where it is, answers the link. Without it, the link only opens the Manager. */
export function wayToTheManager(guide: string, language: Language, say: RehearsalWords): WayToTheManager {
  const link = document.createElement('a');
  link.href = managerAddress(undefined);
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = say.forReal;
  const ending = document.createElement('p');
  ending.className = 'ending';
  ending.role = 'status';

  function show(state: WatchState): void {
    const over = state.is === 'done';
    const step = over ? undefined : state.step;
    link.removeAttribute('data-cairn-step');
    const attributes = startAttributes({ guide, language, ...(step !== undefined && { step }) });
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    ending.textContent = over ? [say.wasPractice, rehearsalEndings[guide]?.[language]].join(' ') : '';
  }

  show({ is: 'winding', number: '', step: '' });
  return { link, ending, show };
}
