import type { Random } from '../bench/seeded-random.ts';

/** Changes a page in one way that pages change: texts, attributes, styles, moves, components, windows. */
export function changePage(document: Document, random: Random): void {
  const roots = rootsOf(document);
  const root = random.pick(roots);
  const elements = [...root.querySelectorAll('*:not(html, head, body, style)')];
  if (elements.length === 0) return;
  random.pick(CHANGES)({ document, root, random, any: () => random.pick(elements) });
}

type Scene = {
  readonly document: Document;
  readonly root: Document | ShadowRoot;
  readonly random: Random;
  readonly any: () => Element;
};

const CLASSES = ['gone', 'unseen', 'clear', 'inner-gone', 'block', 'wide', 'iconed', 'material-icons', 'side'];
const NAMES = ['Save', 'Cancel', 'Add a partner', '', '  Two  words ', '\uE001 Icon', 'שלום', '👩‍👩‍👧'];
const IDS = ['a', 'b', 'c', 'd', 'e'];
const ATTRIBUTES: Readonly<Record<string, readonly (string | null)[]>> = {
  class: CLASSES,
  style: [
    null,
    'display:none',
    'visibility:hidden',
    'opacity:0',
    'position:fixed;left:0;top:0',
    'height:700px;width:200px',
  ],
  hidden: [null, ''],
  inert: [null, ''],
  disabled: [null, ''],
  role: [null, 'button', 'link', 'row', 'dialog', 'main', 'navigation', 'heading', 'checkbox', 'generic', 'tablist'],
  tabindex: [null, '0', '-1'],
  contenteditable: [null, 'true', 'false'],
  id: IDS,
  for: IDS,
  href: [null, '/v3/ng/home'],
  title: [null, ...NAMES],
  open: [null, ''],
  slot: [null, 'named'],
  'aria-label': [null, null, ...NAMES],
  'aria-labelledby': [null, null, 'a', 'a b', 'e d'],
  'aria-hidden': [null, 'true'],
  'aria-disabled': [null, 'true'],
  'aria-expanded': [null, 'true', 'false'],
  'aria-modal': [null, 'true'],
  type: ['text', 'checkbox', 'submit', 'hidden', 'search'],
};

const PIECES = [
  '<button>Save</button>',
  '<button><span>Two</span><span class="part">parts</span></button>',
  '<label for="a">Field <b>of</b> a</label>',
  '<label>Around <input></label>',
  '<input id="a"><input type="checkbox" id="b">',
  '<select aria-label="Choose"><option>One</select>',
  '<h2>Heading <em>strong</em></h2>',
  '<a href="/x"><h3>Linked heading</h3></a>',
  '<table><caption>Things</caption><tr><th>Name</th><th>Act</th></tr><tr><td>Acme</td><td><button>Edit</button></td></tr></table>',
  '<fieldset><legend>Access</legend><input type="radio" id="c"><label for="c">Full</label></fieldset>',
  '<nav class="side"><ul><li><a href="/p">Partner</a></li></ul></nav>',
  '<div role="dialog" aria-labelledby="d"><h2 id="d">Window</h2><button>Close</button></div>',
  '<div tabindex="0"><span>Card</span></div>',
  '<x-open>Slotted <b slot="named">text</b></x-open>',
  '<x-late>Late</x-late>',
  '<details><summary>More</summary><button>Inside</button></details>',
  '<div contenteditable>typed <button>in text</button></div>',
  '<dialog><p>Modal</p><button>Yes</button></dialog>',
  '<button class="iconed"></button>',
  '<svg width="20" height="20"><title>Drawing</title></svg>',
];

const CHANGES: readonly ((scene: Scene) => void)[] = [
  ({ any, random }) => {
    const name = random.pick(Object.keys(ATTRIBUTES));
    const value = random.pick(ATTRIBUTES[name] ?? [null]);
    if (value === null) any().removeAttribute(name);
    else any().setAttribute(name, value);
  },
  ({ any, random }) => any().classList.toggle(random.pick(CLASSES)),
  ({ any, random }) => {
    const text = [...any().childNodes].find((node) => node.nodeType === 3);
    if (text) text.nodeValue = random.pick(NAMES);
  },
  ({ any, random }) => any().append(random.pick(NAMES)),
  ({ any, random }) => any().insertAdjacentHTML('beforeend', random.pick(PIECES)),
  ({ any, random }) => {
    const next = any();
    if (next.parentElement) next.insertAdjacentHTML('beforebegin', random.pick(PIECES));
  },
  ({ any }) => {
    const moved = any();
    const to = any();
    if (!moved.contains(to) && moved.parentElement) to.append(moved);
  },
  ({ any }) => any().remove(),
  ({ any }) => {
    const one = any();
    one.replaceWith(one.cloneNode(true));
  },
  ({ any, random }) => {
    const host = any();
    if (host.shadowRoot || !/^(?:div|section|p|x-open)$/.test(host.localName)) return;
    const inner = random.pick(PIECES);
    host.attachShadow({ mode: 'open' }).innerHTML = `<slot></slot>${inner}<slot name="named">none</slot>`;
    // Nothing tells that a shadow root came: components get theirs when they are defined or put in.
    host.after(host.cloneNode(false));
    host.parentNode?.append(host);
  },
  ({ document }) => {
    const dialog = document.querySelector('dialog');
    if (dialog?.open) dialog.close();
    else if (dialog?.isConnected && !dialog.hasAttribute('popover')) dialog.showModal();
  },
  ({ document, random }) => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const box = boxes.length > 0 ? random.pick(boxes) : undefined;
    if (box) box.checked = !box.checked;
  },
];

function rootsOf(document: Document): readonly (Document | ShadowRoot)[] {
  const inside = (root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? inside(shadowRoot) : [])),
  ];
  const frame = document.querySelector('iframe')?.contentDocument;
  return [...inside(document), ...(frame ? [frame] : [])];
}
