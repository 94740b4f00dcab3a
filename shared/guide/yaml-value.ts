import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Finding, Path } from './content-file.ts';
import { isNode } from './parse-yaml.ts';

/** The plain data of a YAML document, and what in it guides may not use. */
export type YamlValue = {
  readonly value: unknown;
  readonly findings: readonly Finding[];
};

/** Turns a document's root into plain data. Anchors, aliases, tags, merge keys and keys written twice become findings. */
export function yamlValue(root: Node | null): YamlValue {
  const walk: Walk = { findings: [] };
  const value = root ? plainValue(walk, root, []) : null;
  return { value, findings: walk.findings };
}

type Walk = { readonly findings: Finding[] };

function plainValue(walk: Walk, node: Node, path: Path): unknown {
  refuseExtras(walk, node, path);
  if (isMap(node)) return mappingOf(walk, node, path);
  if (isSeq(node)) return node.items.map((item, index) => entryOf(walk, item, [...path, index]));
  return isScalar(node) ? node.value : null;
}

function entryOf(walk: Walk, item: unknown, path: Path): unknown {
  return isNode(item) ? plainValue(walk, item, path) : null;
}

function mappingOf(walk: Walk, map: YAMLMap, path: Path): unknown {
  // Without a prototype, so that no key of a file can mean anything but itself.
  const mapping: Record<string, unknown> = Object.create(null);
  for (const pair of map.items) addPair(walk, mapping, pair, path);
  return mapping;
}

function addPair(walk: Walk, mapping: Record<string, unknown>, pair: Pair, path: Path): void {
  if (!isScalar(pair.key)) return;
  const key = String(pair.key.value);
  const start = pair.key.range?.[0] ?? 0;
  const here = [...path, key];
  refuseExtras(walk, pair.key, here);
  if (key === '<<') refuse(walk, start, here, 'merge keys (<<) are not allowed', 'Write the keys out in each place.');
  else if (Object.hasOwn(mapping, key))
    refuse(walk, start, here, `the key "${key}" is written twice here`, 'Keep one of the two.');
  else mapping[key] = isNode(pair.value) ? plainValue(walk, pair.value, here) : null;
}

function refuseExtras(walk: Walk, node: Node, path: Path): void {
  const [start] = node.range ?? [0];
  const quote = 'Put the text in double quotes if it begins with this sign.';
  if (isAlias(node) || ('anchor' in node && node.anchor))
    refuse(
      walk,
      start,
      path,
      'anchors and aliases (& and *) are not allowed',
      `Write the value out in each place. ${quote}`,
    );
  else if (node.tag) refuse(walk, start, path, 'tags (words that begin with !) are not allowed', quote);
}

function refuse(walk: Walk, offset: number, path: Path, message: string, hint: string): void {
  walk.findings.push({ path, at: { offset }, message, hint });
}
