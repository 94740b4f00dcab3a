import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A data folder in the layouts of the real ones, small enough to be read in a test: one site, two versions of an app. */

const BAR = '/html[1]/body[1]/div[1]';
const MENU = `${BAR}/ul[1]`;

type SiteElement = { readonly tag: string; readonly text: string; readonly xpath: string; readonly y: number };

export function smallData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
  writeSite(join(folder, 'similo2-js'));
  writeApp(join(folder, 'vendure-admin'));
  return folder;
}

function writeSite(folder: string): void {
  const app = join(folder, 'apps', 'Nowhere');
  mkdirSync(app, { recursive: true });
  const icon = (quote: string) => `${MENU}/li[3]/a[1]/*[local-name() = ${quote}svg${quote}][1]`;
  const old = [siteElement({ tag: 'A', text: 'Prices', xpath: `${MENU}/li[1]/a[1]`, y: 10 })];
  const oldIcon = siteElement({ tag: 'svg', text: '', xpath: icon("'"), y: 90 });
  const page = [
    { tag: 'DIV', text: 'Prices Help', xpath: BAR, y: 300 },
    { tag: 'LI', text: 'Prices', xpath: `${MENU}/li[2]`, y: 50 },
    { tag: 'A', text: 'Prices', xpath: `${MENU}/li[2]/a[1]`, y: 50 },
    { tag: 'LI', text: 'Help', xpath: `${MENU}/li[1]`, y: 10 },
    { tag: 'A', text: 'Help', xpath: `${MENU}/li[1]/a[1]`, y: 10 },
    { tag: 'svg', text: '', xpath: icon("'"), y: 90 },
  ].map(siteElement);
  write(join(app, 'target.json'), [null, ...old, oldIcon]);
  write(join(app, 'candidate.json'), [...page.slice(0, 2), null, ...page.slice(2)]);
  write(join(folder, 'website.json'), [
    {
      name: 'Nowhere',
      url: { old: 'https://web.archive.org/web/2018if_/http://nowhere.example/start', new: 'https://nowhere.example/' },
      xpath: [
        { old: `${MENU}/li[1]/a[1]`, new: `${MENU}/li[2]/a[1]`, result: {} },
        { old: icon('"'), new: icon('"'), result: {} },
      ],
    },
  ]);
}

function siteElement({ tag, text, xpath, y }: SiteElement): object {
  return {
    ...{ tag, id: '', name: null, alt: '', xpath, idxpath: xpath, isButton: false, classList: [] },
    href: tag === 'A' ? `https://nowhere.example/${text.toLowerCase()}?visit=${y}` : '',
    visibleText: text.split(' '),
    neighborText: [],
    location: { x: 0, y, width: 100, height: 30 },
    area: 3000,
    shape: null,
  };
}

const ROOT = '/html[1]/body[1]/app-root[1]';

function writeApp(folder: string): void {
  for (const version of ['1.0.0', '2.1.0']) {
    for (const [language, edit, save] of [
      ['en', 'Edit', 'Save'],
      ['fr', 'Modifier', 'Enregistrer'],
    ] as const) {
      const pages = join(folder, 'pages', version);
      mkdirSync(pages, { recursive: true });
      const page = { version, lang: 'en', route: 'staff', viewport: [1000, 800], path: '/admin/staff', title: '' };
      const text = JSON.stringify({ ...page, elements: appElements(edit, save) });
      writeFileSync(join(pages, `staff.${language}.json.gz`), gzipSync(text));
    }
  }
  const at = (language: string) => ['2.1.0', 'staff', language];
  const about = { from: ['1.0.0', 'staff', 'en'], name: '', role: 'button' };
  const lines = [
    { ...about, kind: 'xversion-xlang', to: at('fr'), target: `${ROOT}/button[1]`, expect: `${ROOT}/button[1]` },
    { ...about, kind: 'xlang', repeated: 2, to: at('fr'), target: editIn(2), expect: editIn(2) },
    { ...about, kind: 'xversion', untranslated: true, to: at('en'), target: editIn(1), expect: editIn(1) },
    { ...about, kind: 'absent-removed?', to: at('en'), target: editIn(1), expect: null },
  ];
  writeFileSync(join(folder, 'cases.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function editIn(row: number): string {
  return `${ROOT}/table[1]/tbody[1]/tr[${row}]/td[2]/button[1]`;
}

function appElements(edit: string, save: string): readonly (object | null)[] {
  const rows = ['Anna', 'Bert'].flatMap((name, order) => {
    const row = `${ROOT}/table[1]/tbody[1]/tr[${order + 1}]`;
    const y = 100 + 40 * order;
    return [
      appElement('tr', row, `${name} ${edit}`, [0, y, 900, 40], { role: 'row' }),
      appElement('td', `${row}/td[1]`, name, [0, y, 200, 40], { ownText: name, role: 'cell' }),
      appElement('button', `${row}/td[2]/button[1]`, edit, [300, y, 80, 30], { ownText: edit, role: 'button' }),
    ];
  });
  const last = appElement('button', `${ROOT}/button[1]`, save, [300, 300, 80, 30], { ownText: save, role: 'button' });
  return [...rows, last, null].map((element, uid) => element && { ...element, uid });
}

function appElement(tag: string, xpath: string, text: string, rect: readonly number[], more: object): object {
  return {
    ...{ tag, xpath, text, rect, id: '', name: '', type: '', cls: null, href: '', ownText: '', visible: true },
    ...{
      interactive: tag === 'button',
      disabled: false,
      attrs: { 'data-uid': '7', 'data-testid': text },
      axName: text,
    },
    ...more,
  };
}

function write(file: string, data: unknown): void {
  writeFileSync(file, JSON.stringify(data));
}
