import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { nearbyOf } from './nearby-of.ts';
import type { PageElement, RecordedPage } from './page-element.ts';
import { fold, foldPath } from './recorded-text.ts';
import { isStable } from './stable-attribute.ts';

/** An admin app recorded in several versions and languages: the layout of `vendure-admin`. */
export type AdminApp = {
  readonly cases: readonly AdminCase[];
  page(at: PageAddress): RecordedPage | undefined;
  /** The languages in which a page was recorded. */
  languages(version: string, route: string): readonly string[];
  /** The addresses of all pages of a version. */
  paths(version: string): readonly string[];
};

export type PageAddress = { readonly version: string; readonly route: string; readonly language: string };

const addressSchema = z
  .tuple([z.string(), z.string(), z.string()])
  .transform(([version, route, language]): PageAddress => ({ version, route, language }));
const caseSchema = z.object({
  kind: z.string(),
  from: addressSchema,
  to: addressSchema,
  target: z.string().transform(foldPath),
  expect: z.string().transform(foldPath).nullish(),
  key: z.string().nullish(),
  repeated: z.number().nullish(),
  untranslated: z.boolean().nullish(),
});
export type AdminCase = z.infer<typeof caseSchema>;

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? '');
const elementSchema = z.object({
  tag: z.string(),
  id: text,
  name: text,
  type: text,
  cls: z.array(z.string()).nullish(),
  href: text,
  alt: text,
  title: text,
  placeholder: text,
  ariaLabel: text,
  text,
  ownText: text,
  xpath: z.string().transform(foldPath),
  idxpath: text,
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]).catch([0, 0, 0, 0]),
  visible: z.boolean().catch(true),
  disabled: z.boolean().catch(false),
  attrs: z.record(z.string(), z.string().nullish()).catch({}),
  role: z.string().nullish(),
  axName: z.string().nullish(),
});
const pageSchema = z.object({
  path: z.string(),
  viewport: z.tuple([z.number(), z.number()]),
  elements: z.array(elementSchema.nullable()),
});
type AdminElement = z.infer<typeof elementSchema>;

/** Pages kept once read: cases come page by page. */
const KEPT = 40;

export function readAdminApp(folder: string): AdminApp {
  const kept = new Map<string, RecordedPage>();
  const files = listFiles(folder);
  const page = ({ version, route, language }: PageAddress): RecordedPage | undefined => {
    const key = `${version}/${route}.${language}`;
    const known = kept.get(key);
    if (known || !files.has(key)) return known;
    const read = readPage(join(folder, 'pages', `${key}.json.gz`), language);
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= KEPT) kept.delete(oldest);
    kept.set(key, read);
    return read;
  };
  const languages = (version: string, route: string): readonly string[] =>
    [...files].flatMap((key) => (key.startsWith(`${version}/${route}.`) ? [key.slice(key.lastIndexOf('.') + 1)] : []));
  return { cases: readCases(join(folder, 'cases.jsonl')), page, languages, paths: pathsOf(files, page) };
}

/** `version/route.language` of every recorded page. */
function listFiles(folder: string): ReadonlySet<string> {
  const pages = join(folder, 'pages');
  const versions = readdirSync(pages, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = versions.flatMap(({ name }) => readdirSync(join(pages, name)).map((file) => `${name}/${file}`));
  return new Set(names.flatMap((name) => (name.endsWith('.json.gz') ? [name.slice(0, -'.json.gz'.length)] : [])));
}

function pathsOf(
  files: ReadonlySet<string>,
  page: (at: PageAddress) => RecordedPage | undefined,
): (version: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (version) => {
    const before = known.get(version);
    if (before) return before;
    const routes = new Map<string, PageAddress>();
    for (const key of files) {
      const [, route, language] = /^[^/]+\/(.+)\.([^.]+)$/.exec(key) ?? [];
      if (key.startsWith(`${version}/`) && route && language && !routes.has(route))
        routes.set(route, { version, route, language });
    }
    const paths = [...new Set([...routes.values()].flatMap((at) => page(at)?.path ?? []))];
    known.set(version, paths);
    return paths;
  };
}

function readCases(file: string): readonly AdminCase[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => caseSchema.parse(JSON.parse(line)));
}

function readPage(file: string, language: string): RecordedPage {
  const parsed = pageSchema.safeParse(JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  const read = parsed.data;
  const elements = read.elements.filter((element) => element !== null);
  const [width, height] = read.viewport;
  return {
    path: read.path,
    // zh_Hans -> zh-Hans: a tag as a page would declare it. Of the file's name: some pages in Chinese recorded `en`.
    language: language.replaceAll('_', '-'),
    viewport: { width, height },
    elements: nearbyOf(withText(elements).map(pageElement)),
  };
}

/** Some texts were not recorded on the element itself but on the parts it is made of. */
function withText(elements: readonly AdminElement[]): readonly AdminElement[] {
  return elements.map((element, at) => {
    if (element.text || element.ownText) return { ...element, text: element.text || element.ownText };
    const parts: string[] = [];
    for (let next = at + 1; elements[next]?.xpath.startsWith(`${element.xpath}/`); next += 1) {
      parts.push(elements[next]?.ownText ?? '');
    }
    return { ...element, text: parts.join(' ') };
  });
}

const BUTTON_TYPES = new Set(['button', 'submit', 'reset', 'image']);

function pageElement(element: AdminElement, at: number): PageElement {
  const { tag, rect, attrs, name, type, href, placeholder } = element;
  const own = { name, type, href };
  const given = Object.entries({ ...attrs, ...own }).flatMap(([key, value]) =>
    value && isStable(key) ? [[key, value] as const] : [],
  );
  const isInput = tag === 'input' || tag === 'textarea';
  const [x, y, width, height] = rect;
  return {
    at,
    tag: tag.toLowerCase(),
    id: element.id,
    name,
    type,
    classes: element.cls ?? [],
    text: fold(isInput ? placeholder : element.text),
    ownText: fold(element.ownText),
    alt: element.alt,
    href,
    title: element.title,
    ariaLabel: element.ariaLabel,
    xpath: element.xpath,
    idxpath: foldPath(element.idxpath || element.xpath),
    box: { x, y, width, height },
    visible: element.visible && width > 0 && height > 0,
    disabled: element.disabled,
    isButton: tag === 'button' || (tag === 'input' && BUTTON_TYPES.has(type)) || isDrawnAsButton(element),
    nearby: '',
    attributes: Object.fromEntries(given),
    ...(element.role && { role: element.role }),
    ...(typeof element.axName === 'string' && { accessibleName: fold(element.axName) }),
  };
}

function isDrawnAsButton({ tag, cls }: AdminElement): boolean {
  return tag === 'a' && (cls ?? []).some((name) => name === 'btn' || name === 'button');
}
