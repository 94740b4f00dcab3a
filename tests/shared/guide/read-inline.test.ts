import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { plainText } from '#shared/guide/plain-text.ts';
import { escapeInline, readInline } from '#shared/guide/read-inline.ts';

// Laws need many runs, and a busy machine may take its time over them.
vi.setConfig({ testTimeout: 60_000 });

const messages = (text: string) => readInline(text).problems.map(({ offset, message }) => `${offset} ${message}`);

describe('the four marks', () => {
  test('a label', () => {
    expect(readInline('Select {add-partner}.').inline).toEqual([
      { kind: 'text', text: 'Select ' },
      { kind: 'label', label: 'add-partner' },
      { kind: 'text', text: '.' },
    ]);
  });

  test('strong words may hold a label, a link and code', () => {
    expect(readInline('**Never {delete} [it](#why) `now`**').inline).toEqual([
      {
        kind: 'strong',
        children: [
          { kind: 'text', text: 'Never ' },
          { kind: 'label', label: 'delete' },
          { kind: 'text', text: ' ' },
          { kind: 'link', to: { to: 'here', anchor: 'why' }, children: [{ kind: 'text', text: 'it' }] },
          { kind: 'text', text: ' ' },
          { kind: 'code', text: 'now' },
        ],
      },
    ]);
  });

  test('nothing is a mark inside code', () => {
    expect(readInline('`**{x} [y](z) <b>`')).toMatchObject({
      inline: [{ kind: 'code', text: '**{x} [y](z) <b>' }],
      problems: [],
    });
  });

  test.for([
    ['guide:export-clients', { to: 'guide', guide: 'export-clients' }],
    ['guide:export-clients#send', { to: 'guide', guide: 'export-clients', anchor: 'send' }],
    ['#send', { to: 'here', anchor: 'send' }],
    ['faq:2679', { to: 'faq', faq: 2679 }],
    ['https://www.example.org/a?b=c#d', { to: 'web', url: 'https://www.example.org/a?b=c#d' }],
  ] as const)('a link to %s', ([written, to]) => {
    expect(readInline(`[here](${written})`)).toMatchObject({ inline: [{ kind: 'link', to }], problems: [] });
  });

  test('what a text mentions is told with its place', () => {
    expect(readInline('See {door} or [it](faq:12).').mentions).toEqual([
      { kind: 'label', label: 'door', offset: 4 },
      { kind: 'link', to: { to: 'faq', faq: 12 }, offset: 19 },
    ]);
  });
});

describe('what is not a mark stays text', () => {
  test.for(['3 < 5', 'a <5', 'R&D', 'x * y', '*', 'a ] b', 'C:\\Users', '', 'l’été (à 5 €)'])('%s', (text) => {
    expect(readInline(text).problems).toEqual([]);
    expect(plainText(readInline(text).inline)).toBe(text);
  });

  test('a backslash takes a mark back', () => {
    expect(plainText(readInline('\\{x\\} \\*\\* \\` \\[a\\](b) \\\\ \\<b>').inline)).toBe('{x} ** ` [a](b) \\ <b>');
  });
});

describe('mistakes are told where they begin', () => {
  test.for([
    ['Say **this', '4 strong words begin here with "**" and never end'],
    ['Say {this', '4 a label begins here with "{" and never ends'],
    ['Say `this', '4 code begins here with "`" and never ends'],
    ['Say [this', '4 a link begins here with "[" and is not complete'],
    ['Say [this](#a', '4 a link begins here with "[" and is not complete'],
    ['Say this}', '8 this "}" closes nothing'],
    ['Say this](#a)', '8 this "](" ends a link that never began'],
    ['Say {This One}', '4 "This One" is not the key of a label'],
    ['Say ****', '4 there is nothing between the two "**"'],
    ['Say [](#a)', '4 this link has no words'],
    ['Say <b>this', '4 HTML is not allowed in a text'],
    ['Say this</b>', '8 HTML is not allowed in a text'],
    ['Say&nbsp;this', '3 an HTML entity is not allowed in a text'],
    ['[a](javascript:alert)', '4 "javascript:alert" is not a destination'],
    ['[a](//example.org)', '4 "//example.org" is not a destination'],
    ['[a](http://example.org)', '4 "http://example.org" is not a secure address'],
    ['[a **b](#c)', '3 strong words begin here with "**" and never end'],
    ['**a [b** c', '4 a link begins here with "[" and is not complete'],
  ] as const)('%s', ([text, told]) => {
    expect(messages(text)).toEqual([told]);
  });

  test('several at once', () => {
    expect(messages('{A} <i> **')).toHaveLength(3);
  });
});

/** Text in which marks are far more frequent than in life. */
const thickText = fc.string({
  unit: fc.constantFrom('*', '**', '{', '}', '[', ']', '(', ')', '](', '`', '\\', '<', '&', 'a', ' ', 'é'),
});

describe('laws', () => {
  test('any string is read, and every problem lies inside it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), thickText), (text) => {
        for (const { offset } of readInline(text).problems) expect(offset).toBeLessThan(text.length);
      }),
    );
  });

  test('words without marks come back as they were', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), thickText), (text) => {
        const { inline, problems } = readInline(escapeInline(text));
        expect(problems).toEqual([]);
        expect(plainText(inline)).toBe(text);
      }),
    );
  });

  test('two texts beside each other are never two pieces', () => {
    fc.assert(
      fc.property(thickText, (text) => {
        const kinds = readInline(text).inline.map(({ kind }) => kind);
        expect(kinds.some((kind, index) => kind === 'text' && kinds[index + 1] === 'text')).toBe(false);
      }),
    );
  });
});
