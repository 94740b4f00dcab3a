/** Keeps the appearance that the reader chooses; ThemeProvider.astro reads it before the next page is drawn. */

const KEY = 'starlight-theme';
const select = document.querySelector<HTMLSelectElement>('select[data-appearance]');
const light = window.matchMedia('(prefers-color-scheme: light)');

function wear(): void {
  document.documentElement.dataset.theme = select?.value || (light.matches ? 'light' : 'dark');
}

if (select) {
  try {
    select.value = localStorage.getItem(KEY) ?? '';
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
  select.addEventListener('change', () => {
    wear();
    try {
      localStorage.setItem(KEY, select.value);
    } catch {
      // As above.
    }
  });
  light.addEventListener('change', wear);
}
