import { afterAll, beforeAll, test } from 'vitest';
import { addStep, BUTTON, FOUND, seen } from './add-step.ts';
import { type Bench, openBench } from './page-with.ts';
import { follow } from './step-follower.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

test('a button that is there is found, in the language of the page', async () => {
  const page = await bench.pageWith(BUTTON);
  await follow(page, addStep());
  await seen(page, { ...FOUND, language: 'en' });
});

test('a button in older words is found, and the card can say them', async () => {
  const page = await bench.pageWith(BUTTON.replace('Add a partner', 'New Partner'));
  await follow(page, addStep());
  await seen(page, { ...FOUND, worded: { add: 'New partner' } });
});

test('a button that comes seconds late is waited for, then found', async () => {
  const page = await bench.pageWith('<main><h1>Partners</h1></main>');
  await follow(page, addStep());
  await seen(page, { sight: 'waiting' });
  await page.evaluate(() =>
    setTimeout(
      () => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button id="add">Add a partner</button>'),
      1500,
    ),
  );
  await seen(page, FOUND);
});

test('a button that never comes is said to be missing, and still found when it comes after all', async () => {
  const page = await bench.pageWith('<main><h1>Partners</h1></main>');
  await follow(page, addStep());
  await seen(page, { sight: 'not-found', why: 'absent' });
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button id="add">Add a partner</button>'),
  );
  await seen(page, FOUND);
});

test('a page that says it is at work is given more time', async () => {
  const page = await bench.pageWith('<main aria-busy="true"><h1>Partners</h1></main>');
  await follow(page, addStep());
  await page.waitForTimeout(5000);
  await seen(page, { sight: 'waiting' });
});

test('of two equal buttons none is pointed at', async () => {
  const page = await bench.pageWith(
    '<main><h1>Partners</h1><button>Add a partner</button><p>or</p><button>Add a partner</button></main>',
  );
  await follow(page, addStep());
  await seen(page, { sight: 'not-found', why: 'several' });
});

test('on another known page of the Manager the step is elsewhere', async () => {
  const page = await bench.pageWith(BUTTON, '/v3/ng/home');
  await follow(page, addStep({ page: 'partners' }));
  await seen(page, { sight: 'elsewhere', where: { page: 'partners' } });
  await page.evaluate(() => history.pushState(null, '', '/v3/123/ng/partners'));
  await seen(page, FOUND);
});

test('what has no name is not looked for on another page than the one on which it was shown', async () => {
  const page = await bench.pageWith('<main><h1>Add</h1><input id="add"></main>', '/v3/ng/new-partner');
  await follow(
    page,
    addStep({ target: { role: 'textbox', place: { area: 'main' }, only: true }, page: 'add-partner' }),
  );
  await seen(page, FOUND);
  await page.evaluate(() => history.pushState(null, '', '/v3/ng/products'));
  await seen(page, { sight: 'waiting' });
  await page.evaluate(() => history.pushState(null, '', '/v3/ng/new-partner'));
  await seen(page, FOUND);
});

test('below another base the address is read the same', async () => {
  const page = await bench.pageWith(BUTTON, '/practice/v3/ng/home');
  await follow(page, addStep({ page: 'partners' }), { base: '/practice' });
  await seen(page, { sight: 'elsewhere', where: { page: 'partners' } });
});

test('a step in the mailbox is elsewhere; one that nobody can describe is not looked for', async () => {
  const page = await bench.pageWith(BUTTON);
  await follow(page, addStep({ where: 'mail' }));
  await seen(page, { sight: 'elsewhere', where: 'mail' });
  await follow(page, addStep({ target: 'unknown' }));
  await seen(page, { sight: 'not-found', why: 'unknown' });
});
