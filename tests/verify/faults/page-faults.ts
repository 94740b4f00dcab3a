import type { Fault } from './fault.ts';

/** What could happen to the Manager's pages, or to ours. Each is sent to the page as text, so it holds all that it needs. */
export const PAGE_FAULTS: readonly Fault[] = [
  {
    ...inPage('a button with other words', 'authorize-partner', /not found, though/),
    plant: () => {
      new MutationObserver(() => {
        const button = document.querySelector('.view-head .button.primary');
        if (button?.textContent === 'Add a partner') button.textContent = 'New collaboration';
      }).observe(document, { childList: true, subtree: true });
    },
  },
  {
    ...inPage('two equal buttons', 'authorize-partner', /not found, though/),
    plant: () => {
      new MutationObserver(() => {
        const buttons = document.querySelectorAll('.view-head .button.primary');
        if (buttons.length === 1) buttons[0]?.after(buttons[0].cloneNode(true));
      }).observe(document, { childList: true, subtree: true });
    },
  },
  {
    ...inPage('a look-alike in place of the button', 'application-passwords', /another element|not found/),
    way: { task: 'create' },
    plant: () => {
      new MutationObserver(() => {
        const button = document.querySelector('.view-head .button.primary');
        if (!button || button.classList.contains('old')) return;
        const other = document.createElement('button');
        other.textContent = button.textContent;
        other.className = 'button';
        button.closest('.view-head')?.append(other);
        button.classList.add('old');
        button.setAttribute('hidden', '');
        button.classList.remove('primary');
      }).observe(document, { childList: true, subtree: true });
    },
  },
  {
    ...inPage('a button that is gone', 'eu-vat-number', /the page does not have it/),
    plant: () => {
      new MutationObserver(() => document.querySelector('.view-head .button.primary')?.remove()).observe(document, {
        childList: true,
        subtree: true,
      });
    },
  },
  {
    ...inPage('something that lies over the page', 'authorize-partner', /not found, though/),
    plant: () => {
      document.addEventListener('DOMContentLoaded', () => {
        const cover = document.createElement('div');
        Object.assign(cover.style, { position: 'fixed', inset: '0', background: '#fffc', zIndex: '9' });
        document.body.append(cover);
      });
    },
  },
  {
    ...inPage('a link that does nothing', 'end-partnership', /did not notice/),
    plant: () => {
      const stop = (event: Event): void => {
        if (event.target instanceof Element && event.target.closest('.sidebar a')) {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
      };
      document.addEventListener('click', stop, true);
    },
  },
  {
    ...inPage('a button that stays grey', 'authorize-partner', /did not notice/),
    plant: () => {
      // Not where it is so already: that would be a change again, and so for ever.
      new MutationObserver(() =>
        document.querySelector('.wizard-foot .button.primary:not(:disabled)')?.setAttribute('disabled', ''),
      ).observe(document, { childList: true, subtree: true, attributes: true });
    },
  },
  {
    ...inPage('a page that hangs', 'end-partnership', /the page hangs/),
    plant: () => {
      document.addEventListener('click', () => {
        for (;;);
      });
    },
  },
  {
    ...inPage('a dialog that never closes', 'end-partnership', /dialog is still open/),
    plant: () => {
      HTMLDialogElement.prototype.close = () => {};
    },
  },
  {
    ...inPage('an error in the page’s console', 'renewal-emails', /broken on purpose/),
    plant: () => {
      document.addEventListener('click', () => console.error('broken on purpose'));
    },
  },
  {
    ...inPage('a picture that nobody described', 'switch-user', /axe-core, the page: image-alt/),
    plant: () => {
      document.addEventListener('DOMContentLoaded', () => document.body.append(document.createElement('img')));
    },
  },
  {
    in: 'worker',
    name: 'an error in the extension’s worker',
    guide: 'secure-account',
    caughtBy: /worker is broken/,
    plant: "chrome.runtime.onMessage.addListener(() => console.error('the worker is broken on purpose'));",
  },
];

function inPage(name: string, guide: string, caughtBy: RegExp) {
  return { in: 'page' as const, name, guide, caughtBy };
}
