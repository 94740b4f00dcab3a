import type { Random } from '../bench/seeded-random.ts';

/** Markup that no good page has, but some page will: odd texts, odd styles, odd nesting, references that go in circles. */
export function hostilePage(random: Random): string {
  const size = 3 + Math.floor(random.next() * 15);
  const parts = Array.from({ length: size }, () => piece(random, 3));
  return `${STYLES}${parts.join('')}`;
}

const STYLES = `<style>.z{width:0;height:0}.far{position:absolute;left:-99999px}.huge{position:absolute;top:1e7px;width:1e9px}
  .flat{transform:scale(0)}.turn{transform:rotate(45deg) skew(80deg)}.none{display:none}.contents{display:contents}.clear{opacity:0}
  .icon::before{content:"\\e001 add"}.loud::after{content:counter(x) attr(title) url(x)}.cv{content-visibility:hidden}.fixed{position:fixed;inset:0}
  .vertical{writing-mode:vertical-rl}.clip{overflow:hidden;height:0}.zoom{zoom:3}.float{float:right;height:90%}</style>`;

const CLASSES =
  'z far huge flat turn none contents clear icon loud cv fixed vertical clip zoom float material-icons cdk-overlay-pane'.split(
    ' ',
  );
const TAGS =
  'div span button a input select textarea label table tr td th ul li nav main aside header dialog details summary form fieldset legend h1 h6 section p svg math x-odd slot template iframe option dl marquee font center'.split(
    ' ',
  );
const ROLES =
  'button link row dialog main navigation heading none presentation listbox combobox textbox tab menu nonsense button,link'.split(
    ' ',
  );
const WORDS = [
  'Add a partner',
  'x'.repeat(10_000),
  'ا'.repeat(3_000),
  '\u202Eevig siht\u202C',
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(200),
  '\uE001\uE002',
  '\uD800',
  '&#0;&#xFFFF;',
  ' \n\t\u00A0\u200B ',
  'Ż̸̢͖a̷̛̙l̶g̸o̷'.repeat(100),
  '',
  'ﬁ ǅ ß İ',
  '中文'.repeat(500),
];
/** Names that a field must not have, and has. */
const CLOBBERING = [
  'parentElement',
  'parentNode',
  'getAttribute',
  'localName',
  'shadowRoot',
  'firstElementChild',
  'contains',
  'nextElementSibling',
  'nextSibling',
  'children',
  'checkVisibility',
  'getBoundingClientRect',
  'ownerDocument',
  'id',
];

function piece(random: Random, depth: number): string {
  if (random.next() < 0.01) return '<div>'.repeat(900) + word(random) + '</div>'.repeat(900);
  if (random.next() < 0.04)
    return `<form><input name="${random.pick(CLOBBERING)}">${word(random)}<button>Send</button></form>`;
  if (random.next() < 0.05) return frame(random, depth);
  const tag = random.pick(TAGS);
  const inner = depth > 0 && random.next() < 0.7 ? piece(random, depth - 1) + piece(random, depth - 1) : word(random);
  const root =
    random.next() < 0.06
      ? `<template shadowrootmode="open"><slot></slot>${word(random)}<slot name="a"></slot></template>`
      : '';
  return `<${tag}${attributes(random)}>${root}${inner}</${tag}>${random.next() < 0.2 ? word(random) : ''}`;
}

function frame(random: Random, depth: number): string {
  if (depth === 0 || random.next() < 0.3)
    return '<iframe src="about:blank"></iframe><iframe src="data:text/html,x"></iframe>';
  const inner = piece(random, depth - 1)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  return `<iframe class="${random.pick(CLASSES)}" srcdoc="${inner}"></iframe>`;
}

function attributes(random: Random): string {
  const some: readonly (() => string)[] = [
    () => `class="${random.pick(CLASSES)} ${random.pick(CLASSES)}"`,
    () => `role="${random.pick(ROLES)}"`,
    () => `id="${random.pick(['a', 'b', 'c', '', ' '])}"`,
    () => `for="${random.pick(['a', 'b', 'nobody'])}"`,
    () => `aria-labelledby="${random.pick(['a', 'a b c a', '', 'nobody'])}"`,
    () => `aria-label="${quoted(random.pick(WORDS))}"`,
    () => `title="${quoted(random.pick(WORDS))}"`,
    () => `tabindex="${random.pick(['0', '-1', '1e99', 'x', ''])}"`,
    () => `type="${random.pick(['checkbox', 'hidden', 'image', 'file', 'nonsense', 'color'])}"`,
    () => `contenteditable="${random.pick(['', 'false', 'plaintext-only'])}"`,
    () => `href="${random.pick(['#', 'javascript:void 0', 'http://[', ''])}"`,
    () =>
      random.pick([
        'hidden',
        'inert',
        'disabled',
        'open',
        'popover',
        'multiple',
        'slot="a"',
        'aria-hidden="true"',
        'aria-level="x"',
      ]),
  ];
  const count = Math.floor(random.next() * 4);
  return Array.from({ length: count }, () => ` ${random.pick(some)()}`).join('');
}

function word(random: Random): string {
  return random.pick(WORDS).replaceAll('<', '&lt;');
}

function quoted(text: string): string {
  return text.replaceAll('"', '&quot;');
}
