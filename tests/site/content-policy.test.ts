import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentPolicy, headerPolicy, withPolicy } from '../../site/src/integration/content-policy.ts';
import { inlineCodeIn } from '../../site/src/integration/inline-code.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>A > B</title><style>p { color: red }</style>
<script>theme();</script><script type="application/ld+json">{"a":1}</script><script type="module" src="/a.js"></script></head>
<body><p style="--depth: 0;" title="a &quot;style=&quot;">x</p><p data-a="1" style="content: &quot;&amp;&quot;">y</p>
<script aria-hidden="true">more("style=\\"none\\"");</script></body></html>`;

test('inline code is named by its hash: scripts, styles and style attributes, and no data', () => {
  const { scripts, styles, styleAttributes } = inlineCodeIn(PAGE);
  expect([...scripts]).toEqual([hash('theme();'), hash('more("style=\\"none\\"");')]);
  expect([...styles]).toEqual([hash('p { color: red }')]);
  expect([...styleAttributes]).toEqual([hash('--depth: 0;'), hash('content: "&"')]);
});

test('a page without inline code allows none', () => {
  const policy = contentPolicy(inlineCodeIn('<meta charset="utf-8">'));
  expect(policy).not.toContain('sha256');
  expect(policy).not.toContain('unsafe-hashes');
});

test('the policy stands before the first script', () => {
  const html = withPolicy(PAGE, contentPolicy(inlineCodeIn(PAGE)));
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script'));
  expect(() => withPolicy('<html></html>', '')).toThrow('charset');
});

test('the header allows what any page does, each hash once', () => {
  const policy = headerPolicy([inlineCodeIn(PAGE), inlineCodeIn(PAGE), inlineCodeIn('<script>other();</script>')]);
  expect(policy.split(hash('theme();')).length).toBe(2);
  expect(policy).toContain(hash('other();'));
  expect(policy).toContain('frame-ancestors');
});
