import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Each room and the rooms it may import from, besides itself. The order is the one in which things flow. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'shared/guide': [],
  'shared/library': ['shared/guide'],
  'shared/translation': ['shared/guide', 'shared/library'],
  'shared/walkthrough': ['shared/guide'],
  'shared/target': ['shared/guide'],
  'shared/page': ['shared/guide', 'shared/library', 'shared/walkthrough', 'shared/target'],
  'shared/node': ['shared/guide', 'shared/library', 'shared/translation', 'shared/promises'],
  'shared/promises': ['shared/guide'],
  site: [
    'shared/guide',
    'shared/library',
    'shared/translation',
    'shared/walkthrough',
    'shared/page',
    'shared/promises',
    'shared/node',
  ],
  extension: [
    'shared/guide',
    'shared/library',
    'shared/walkthrough',
    'shared/target',
    'shared/page',
    'shared/promises',
    'shared/node',
  ],
};

const PURE = [
  'shared/guide',
  'shared/library',
  'shared/translation',
  'shared/walkthrough',
  'shared/target',
  'shared/promises',
];
const PURE_PACKAGES = ['zod', 'yaml', 'fastest-levenshtein'];

type Import = { readonly from: string; readonly to: string; readonly brings: 'types' | 'code' };

const imports = Object.keys(ROOMS).flatMap(importsOfRoom);

test('imports flow one way', () => {
  const wrong = imports.filter(({ from, to }) => {
    const here = roomOf(from);
    const there = roomOf(to);
    return here && there && here !== there && !ROOMS[here]?.includes(there);
  });
  expect(wrong).toEqual([]);
});

test('the pure rooms import no platform', () => {
  const wrong = imports.filter(
    ({ from, to }) => PURE.includes(roomOf(from) ?? '') && !roomOf(to) && !PURE_PACKAGES.includes(to),
  );
  expect(wrong).toEqual([]);
});

test('what ships never imports the room that uses Node', () => {
  const configuration = /(^|\/)(astro|wxt|content)\.config\.ts$|^site\/src\/loader\//;
  const wrong = imports.filter(
    ({ from, to }) =>
      ['site', 'extension'].includes(roomOf(from) ?? '') && roomOf(to) === 'shared/node' && !configuration.test(from),
  );
  expect(wrong).toEqual([]);
});

// Types vanish in the build, and Astro components that draw a nested thing draw each other.
test('no two files need each other to run', () => {
  expect(circles()).toEqual([]);
});

function importsOfRoom(room: string): Import[] {
  return readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|js|astro)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/\/(node_modules|\.wxt|\.astro)\//.test(file))
    .flatMap(importsOfFile);
}

function importsOfFile(from: string): Import[] {
  const text = readFileSync(join(ROOT, from), 'utf8');
  const found = text.matchAll(
    /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g,
  );
  return [...found].map((match) => ({
    from,
    to: resolveImport(from, match[1] ?? match[2] ?? ''),
    brings: /^\W*(?:import|export)\s+type\s/.test(match[0]) ? 'types' : 'code',
  }));
}

function resolveImport(from: string, specifier: string): string {
  if (specifier.startsWith('#shared/')) return specifier.slice(1);
  if (specifier.startsWith('.'))
    return relative(ROOT, normalize(join(ROOT, dirname(from), specifier))).replaceAll('\\', '/');
  return specifier;
}

function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`));
}

function circles(): string[] {
  const next = Map.groupBy(
    imports.filter(({ from, to, brings }) => from !== to && brings === 'code' && !from.endsWith('.astro')),
    ({ from }) => from,
  );
  const known = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
    if (known.has(file)) return;
    known.add(file);
    for (const { to } of next.get(file) ?? []) visit(to, [...trail, file]);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
