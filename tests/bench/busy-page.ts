import { managerLike } from './manager-like.ts';

/** A page of about 5,000 elements with what guide 2669 points at first, that is never at rest once `window.disturb` is called. */
export const BUSY_PAGE = managerLike(5_000)
  .replace('Entry 7<', 'Partner<')
  .replace('</body>', `<script>(${prepare.toString()})()</script></body>`);

declare global {
  interface Window {
    /** `changing`: rows come, go and are drawn anew in every frame. `flooded`: 10,000 changes a second. */
    disturb(how: 'changing' | 'flooded' | 'not'): void;
    /** From a key that was pressed until the page had drawn what came of it, in ms. */
    readonly keys: number[];
  }
}

function prepare(): void {
  const keys: number[] = [];
  addEventListener(
    'keydown',
    (event) => requestAnimationFrame(() => setTimeout(() => keys.push(performance.now() - event.timeStamp))),
    { capture: true },
  );
  let stop = (): void => {};
  const rows = [...document.querySelectorAll<HTMLElement>('tbody tr')];
  const change = (turn: number): void => {
    const row = rows[turn % rows.length];
    if (!row) return;
    const copy = row.cloneNode(true);
    row.replaceWith(copy);
    if (copy instanceof HTMLElement) rows[turn % rows.length] = copy;
    row.classList.toggle('picked');
    const name = rows[(turn * 7) % rows.length]?.querySelector('small');
    if (name) name.textContent = `changed ${turn}`;
  };
  const disturb: Window['disturb'] = (how) => {
    stop();
    let turn = 0;
    if (how === 'not') stop = () => {};
    if (how === 'changing') {
      let frame = requestAnimationFrame(function next() {
        for (let times = 0; times < 10; times += 1) change(turn + times);
        turn += 10;
        frame = requestAnimationFrame(next);
      });
      stop = () => cancelAnimationFrame(frame);
    }
    if (how === 'flooded') {
      const place = document.querySelector('h1');
      const timer = setInterval(() => {
        for (let times = 0; times < 50; times += 1) place?.setAttribute('title', String(turn + times));
        turn += 50;
      }, 5);
      stop = () => clearInterval(timer);
    }
  };
  Object.assign(window, { keys, disturb });
}
