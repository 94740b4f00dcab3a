import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair } from 'yaml';
import type { ContentFile, Path } from './content-file.ts';
import { isNode, parseYaml } from './parse-yaml.ts';

/** Offsets into the text of the file: of the key, and of the value from its beginning to its end. */
export type Place = { readonly key: number | undefined; readonly value: number; readonly end: number };

type Parsed = { readonly root: Node | null; readonly lines: LineCounter };

// Only files with mistakes are parsed for their places, and only once: keeping the tree of every file made reading a
// thousand guides twice as slow.
const parsed = new WeakMap<ContentFile, Parsed>();

/** Line and column of an offset, both from 1. */
export function lineAt(file: ContentFile, offset: number): { line: number; column: number } {
  const { line, col } = parsedFile(file).lines.linePos(offset);
  return { line, column: col };
}

/** Where the value at a path stands; for one that is missing, the group it is missing from. */
export function placeOf(file: ContentFile, path: Path): Place {
  const { root } = parsedFile(file);
  let node = root;
  let place = placeOfNode(root, undefined);
  for (const part of path) {
    const step = isMap(node) ? inMapping(node.items, part) : isSeq(node) ? inList(node.items, part) : undefined;
    if (!step) return place;
    node = step.node;
    place = step.place;
  }
  return place;
}

type Step = { readonly node: Node | null; readonly place: Place };

/** Of a key that is written twice, the first one. */
function inMapping(pairs: readonly Pair[], key: string | number): Step | undefined {
  const pair = pairs.find((one) => isScalar(one.key) && String(one.key.value) === key);
  if (!pair || !isScalar(pair.key)) return undefined;
  const node = isNode(pair.value) ? pair.value : null;
  return { node, place: placeOfNode(node, pair.key.range?.[0]) };
}

function inList(items: readonly unknown[], index: string | number): Step | undefined {
  const item = typeof index === 'number' ? items[index] : undefined;
  return isNode(item) ? { node: item, place: placeOfNode(item, undefined) } : undefined;
}

function placeOfNode(node: Node | null, key: number | undefined): Place {
  const [value, end] = node?.range ?? [key ?? 0, key ?? 0];
  return { key, value, end };
}

function parsedFile(file: ContentFile): Parsed {
  const known = parsed.get(file);
  if (known) return known;
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of file.text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  // A file that could not be read as YAML has lines and no places.
  const fresh = { root: file.value === null ? null : parseYaml(file.text).contents, lines };
  parsed.set(file, fresh);
  return fresh;
}
