import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Candidate } from '#shared/target/snapshot.ts';
import { type Bench, openBench } from './page-with.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

async function candidates(page: Page): Promise<readonly Candidate[]> {
  return page.evaluate(() => {
    const own = document.querySelector('cairn-guide') ?? document.createElement('div');
    const eyes = { own, base: '', openShadowRoot: (element: Element) => element.shadowRoot };
    return JSON.parse(JSON.stringify(window.cairn.takeSnapshot(document, eyes).snapshot.candidates));
  });
}

async function named(page: Page, name: string): Promise<Candidate> {
  const found = (await candidates(page)).filter((candidate) => candidate.name === name);
  expect(found, `one element named "${name}"`).toHaveLength(1);
  const [only] = found;
  if (!only) throw new Error('unreachable');
  return only;
}

const namesOf = async (page: Page) => (await candidates(page)).map(({ role, name }) => `${role} ${name}`);

test('nothing is written to the page', async () => {
  const page = await bench.pageWith('<main><h1>A</h1><button>B</button><x-c></x-c></main>');
  await page.evaluate(() => {
    const records: MutationRecord[] = [];
    new MutationObserver((more) => records.push(...more)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, { records });
  });
  await candidates(page);
  expect(await page.evaluate(() => Reflect.get(window, 'records').length)).toBe(0);
});

test('names are those that Chromium gives to screen readers', async () => {
  const page =
    await bench.pageWith(`<style>.drawn::before{content:"Drawn"} .drawn::after{content:" words"}</style><main>
    <button>Plain</button><button><i class="x"></i><span>Icon</span> and text</button><button aria-label="Given">x</button>
    <button title="Tip"></button><button><img alt="Picture"></button><button><svg role="img"><title>Drawn</title></svg></button>
    <button>  Much
      space </button><button style="display:flex"><span>Two</span><span>parts</span></button><a href="#">A <b>link</b></a>
    <span id="r">Referenced</span><button aria-labelledby="r">y</button><label for="f">Field</label><input id="f">
    <label>Around <input></label><input placeholder="Hint"><input type="submit" value="Send it"><input type="image" alt="Go">
    <div role="tab" tabindex="0">Tab <span hidden>hidden</span></div><div role="checkbox" tabindex="0" aria-checked="true">Box</div>
    <select aria-label="Choose"><option>One</select><h2>Heading <em>strong</em></h2><button>Shown<span style="display:none">not</span></button>
    <button><span aria-hidden="true">×</span><span style="visibility:hidden">no</span>Close</button>
    <label for="n">Outer <label for="n">inner</label> end</label><input id="n"><button class="drawn"></button><label for="tipped">Code <button title="Tip"></button></label><input id="tipped">
    <details><summary>More</summary>text</details><div role="button" tabindex="0">Div <div>block</div>s</div></main>`);
  const ours = (await candidates(page)).map(({ name }) => name);
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const roles = new Set('button link textbox checkbox combobox heading tab DisclosureTriangle'.split(' '));
  const theirs = nodes.flatMap((node) => (roles.has(node.role?.value) ? [String(node.name?.value ?? '').trim()] : []));
  // Chromium lists its nodes level by level, we as they are read.
  expect(ours.toSorted()).toEqual(theirs.toSorted());
});

test('icon fonts and the styles of drawings are no part of a name', async () => {
  const page = await bench.pageWith(`<main><button><mat-icon>add</mat-icon> Add</button>
    <button><i class="material-icons-outlined">edit</i>Edit</button><button><svg><style>.a{}</style><title>svg-1</title></svg>Save</button>
    <button>\uE001 Delete</button></main>`);
  expect(await namesOf(page)).toEqual(['button Add', 'button Edit', 'button Save', 'button Delete']);
});

test('parts of one thing to use are that one thing, also inside components', async () => {
  const page =
    await bench.pageWith(`<main><x-button role="button"></x-button><div tabindex="0"><a href="/in">In</a></div>
    <a href="/h"><h2>Title</h2></a><div role="option" tabindex="0"><input type="checkbox">Acme</div><div tabindex="0">Card</div></main>`);
  await page.evaluate(() => {
    const root = document.querySelector('x-button')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<button>Press</button>';
  });
  expect(await namesOf(page)).toEqual([
    'button Press',
    'link In',
    'link Title',
    'heading Title',
    'option Acme',
    'generic Card',
  ]);
});

test('our own node is no part of the page and covers nothing', async () => {
  const page = await bench.pageWith(`<main><button>Below</button></main>
    <cairn-guide style="position:fixed;inset:0;background:#fff"><button>Ours</button></cairn-guide>`);
  // Its content is in a closed shadow root in earnest.
  await page.evaluate(() => document.querySelector('cairn-guide')?.replaceChildren());
  expect(await candidates(page)).toMatchObject([{ name: 'Below', state: { reach: 'in-view' } }]);
});

const SHELL = `<style>body{margin:0} #bar{height:56px} #side{position:absolute;left:0;top:56px;width:220px;height:744px}
  #page{margin-left:240px;min-height:700px}</style>`;

