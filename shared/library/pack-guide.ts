import type { Labels } from '#shared/guide/label.ts';
import { mappingsOf } from '#shared/guide/mappings-of.ts';
import { namesUsed } from '#shared/guide/names-used.ts';
import type { ManagerPages } from '#shared/guide/page.ts';
import { readInline } from '#shared/guide/read-inline.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { textsOf } from '#shared/guide/texts-of.ts';
import type { GuidePack, LinkedGuide } from './guide-pack.ts';
import { guideByFaq, guideByKey, type Library } from './library.ts';

/** A guide with all that is needed to walk it and nothing more. */
export function packGuide(library: Library, guide: Guide): GuidePack {
  return { guide, labels: labelsFor(library, guide), pages: library.pages, linked: linkedFrom(library, guide) };
}

function labelsFor({ labels, pages }: Library, guide: Guide): Labels {
  const used = new Set(namesUsed(guide).flatMap(({ of, name }) => (of === 'label' ? [name] : [])));
  for (const name of labelsToReach(pages)) used.add(name);
  return Object.fromEntries(Object.entries(labels).filter(([name]) => used.has(name)));
}

function labelsToReach(pages: ManagerPages): string[] {
  return Object.values(pages).flatMap(({ reach }) => reach ?? []);
}

function linkedFrom(library: Library, guide: Guide): Record<string, LinkedGuide> {
  const linked: Record<string, LinkedGuide> = {};
  const add = (name: string | number, found: Guide | undefined) => {
    if (found) linked[name] = { key: found.key, title: found.title, walkable: hasSteps(found) };
  };
  for (const { of, name } of namesUsed(guide)) if (of === 'guide') add(name, guideByKey(library, name));
  for (const faq of faqsOf(guide)) add(faq, guideByFaq(library, faq));
  return linked;
}

function hasSteps(guide: Guide): boolean {
  return guide.sections.some(({ steps }) => steps && steps.length > 0);
}

/** Numbers that texts link to, and those of related guides and of steps that are guides. */
function faqsOf(guide: Guide): number[] {
  const inTexts = textsOf(guide).flatMap(({ text }) =>
    readInline(text).mentions.flatMap((mention) =>
      mention.kind === 'link' && mention.to.to === 'faq' ? [mention.to.faq] : [],
    ),
  );
  const inKeys = mappingsOf(guide).flatMap(({ mapping, path }) =>
    path.length > 0 && typeof mapping.faq === 'number' ? [mapping.faq] : [],
  );
  return [...inTexts, ...inKeys];
}
