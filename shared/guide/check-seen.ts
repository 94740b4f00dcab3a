import { type Finding, isMapping, type Mapping, type Path } from './content-file.ts';
import { mappingsOf } from './mappings-of.ts';
import { pathToKeep, privateDataIn } from './private-data.ts';

/** Elements once seen that hold what looks like a customer's, or that only the customer can tell. */
export function checkSeen(guide: unknown): Finding[] {
  return mappingsOf(guide).flatMap(({ mapping, path }) => {
    const { seen } = mapping;
    if (!isMapping(seen)) return [];
    const here = [...path, 'seen'];
    return [...checkYours(mapping, here), ...checkAddresses(seen, here), ...checkTexts(seen, here)];
  });
}

function checkYours(target: Mapping, path: Path): Finding[] {
  if (!('yours' in target)) return [];
  const hint = 'What the recorder saw was one customer’s: remove "seen:".';
  return [{ path, at: 'key', message: '"yours" and "seen" contradict each other', hint }];
}

function checkAddresses(seen: Mapping, path: Path): Finding[] {
  const found: [unknown, Path][] = [[seen.address, [...path, 'address']]];
  if (isMapping(seen.attributes)) found.push([seen.attributes.href, [...path, 'attributes', 'href']]);
  return found.flatMap(([address, here]) => {
    if (typeof address !== 'string') return [];
    const kept = pathToKeep(address);
    if (kept === address) return [];
    const hint = kept === '' ? 'Remove it.' : `Write "${kept}".`;
    return [{ path: here, message: `"${address}" is more than the path of a page`, hint }];
  });
}

const TEXTS = ['id', 'classes', 'alt', 'heading', 'nearby'];
const NAMES = ['name', 'type', 'autocomplete', 'data-testid'];

function checkTexts(seen: Mapping, path: Path): Finding[] {
  const { words, attributes } = seen;
  return [
    ...checkIn(seen, TEXTS, path),
    ...(isMapping(words) ? checkIn(words, Object.keys(words), [...path, 'words']) : []),
    ...(isMapping(attributes) ? checkIn(attributes, NAMES, [...path, 'attributes']) : []),
  ];
}

function checkIn(mapping: Mapping, keys: readonly string[], path: Path): Finding[] {
  return keys.flatMap((key) => {
    const text = mapping[key];
    const found = typeof text === 'string' ? privateDataIn(text) : undefined;
    if (!found) return [];
    const hint = 'Take it out: nothing in a guide may be a customer’s.';
    return [{ path: [...path, key], message: `"${found.text}" looks like ${found.kind}`, hint }];
  });
}
