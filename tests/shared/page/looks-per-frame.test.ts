import { expect, test } from 'vitest';
import { type Clock, type Looks, looksPerFrame } from '#shared/page/looks-per-frame.ts';

const FRAME = 16;

/** A window whose time passes as it is told to, and looks in it that take `cost` ms each. */
function paced(cost: number) {
  let now = 0;
  let ids = 0;
  const frames = new Map<number, FrameRequestCallback>();
  const timers = new Map<number, { readonly at: number; run(): void }>();
  const looks: number[] = [];
  const ending = new AbortController();
  const clock: Clock = {
    performance: { now: () => now },
    requestAnimationFrame: (run) => frames.set(++ids, run) && ids,
    cancelAnimationFrame: (id) => frames.delete(id),
    setTimeout: (run: TimerHandler, after = 0) => {
      if (typeof run === 'function') timers.set(++ids, { at: now + after, run: () => run() });
      return ids;
    },
    clearTimeout: (id) => id !== undefined && timers.delete(id),
  };
  const look = (): void => {
    looks.push(now);
    now += cost;
  };
  const asked = looksPerFrame(clock, look, ending.signal);

  /** Frame by frame, with what happens in each. */
  function pass(ms: number, each: (asked: Looks, frame: number) => void = () => {}): void {
    const end = now + ms;
    for (let frame = 0; now < end; frame += 1) {
      const drawn = [...frames.values()];
      frames.clear();
      for (const run of drawn) run(now);
      each(asked, frame);
      for (const [id, { at, run }] of [...timers]) {
        if (at > now || !timers.delete(id)) continue;
        run();
      }
      now += FRAME;
    }
  }
  return { asked, pass, looks, end: () => ending.abort(), in: (from: number) => looks.filter((at) => at >= from) };
}

test('many wishes within a frame are one look', () => {
  const page = paced(1);
  for (let wish = 0; wish < 10; wish += 1) page.asked.soon(0);
  page.pass(200);
  expect(page.looks).toHaveLength(1);
});

test('looks take no more than a tenth of the time', () => {
  const page = paced(20);
  page.pass(1000, (asked) => asked.soon(0));
  expect(page.looks.length).toBeGreaterThan(2);
  expect(page.looks.length).toBeLessThan(6);
});

test('a page that never rests is looked at four times a second, and at every change again once it has rested', () => {
  const page = paced(2);
  page.pass(2000, (asked) => asked.soon(0));
  const restless = 2000;
  page.pass(2000, (asked) => asked.soon(0));
  expect(page.in(restless).length).toBeLessThan(10);
  expect(page.in(restless).length).toBeGreaterThan(5);
  page.pass(1000);
  const rested = page.looks.length;
  page.asked.soon(0);
  page.pass(100, (asked) => asked.soon(0));
  expect(page.looks.length - rested).toBeGreaterThan(1);
});

test('while letters are typed the page is not looked at, but for once in a second', () => {
  const page = paced(2);
  page.pass(2000, (asked, frame) => {
    if (frame % 8 === 0) asked.typed();
    asked.soon(0);
  });
  expect(page.looks.length).toBeGreaterThan(0);
  expect(page.looks.length).toBeLessThan(3);
  const typed = page.looks.length;
  page.pass(300);
  expect(page.looks.length).toBe(typed + 1);
});

test('a change of what is pointed at waits for no letter and no rest', () => {
  const page = paced(2);
  page.pass(3000, (asked) => {
    asked.typed();
    asked.soon(0);
  });
  const before = page.looks.length;
  page.asked.typed();
  page.asked.urge();
  page.pass(60);
  expect(page.looks.length).toBe(before + 1);
});

test('a look that is urged on in every frame comes all the same', () => {
  const page = paced(2);
  page.pass(500, (asked) => {
    asked.soon(0);
    asked.urge();
  });
  expect(page.looks.length).toBeGreaterThan(5);
});

test('nothing is looked at after the end', () => {
  const page = paced(2);
  page.asked.soon(0);
  page.end();
  page.asked.soon(0);
  page.pass(500);
  expect(page.looks).toEqual([]);
});
