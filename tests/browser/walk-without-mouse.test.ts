import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { READS_FOR } from '../verify/walk/mouse.ts';
import { type Said, ScreenReader } from './screen-reader.ts';
import { readCard, waitForCard } from './seen-card.ts';
import { MANAGER_HOST, serveManager } from './serve-manager.ts';
import { type Served, serveSite } from './serve-site.ts';
import { type StartedBrowser, startBrowser } from './start-browser.ts';

/** Guide 2669 from its page to its end: with keys alone, and with nothing but what the accessibility tree says. */

/** The keys that lead from the card to what it points at, and from anywhere to the card. */
const WAY = 'Alt+Shift+C';
const MOST_TABS = 60;

let site: Served;
let manager: Served;
let browser: StartedBrowser;

beforeAll(async () => {
  [site, manager] = await Promise.all([serveSite(), serveManager()]);
  browser = await startBrowser({ sites: { [MANAGER_HOST]: manager.port } });
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.close(), manager?.close()]);
});

/** Opens the guide's page and starts the guide there, with Tab and Enter. */
async function startGuide(language: 'en' | 'fr', link: RegExp): Promise<{ page: Page; reader: ScreenReader }> {
  const guide = await browser.context.newPage();
  await guide.goto(`${site.origin}/${language}/guides/authorize-partner/`);
  await tabTo(guide, await ScreenReader.on(guide), link);
  const opened = browser.context.waitForEvent('page');
  await guide.keyboard.press('Enter');
  const page = await opened;
  return { page, reader: await ScreenReader.on(page) };
}

