import { type Found, loadIndex } from './search-index.ts';

const MOST_GUIDES = 8;
const MOST_STEPS = 4;
const running = new WeakSet<HTMLDialogElement>();

/** Makes the search in an open dialog work. Calling it again changes nothing. */
export async function searchIn(dialog: HTMLDialogElement): Promise<void> {
  const input = dialog.querySelector('input');
  const list = dialog.querySelector('ol');
  const status = dialog.querySelector<HTMLElement>('[role=status]');
  if (!input || !list || !status || running.has(dialog)) return;
  running.add(dialog);
  const say = sentences(dialog);
  const index = await loadIndex().catch(() => undefined);
  if (!index) {
    status.textContent = say('fails');
    running.delete(dialog);
    return;
  }
  const show = async (): Promise<void> => {
    const found = input.value.trim() ? await index.search(input.value, MOST_GUIDES) : [];
    // Older than what was typed since.
    if (!found) return;
    list.replaceChildren(...found.map(drawGuide));
    status.textContent = input.value.trim()
      ? say(found.length === 1 ? 'one' : found.length ? 'many' : 'none', found.length)
      : '';
  };
  input.addEventListener('input', () => void show());
  list.addEventListener('click', () => dialog.close());
  await show();
}

/** The page's own sentences, in its language: `#` stands for the number. */
function sentences(dialog: HTMLDialogElement): (name: string, count?: number) => string {
  return (name, count) => (dialog.dataset[name] ?? '').replace('#', `${count ?? ''}`);
}

function drawGuide(found: Found): HTMLLIElement {
  const guide = drawLink(found);
  const steps = found.parts.slice(0, MOST_STEPS).map(drawLink);
  if (steps.length === 0) return guide;
  const list = document.createElement('ul');
  list.append(...steps);
  guide.append(list);
  return guide;
}

function drawLink({ url, title, excerpt }: Pick<Found, 'url' | 'title' | 'excerpt'>): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const words = document.createElement('p');
  link.href = url;
  link.textContent = title;
  words.append(...excerpt.map(({ text, marked }) => (marked ? markOf(text) : text)));
  item.append(link, words);
  return item;
}

function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
