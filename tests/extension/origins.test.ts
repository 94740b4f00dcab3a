import { expect, test } from 'vitest';
import { isKnowledgeBase, pagesOf } from '../../extension/origins.ts';

test('a published build knows its own knowledge base and no other', () => {
  const site = 'https://cairn.example';
  expect(isKnowledgeBase('https://cairn.example', site)).toBe(true);
  expect(isKnowledgeBase('http://cairn.example', site)).toBe(false);
  expect(isKnowledgeBase('https://cairn.example:8443', site)).toBe(false);
  expect(isKnowledgeBase('https://cairn.example.evil.example', site)).toBe(false);
  expect(isKnowledgeBase('http://localhost:4321', site)).toBe(false);
});

test('a build for localhost finds the knowledge base on any port there', () => {
  const site = 'http://localhost:4321';
  expect(isKnowledgeBase('http://localhost:4400', site)).toBe(true);
  expect(isKnowledgeBase('https://localhost:4321', site)).toBe(false);
  expect(isKnowledgeBase('null', site)).toBe(false);
});

test('permissions name a host and never a port, which browsers refuse', () => {
  expect(pagesOf('http://localhost:4321')).toBe('http://localhost/*');
});