async function tabTo(page: Page, reader: ScreenReader, name: RegExp): Promise<Said> {
  const met: string[] = [];
  for (let stop = 0; stop < MOST_TABS; stop += 1) {
    const focused = await reader.focused();
    if (focused && name.test(focused.name)) return focused;
    met.push(focused?.name ?? '');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}, but to: ${met.join(' | ')}`);
}

async function isInCard(reader: ScreenReader): Promise<boolean> {
  return (await reader.card()).some(({ is }) => is.focused === true);
}

async function toCard(page: Page, reader: ScreenReader): Promise<void> {
  if (!(await isInCard(reader))) await page.keyboard.press(WAY);
  expect(await isInCard(reader), 'the focus is in the card').toBe(true);
}

async function toTarget(page: Page, reader: ScreenReader): Promise<Said | undefined> {
  await toCard(page, reader);
  await page.keyboard.press(WAY);
  expect(await isInCard(reader), 'the focus is in the card').toBe(false);
  return reader.focused();
}

async function pressInCard(page: Page, reader: ScreenReader, name: RegExp): Promise<void> {
  await page.waitForTimeout(READS_FOR);
  await toCard(page, reader);
  await tabTo(page, reader, name);
  await page.keyboard.press('Enter');
}

type Hands = (page: Page, reader: ScreenReader) => Promise<unknown>;

/** Goes to what is pointed at, finds it to be that, and presses a key on it. */
function onTarget(name: RegExp, ...keys: readonly string[]): Hands {
  return async (page, reader) => {
    const target = await toTarget(page, reader);
    expect(target?.name).toMatch(name);
    for (const key of keys) await page.keyboard.press(key);
  };
}

/** What is only described is looked for with Tab. */
function byTab(...names: readonly (readonly [RegExp, string])[]): Hands {
  return async (page, reader) => {
    for (const [name, key] of names) {
      await tabTo(page, reader, name);
      await page.keyboard.press(key);
    }
  };
}

const LIMITED: readonly (readonly [step: string, Hands])[] = [
  ['open-partners', onTarget(/^Partner$/, 'Enter')],
  ['start-invitation', onTarget(/Add a partner/, 'Enter')],
  [
    'search-partner',
    async (page, reader) => {
      await toTarget(page, reader);
      await page.keyboard.type('Kestrel', { delay: 20 });
    },
  ],
  ['select-partner', onTarget(/Kestrel/, 'Space')],
  ['confirm-partner', onTarget(/^Continue$/, 'Enter')],
  ['access', onTarget(/^Limited access/, 'Enter')],
  ['confirm-limited', onTarget(/^Continue$/, 'Enter')],
  [
    'pick-category',
    async (page, reader) => {
      await byTab([/^Domain/, 'Enter'])(page, reader);
      if ((await readCard(page))?.step === 'pick-category') await pressInCard(page, reader, /^Next$/);
    },
  ],
  [
    'pick-product',
    async (page, reader) => {
      await byTab([/^atelier-verdier\.example$/, 'Space'], [/^Done$/, 'Enter'])(page, reader);
      await pressInCard(page, reader, /^All done$/);
    },
  ],
  [
    'send-limited',
    async (page, reader) => {
      await pressInCard(page, reader, /^I have read it, show me$/);
      await waitForCard(page, ({ rings }) => rings.length === 1, 'what the caution is about');
      await onTarget(/^Continue$/, 'Enter')(page, reader);
    },
  ],
];

test('somebody who has no mouse takes 2669 with limited access', async () => {
  const { page, reader } = await startGuide('en', /^Guide me in the Manager/);
  for (const [step, hands] of LIMITED) {
    await waitForCard(page, (card) => card.step === step && card.sight !== 'waiting', `the step "${step}"`);
    await hands(page, reader);
  }
  const end = await waitForCard(page, (card) => card.buttons.includes('Close'), 'the end');
  expect(end.text).toContain('Your Partner receives an e-mail');
  await pressInCard(page, reader, /^Close$/);
  await expect.poll(() => readCard(page)).toBe(undefined);
  await page.close();
}, 120_000);

/** What is pressed in the page, by its role and name; what is said of the step and then of its state. */
type Heard = {
  /** Absent where it was said before. */
  readonly step?: RegExp;
  readonly caution?: RegExp;
  readonly state: RegExp;
  readonly does: readonly (readonly [role: string, name: RegExp, key: string])[];
};

const FOUND = /^Trouvé\. L’élément est signalé/;
const TO_READ_FIRST = /^Trouvé\. .* dès que vous aurez lu/;
const BY_WORDS = /^À vous de choisir\. /;

const FULL: readonly Heard[] = [
  { step: /^Étape 2 .*Choisissez Partner dans/, state: FOUND, does: [['link', /^Partner$/, 'Enter']] },
  { step: /^Étape 3 .*Add a partner/, state: FOUND, does: [['button', /^Add a partner$/, 'Enter']] },
  { step: /^Étape 4 .*Saisissez le nom/, state: FOUND, does: [['textbox', /of the partner$/, 'type Kestrel']] },
  { step: /^Étape 5 .*Cochez la case/, state: FOUND, does: [['checkbox', /Kestrel/, 'Space']] },
  { step: /^Étape 6 .*bouton bleu Continue/, state: FOUND, does: [['button', /^Continue$/, 'Enter']] },
  {
    step: /^Étape 7 .*Que pourra gérer/,
    state: /^Trouvé\. Les réponses sont signalées/,
    does: [['button', /^Full access/, 'Enter']],
  },
  {
    step: /^Étape 8 .*bouton bleu Continue/,
    caution: /^Attention\. Dès son acceptation/,
    state: TO_READ_FIRST,
    does: [['button', /^J’ai lu, montrez-moi$/, 'Enter']],
  },
  { state: FOUND, does: [['button', /^Continue$/, 'Enter']] },
  {
    step: /^Étape 9 .*porte-monnaie/,
    state: BY_WORDS,
    does: [
      ['radio', /Keep the wallet/, 'Space'],
      ['button', /^Non, je garde la facturation/, 'Enter'],
    ],
  },
  {
    step: /^Étape 10 .*bouton bleu Continue/,
    caution: /^Attention\. Ce bouton envoie/,
    state: TO_READ_FIRST,
    does: [['button', /^J’ai lu, montrez-moi$/, 'Enter']],
  },
  { state: FOUND, does: [['button', /^Continue$/, 'Enter']] },
];

test('somebody who only hears takes 2669 with full access, and is told of every step and every state once', async () => {
  const { page, reader } = await startGuide('fr', /^Me guider dans le Manager/);
  const told: RegExp[] = [];
  for (const { step, caution, state, does } of FULL) {
    told.push(...[step, caution, state].filter((words) => words !== undefined));
    await expect.poll(() => hearsAll(reader, told)).toBe('all of it, once');
    if (told.length === 2) await meetDialog(page, reader, told);
    await page.waitForTimeout(READS_FOR);
    for (const [role, name, key] of does) await act(page, reader, role, name, key);
  }
  told.push(/^Le guide est terminé/);
  await expect.poll(() => hearsAll(reader, told)).toBe('all of it, once');
  await act(page, reader, 'button', /^Fermer$/, 'Enter');
  await expect.poll(() => reader.card()).toEqual([]);
}, 120_000);

/** While the Manager sends or draws, its button cannot be pressed, or is not there; whether that lasts long enough to be told is the machine's. */
const IN_PASSING = /^Trouvé\. L’élément n’est pas encore prêt|^En attente\./;

/** Whether each was heard in this order, and nothing else. */
async function hearsAll(reader: ScreenReader, told: readonly RegExp[]): Promise<string> {
  const heard = (await reader.heard()).filter((words) => !IN_PASSING.test(words));
  const wrong = heard.findIndex((words, place) => !told[place]?.test(words));
  if (wrong < 0 && heard.length === told.length) return 'all of it, once';
  return `${JSON.stringify(heard.slice(-4))}, where ${told[wrong < 0 ? heard.length : wrong]} should be next`;
}

async function act(page: Page, reader: ScreenReader, role: string, name: RegExp, key: string): Promise<void> {
  const find = async () => (await reader.read()).find((said) => said.role === role && name.test(said.name));
  await expect.poll(find, { message: `a ${role} named ${name}` }).toBeDefined();
  const said = await find();
  if (!said) throw new Error(`There is no ${role} named ${name} any more.`);
  await reader.goTo(said);
  if (key.startsWith('type ')) await page.keyboard.type(key.slice(5), { delay: 20 });
  else await page.keyboard.press(key);
}

/** What is read of the card's controls, in this order; the texts between them were heard. */
const CONTROLS = [
  'region: Guide Cairn: Donner à un Partenaire l’accès à vos produits',
  'button: English',
  'button: Déplacer, folded',
  'button: Replier',
  'link: Se repérer dans le Manager (ouvre un nouvel onglet)',
  'button: Y aller, Alt+Shift+C',
  'button: Retour',
  'button: Suivant',
  'button: Afficher la liste, folded',
  'button: Fixer sur le côté',
  'button: Quitter, folded',
  'link: Ouvrir dans la base de connaissances (ouvre un nouvel onglet)',
];

/** Offered where the step does not show. */
const WHY = 'button: Pourquoi ne s’affiche-t-il pas ?, folded';

async function controls(reader: ScreenReader): Promise<readonly string[]> {
  return (await reader.card())
    .filter(({ role }) => ['region', 'button', 'link'].includes(role))
    .map(({ role, name, is }) => {
      const keys = typeof is.keyshortcuts === 'string' ? `, ${is.keyshortcuts}` : '';
      return `${role}: ${name}${is.expanded === false ? ', folded' : ''}${keys}`;
    });
}

/** A dialog of the host comes and goes: the card is read in it, and both states are heard. */
async function meetDialog(page: Page, reader: ScreenReader, told: RegExp[]): Promise<void> {
  expect(await controls(reader)).toEqual(CONTROLS);
  await page.evaluate(() => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.ariaLabel = 'News';
    dialog.append('Something is new.');
    dialog.showModal();
  });
  told.push(/^Introuvable\. Une autre fenêtre est ouverte/);
  await expect.poll(() => hearsAll(reader, told)).toBe('all of it, once');
  const all = await reader.read();
  expect(all.map(({ role, name }) => `${role} ${name}`)).toContain('dialog News');
  expect(await controls(reader)).toEqual(
    CONTROLS.filter((control) => !control.includes('Y aller')).toSpliced(-1, 0, WHY),
  );
  await page.evaluate(() => document.querySelector('dialog[aria-label=News]')?.remove());
  told.push(FOUND);
  await expect.poll(() => hearsAll(reader, told)).toBe('all of it, once');
  expect(await controls(reader)).toEqual(CONTROLS);
}
