/** Keeps the table of contents at the reader's place, and folds the one below the header once it has served. */

const tables = [...document.querySelectorAll<HTMLElement>('nav.contents')];
const bar = document.querySelector<HTMLDetailsElement>('.contents-bar > details');
// Below the header by a line: what a link leads to counts as reached.
const SLACK = 40;

const slugs = [...(tables[0]?.querySelectorAll('a') ?? [])].map(({ hash }) => hash.slice(1));
const headings = slugs.flatMap((slug) => document.getElementById(slug) ?? []);
let isAsked = false;

if (headings.length > 0) {
  addEventListener('scroll', askOnce, { passive: true });
  addEventListener('resize', askOnce);
  askOnce();
}
if (bar) {
  addEventListener('click', ({ target }) => {
    const isInside = target instanceof Element && bar.contains(target) && !target.closest('a');
    if (!isInside) bar.open = false;
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !bar.open) return;
    if (bar.contains(document.activeElement)) bar.querySelector('summary')?.focus();
    bar.open = false;
  });
}

function askOnce(): void {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    markPlace();
  });
}

function markPlace(): void {
  const header = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= header + SLACK);
  const place = (passed.at(-1) ?? headings[0])?.id;
  for (const link of tables.flatMap((table) => [...table.querySelectorAll('a')])) {
    if (link.hash !== `#${place}`) link.removeAttribute('aria-current');
    else if (!link.ariaCurrent) link.ariaCurrent = 'true';
  }
  const here = bar?.querySelector('.here');
  const words = bar?.querySelector('[aria-current]')?.textContent ?? '';
  if (here && here.textContent !== words) here.textContent = words;
}