test('the parts of a page are known by what they say of themselves', async () => {
  const page = await bench.pageWith(`${SHELL}<header id="bar"><button>Top</button></header>
    <nav id="side"><a href="/p">Partner</a></nav><main id="page"><header><button>Inner</button></header>
    <div role="tablist"><button role="tab">First</button></div><div role="menu"><button role="menuitem">Rename</button></div>
    <table><tr><td>Acme</td><td><button>Edit</button></td></tr></table></main>
    <dialog open style="top:400px"><button>Confirm</button></dialog>`);
  const kinds = async (name: string) => (await named(page, name)).areas.map(({ kind }) => kind);
  expect(await kinds('Top')).toEqual(['header']);
  expect(await kinds('Partner')).toEqual(['sidebar']);
  expect(await kinds('Inner')).toEqual(['main']);
  expect(await kinds('First')).toEqual(['tab-bar', 'main']);
  expect(await kinds('Rename')).toEqual(['menu', 'main']);
  expect(await kinds('Edit')).toEqual(['table-row', 'main']);
  expect(await kinds('Confirm')).toEqual(['dialog']);
});

test('a page that says nothing of its parts is known by their shape', async () => {
  const page = await bench.pageWith(`${SHELL}<div><div id="bar"><button>Top</button></div>
    <div id="side"><a href="/p">Partner</a></div><div id="page"><button>Inner</button></div></div>`);
  expect((await named(page, 'Top')).areas.map(({ kind }) => kind)).toEqual(['header']);
  expect((await named(page, 'Partner')).areas.map(({ kind }) => kind)).toEqual(['sidebar']);
  expect((await named(page, 'Inner')).areas.map(({ kind }) => kind)).toEqual(['main']);
});

test('headings, columns and box titles above an element are known, those of other parts are not', async () => {
  const page = await bench.pageWith(`${SHELL}<nav id="side"><h2>Menu</h2><a href="/p">Partner</a></nav><main id="page">
    <h1>Partners</h1><h2>Active</h2><h3>Swiss</h3><h2>Pending</h2>
    <table><caption>Invitations</caption><tr><th>Name</th><th>Actions</th></tr><tr><td>Acme</td><td><button>Resend</button></td></tr></table>
    <fieldset><legend>Access</legend><label><input type="radio">Full</label></fieldset></main>`);
  expect((await named(page, 'Partner')).headings).toEqual(['Menu']);
  expect((await named(page, 'Resend')).headings).toEqual(['Actions', 'Invitations', 'Pending', 'Partners']);
  expect((await named(page, 'Full')).headings).toEqual(['Access', 'Pending', 'Partners']);
});

test('a row’s text tells equal buttons apart, and what stands beside is known', async () => {
  const page =
    await bench.pageWith(`<main><table><tr><td>Acme</td><td><button aria-label="Edit Acme">✎</button></td></tr></table>
    <p>Your name: Ada <button>Change</button> at any time</p></main>`);
  expect((await named(page, 'Edit Acme')).row).toContain('Acme');
  expect(await named(page, 'Change')).toMatchObject({ before: 'Your name: Ada', after: 'at any time', row: '' });
});

test('what a list of terms says of one thing stands in a row', async () => {
  const pair = (term: string, value: string) =>
    `<div><dt>${term}</dt><dd>${value} <button>Edit ${term}</button></dd></div>`;
  const page = await bench.pageWith(`<main><dl>${pair('Payment', 'By card')}${pair('Address', 'Geneva')}</dl></main>`);
  expect(await named(page, 'Edit Payment')).toMatchObject({ row: 'Payment By card' });
});

test('what is ticked, pressed, open or switched off is known', async () => {
  const page =
    await bench.pageWith(`<main><label><input type="checkbox" checked>Ticked</label><button aria-pressed="true">Pressed</button>
    <button aria-expanded="true">Open</button><div role="tab" tabindex="0" aria-selected="true">Chosen</div>
    <fieldset disabled><button>Off</button></fieldset><div aria-disabled="true"><button>Off too</button></div></main>`);
  expect((await named(page, 'Ticked')).state).toMatchObject({ checked: true, disabled: false });
  expect((await named(page, 'Pressed')).state).toMatchObject({ checked: true });
  expect((await named(page, 'Open')).state).toMatchObject({ expanded: true });
  expect((await named(page, 'Chosen')).state).toMatchObject({ selected: true });
  expect((await named(page, 'Off')).state.disabled).toBe(true);
  expect((await named(page, 'Off too')).state.disabled).toBe(true);
});

test('a box that only its drawing shows is pointed at where it is drawn', async () => {
  const page = await bench.pageWith(`<main><div style="width:40px;height:40px;position:relative">
    <input type="checkbox" id="a" style="opacity:0;width:40px;height:40px;margin:0"></div><label for="a">Material</label>
    <input type="radio" id="b" style="position:absolute;width:1px;height:1px;clip-path:inset(50%)"><label for="b">Clipped radio</label></main>`);
  expect(await named(page, 'Material')).toMatchObject({ box: { width: 40, height: 40 }, state: { reach: 'in-view' } });
  expect((await named(page, 'Clipped radio')).box.width).toBeGreaterThan(40);
});

test('an element keeps its number while it lives', async () => {
  const page = await bench.pageWith('<main><button>Stay</button></main>');
  const before = await named(page, 'Stay');
  await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('button')));
  expect((await named(page, 'Stay')).id).toBe(before.id);
});
