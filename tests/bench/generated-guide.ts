import { ANYWHERE } from '#shared/guide/anywhere.ts';
import { isMapping } from '#shared/guide/content-file.ts';
import { LANGUAGES } from '#shared/guide/language.ts';
import { type NameUsed, namesUsed } from '#shared/guide/names-used.ts';
import { inventName, randomOfGuide, reword, type Vocabulary } from './generated-words.ts';
import type { Random } from './seeded-random.ts';

/** A guide as plain data, and what it brings to the other files. */
export type GeneratedGuide = {
  readonly key: string;
  readonly value: unknown;
  /** The product that it is about. */
  readonly product: string;
  /** Names of the real library that stand here under a name of this guide's own: real name to own name. */
  readonly labels: Renamed;
  readonly pages: Renamed;
  readonly sources: Renamed;
};

/** Nothing where the guide uses no such name. */
export type Renamed = { readonly from: string; readonly to: string } | undefined;

/** How the guides of a generated library are named and linked. */
export type Plan = {
  readonly seed: number;
  readonly vocabulary: Vocabulary;
  readonly categories: readonly string[];
  /** Key of a real guide to one of the guides that are made like it. */
  readonly madeLike: (key: string, random: Random) => string;
};

/** Numbers of generated guides begin above those of the original, which real texts name. */
const FIRST_FAQ = 10_000;
const OWN_WORDS = 6;

/** The real guide with other words, in other places: its steps, branches, targets, marks and lengths stay. */
export function generateGuide(real: unknown, index: number, plan: Plan): GeneratedGuide {
  const random = randomOfGuide(plan.seed, index);
  const product = inventName(random);
  const own = [product, ...Array.from({ length: OWN_WORDS }, () => inventName(random))];
  const names = renamedIn(real, index, random);
  const linked = new Map<string, string>();
  const guideFor = (key: string): string => {
    const known = linked.get(key) ?? plan.madeLike(key, random);
    linked.set(key, known);
    return known;
  };

  const rewritten = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rewritten);
    if (!isMapping(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewrittenAt(key, inner)]));
  };
  const rewrittenAt = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return rewritten(value);
    const language = LANGUAGES.find((one) => one === key);
    if (language) return marked(reword(value, plan.vocabulary[language], own, random));
    if (key === 'guide') return guideFor(value);
    if (['label', 'near', 'under'].includes(key)) return named(names.labels, value);
    return key === 'page' ? named(names.pages, value) : value;
  };
  const marked = (text: string): string =>
    text
      .replace(/\]\(guide:([a-z0-9-]+)/g, (_, key: string) => `](guide:${guideFor(key)}`)
      .replace(/\{([a-z0-9-]+)\}/g, (_, label: string) => `{${named(names.labels, label)}}`);

  const value = rewritten(real);
  if (!isMapping(value) || !isMapping(value.title)) throw new Error('A real guide has a title.');
  const { aliases, ...rest } = value;
  const key = generatedKey(String(value.key), index);
  const head = {
    key,
    faq: FIRST_FAQ + index,
    category: plan.categories[Math.floor(random.next() * random.next() * plan.categories.length)],
    title: { en: `${String(value.title.en)} ${product}`, fr: `${String(value.title.fr)} ${product}` },
    sources: Array.isArray(value.sources) ? value.sources.map((source) => named(names.sources, String(source))) : [],
    ...(Array.isArray(aliases) && { aliases: aliases.map((alias) => generatedKey(String(alias), index)) }),
  };
  return { key, value: { ...rest, ...head }, product, ...names };
}

/** The key of the guide of this number that is made like a real one. */
export function generatedKey(real: string, index: number): string {
  return `${real}-${index}`;
}

function renamedIn(real: unknown, index: number, random: Random): Pick<GeneratedGuide, 'labels' | 'pages' | 'sources'> {
  const used = namesUsed(real);
  const one = (of: NameUsed['of']): Renamed => {
    const found = used.flatMap((use) => (use.of === of && use.name !== ANYWHERE ? [use.name] : []));
    return found.length > 0 ? { from: random.pick(found), to: `${of}-${index}` } : undefined;
  };
  return { labels: one('label'), pages: index % 4 === 0 ? one('page') : undefined, sources: one('source') };
}

function named(renamed: Renamed, name: string): string {
  return renamed && renamed.from === name ? renamed.to : name;
}
