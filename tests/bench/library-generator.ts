import { stringify } from 'yaml';
import { isMapping } from '#shared/guide/content-file.ts';
import type { Label, Labels } from '#shared/guide/label.ts';
import type { ManagerPage, ManagerPages } from '#shared/guide/page.ts';
import type { ContentText, ContentTexts } from '#shared/library/compose-library.ts';
import type { Categories } from '#shared/library/library.ts';
import type { Sources } from '#shared/library/source.ts';
import { CONTENT, readLibrary } from '#shared/node/read-library.ts';
import { type GeneratedGuide, generatedKey, generateGuide } from './generated-guide.ts';
import { inventName, randomOfGuide, vocabularyOf } from './generated-words.ts';
import type { Random } from './seeded-random.ts';

/** About as many guides as a reader looks through, and as many categories as they choose from. */
const GUIDES_IN_CATEGORY = 40;
const MOST_CATEGORIES = 30;

/**
 * Content of any size, for tests and benchmarks and never for readers: each guide is a real one with half of its words
 * exchanged, so that steps, branches, targets, labels, links and the lengths of sentences are those of real guides. The same
 * count and seed always make the same content.
 */
export async function generateContent(count: number, seed = 1): Promise<ContentTexts> {
  const { library, files } = await readLibrary(CONTENT);
  if (!library) throw new Error('The content has mistakes: npm run content says which.');
  const real = files.guides.map(({ file }) => file.value);
  if (count < real.length) throw new Error(`Each real guide is needed once: generate at least ${real.length}.`);
  const categories = generateCategories(library.categories, count, seed);
  const plan = {
    seed,
    vocabulary: vocabularyOf(real, library.glossary),
    categories: Object.keys(categories),
    madeLike: chooserOf(real, count),
  };
  const guides = Array.from({ length: count }, (_, index) => generateGuide(real[index % real.length], index, plan));
  return {
    guides: guides.map(({ key, value }) => textOf(`guides/${key}.yaml`, value)),
    labels: textOf('labels.yaml', withLabels(library.labels, guides)),
    pages: textOf('manager/pages.yaml', withPages(library.pages, guides)),
    sources: textOf('sources.yaml', withSources(library.sources, guides)),
    categories: textOf('categories.yaml', categories),
    glossary: textOf('glossary.yaml', library.glossary),
  };
}

function textOf(file: string, value: unknown): ContentText {
  return { name: `content/${file}`, text: stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }) };
}

/** Every so many guides there is another one that is made like the same real guide. */
function chooserOf(real: readonly unknown[], count: number): (key: string, random: Random) => string {
  const position = new Map(real.map((guide, index) => [isMapping(guide) ? guide.key : undefined, index]));
  return (key, random) => {
    const first = position.get(key);
    if (first === undefined) throw new Error(`There is no real guide "${key}".`);
    const alike = Math.ceil((count - first) / real.length);
    return generatedKey(key, first + real.length * Math.floor(random.next() * alike));
  };
}

function generateCategories(real: Categories, count: number, seed: number): Categories {
  const wanted = Math.min(MOST_CATEGORIES, Math.ceil(count / GUIDES_IN_CATEGORY));
  const further = Array.from({ length: Math.max(0, wanted - Object.keys(real).length) }, (_, index) => {
    const name = inventName(randomOfGuide(seed, -1 - index));
    return [`category-${index}`, { en: name, fr: name }] as const;
  });
  return { ...real, ...Object.fromEntries(further) };
}

function withLabels(real: Labels, guides: readonly GeneratedGuide[]): Labels {
  const own = guides.flatMap(({ labels, product }) => {
    const label = labels && real[labels.from];
    if (!label) return [];
    const named = (words: Label['en']): Label['en'] => {
      if (words === 'unverified') return words;
      // Its variants too: hundreds of labels that may all be called "Partners" would all be found for one another.
      const variants = words.variants?.map((variant) => ({ ...variant, text: `${product} ${variant.text}` }));
      return { ...words, text: `${product} ${words.text}`, ...(variants && { variants }) };
    };
    return [[labels.to, { ...label, en: named(label.en), fr: named(label.fr) }] as const];
  });
  return { ...real, ...Object.fromEntries(own) };
}

function withPages(real: ManagerPages, guides: readonly GeneratedGuide[]): ManagerPages {
  const own = guides.flatMap(({ pages, product }): [string, ManagerPage][] => {
    const page = pages && real[pages.from];
    if (!page) return [];
    const name = { en: `${page.name.en} ${product}`, fr: `${page.name.fr} ${product}` };
    return [[pages.to, { ...page, name, routes: [`/v3/:org?/ng/${pages.to}`] }]];
  });
  return { ...real, ...Object.fromEntries(own) };
}

function withSources(real: Sources, guides: readonly GeneratedGuide[]): Sources {
  const own = guides.flatMap(({ sources, product }) => {
    const source = sources && real[sources.from];
    if (!source) return [];
    const what = { en: `${source.what.en} (${product})`, fr: `${source.what.fr} (${product})` };
    return [[sources.to, { ...source, what }] as const];
  });
  return { ...real, ...Object.fromEntries(own) };
}
