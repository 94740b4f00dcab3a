import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { PageElement, RecordedPage } from './page-element.ts';
import { fold, foldPath } from './recorded-text.ts';

/** Real sites, an old and a new page of each: the layout of `similo2-js`. */
export type RealSite = {
  readonly name: string;
  readonly oldPath: string;
  /** Old elements that are looked for, by xpath. The rest of the old page was not recorded. */
  readonly targets: ReadonlyMap<string, PageElement>;
  readonly page: RecordedPage;
  readonly pairs: readonly SitePair[];
};

export type SitePair = { readonly old: string; readonly new: string; readonly isLabelWrong: boolean };

const sitesSchema = z.array(
  z.object({
    name: z.string(),
    url: z.object({ old: z.string(), new: z.string() }),
    xpath: z.array(z.object({ old: z.string(), new: z.string() })),
  }),
);
const errorsSchema = z.array(z.object({ app: z.string(), old: z.string(), new: z.string() }));
const text = z.string().nullish();
const words = z.array(z.string()).nullish();
const length = z.number().catch(0);
const elementSchema = z.object({
  tag: z.string(),
  id: text,
  name: text,
  alt: text,
  href: text,
  classList: words,
  visibleText: words,
  neighborText: words,
  isButton: z.boolean().nullish(),
  location: z.object({ x: length, y: length, width: length, height: length }),
  xpath: z.string(),
  idxpath: text,
});
type SiteElement = z.infer<typeof elementSchema>;

/** The recordings do not tell; the origin's pages are in English. */
const LANGUAGE = 'en';

/** Reads one site after the other, so that only one is in memory. */
export function* readRealSites(folder: string): Generator<RealSite> {
  const wrong = new Set(readErrors(folder).map((error) => `${error.app} ${error.old} ${error.new}`));
  for (const { name, url, xpath } of sitesSchema.parse(readJson(join(folder, 'website.json')))) {
    const files = join(folder, 'apps', name);
    if (!existsSync(join(files, 'target.json')) || !existsSync(join(files, 'candidate.json'))) continue;
    const targets = readElements(join(files, 'target.json'));
    const elements = readElements(join(files, 'candidate.json'));
    yield {
      name,
      oldPath: pathOf(url.old),
      targets: new Map(targets.map((target) => [target.xpath, target])),
      page: { path: pathOf(url.new), language: LANGUAGE, viewport: viewportOf(elements), elements },
      pairs: xpath.map((pair) => ({
        old: foldPath(pair.old),
        new: foldPath(pair.new),
        isLabelWrong: wrong.has(`${name} ${pair.old} ${pair.new}`),
      })),
    };
  }
}

function readErrors(folder: string): z.infer<typeof errorsSchema> {
  const file = join(folder, 'label-errors.json');
  return existsSync(file) ? errorsSchema.parse(readJson(file)) : [];
}

function readElements(file: string): readonly PageElement[] {
  const recorded = z.array(elementSchema.nullable()).safeParse(readJson(file));
  if (!recorded.success) throw new Error(`${file}: ${z.prettifyError(recorded.error)}`);
  return recorded.data.filter((element) => element !== null).map(pageElement);
}

function pageElement(element: SiteElement, at: number): PageElement {
  const tag = element.tag.toLowerCase();
  const name = element.name ?? '';
  const href = element.href ?? '';
  return {
    at,
    tag,
    id: element.id ?? '',
    name,
    type: '',
    classes: element.classList ?? [],
    text: fold((element.visibleText ?? []).join(' ')),
    alt: element.alt ?? '',
    href,
    title: '',
    ariaLabel: '',
    xpath: foldPath(element.xpath),
    idxpath: foldPath(element.idxpath ?? element.xpath),
    box: element.location,
    // Only what could be seen was recorded, though some boxes are empty.
    visible: true,
    disabled: false,
    isButton: element.isButton ?? false,
    nearby: fold((element.neighborText ?? []).join(' ')),
    attributes: { ...(name && { name }), ...(href && { href }) },
  };
}

/** The recordings do not tell its size: the width that most full-width boxes have, and the shape of a usual screen. */
function viewportOf(elements: readonly PageElement[]): RecordedPage['viewport'] {
  const atLeft = elements.filter(({ box }) => box.x === 0 && box.width >= 320).map(({ box }) => box.width);
  const often = Map.groupBy(atLeft, (width) => width);
  const [most] = [...often].toSorted(([a, many], [b, others]) => others.length - many.length || b - a);
  const width = most?.[0] ?? 1440;
  return { width, height: Math.round((width * 5) / 8) };
}

/** Archived pages carry the address they were saved from. */
function pathOf(url: string): string {
  const inner = url.slice(Math.max(0, url.lastIndexOf('http')));
  return URL.canParse(inner) ? new URL(inner).pathname : '/';
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
