import { LANGUAGES, languageOf } from '#shared/guide/language.ts';
import { allTicks } from './kept-ticks.ts';

/** Shows the guides that the reader is in the middle of, in the place where a new reader is told how Cairn works. */

const MOST = 3;
const place = document.querySelector<HTMLElement>('[data-resume]');
const language = languageOf(document.documentElement.lang, LANGUAGES) ?? 'en';

if (place) offerToGoOn(place);

function offerToGoOn(place: HTMLElement): void {
  const open = allTicks().filter(({ done, next }) => done.length > 0 && next);
  if (open.length === 0) return;
  const list = place.querySelector('ul');
  list?.replaceChildren(
    ...open.slice(0, MOST).map(({ guide, next, titles }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const where = document.createElement('span');
      link.href = `/${language}/guides/${guide}/#${next?.id}`;
      link.textContent = titles[language] ?? guide;
      where.textContent = (place.dataset.resume ?? '').replace('#', next?.number ?? '');
      item.append(link, where);
      return item;
    }),
  );
  place.toggleAttribute('data-kept', true);
}
