import type { Finding } from './content-file.ts';
import { idsOf } from './ids-of.ts';
import type { NameUsed } from './names-used.ts';
import { didYouMean } from './nearest-word.ts';
import { readInline } from './read-inline.ts';
import { textsOf } from './texts-of.ts';

/** Marks that cannot be read. */
export function checkMarks(guide: unknown): Finding[] {
  return textsOf(guide).flatMap(({ path, text }) =>
    readInline(text).problems.map(({ offset, message, hint }) => ({ path, at: { character: offset }, message, hint })),
  );
}

/** Ids are anchors of one page, so all of them share one space. */
export function checkIds(guide: unknown): Finding[] {
  const known = new Set<string>();
  return idsOf(guide).flatMap(({ id, path }) => {
    if (!known.has(id)) {
      known.add(id);
      return [];
    }
    const message = `the id "${id}" appears twice in this guide`;
    return [{ path, message, hint: 'Ids are parts of addresses: give the newer one another id.' }];
  });
}

/** Links inside the guide that lead to no id. */
export function checkLinksHere(guide: unknown, names: readonly NameUsed[]): Finding[] {
  const known = idsOf(guide).map(({ id }) => id);
  return names.flatMap(({ of, name, path, at }) => {
    if (of !== 'anchor' || known.includes(name)) return [];
    const hint = didYouMean(name, known, 'After # stands the id of a section, step, choice, branch or note.');
    return [{ path, at, message: `this link leads nowhere: there is no "${name}" in this guide`, hint }];
  });
}
