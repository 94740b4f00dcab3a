import type { Finding, Mapping, Path } from './content-file.ts';
import { LABEL_KEYS } from './label-keys.ts';
import { mappingsOf } from './mappings-of.ts';
import { type Mention, readInline } from './read-inline.ts';
import { textsOf } from './texts-of.ts';

/** A name that a guide uses and that must exist: in another file, or as an anchor. */
export type NameUsed = {
  readonly path: Path;
  readonly at: NonNullable<Finding['at']>;
} & (
  | { readonly of: 'label' | 'page' | 'source' | 'category'; readonly name: string }
  | { readonly of: 'guide'; readonly name: string; readonly anchor?: string }
  | { readonly of: 'anchor'; readonly name: string }
);

/** Every name that a guide uses, in its keys and in its texts. Accepts a guide that is not checked yet. */
export function namesUsed(guide: unknown): NameUsed[] {
  const inKeys = mappingsOf(guide).flatMap(({ mapping, path }) => namesOfMapping(mapping, path));
  return [...inKeys, ...namesInTexts(guide)];
}

function namesOfMapping(mapping: Mapping, path: Path): NameUsed[] {
  const names: NameUsed[] = [];
  const add = (of: 'label' | 'page' | 'source' | 'category' | 'guide', name: unknown, ...inner: Path) => {
    if (typeof name === 'string') names.push({ of, name, path: [...path, ...inner], at: 'value' });
  };
  for (const key of LABEL_KEYS) add('label', mapping[key], key);
  add('page', mapping.page, 'page');
  add('guide', mapping.guide, 'guide');
  if (path.length > 0) return names;
  add('category', mapping.category, 'category');
  const sources: unknown[] = Array.isArray(mapping.sources) ? mapping.sources : [];
  for (const [index, source] of sources.entries()) add('source', source, 'sources', index);
  return names;
}

function namesInTexts(guide: unknown): NameUsed[] {
  return textsOf(guide).flatMap(({ path, text }) =>
    readInline(text).mentions.flatMap((mention) => nameOfMention(mention, path)),
  );
}

function nameOfMention(mention: Mention, path: Path): NameUsed[] {
  const place = { path, at: { character: mention.offset } };
  if (mention.kind === 'label') return [{ of: 'label', name: mention.label, ...place }];
  const { to } = mention;
  if (to.to === 'here') return [{ of: 'anchor', name: to.anchor, ...place }];
  if (to.to === 'guide')
    return [{ of: 'guide', name: to.guide, ...(to.anchor ? { anchor: to.anchor } : {}), ...place }];
  return [];
}
