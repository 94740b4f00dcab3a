import type { ManagerLanguage } from '#shared/guide/language.ts';
import { pathToKeep, privateDataIn, withoutPrivateData } from '#shared/guide/private-data.ts';
import type { SeenElement } from '#shared/guide/schema.ts';
import type { Candidate, Snapshot, Traits } from '#shared/target/snapshot.ts';
import { wordsInRows } from './words-in-rows.ts';

/** An element as a guide keeps it. */
export type Fingerprint = {
  readonly seen: SeenElement;
  /** Fields that hold less than the page, because the rest looked like a customer's. */
  readonly lessened: readonly string[];
};

export type WithTraits = Candidate & { readonly traits: Traits };

/**
 * What to keep of an element so that it is known again when its words or its place have changed.
 *
 * @param today YYYY-MM-DD.
 */
export function fingerprintOf(
  candidate: WithTraits,
  { path, viewport, candidates }: Snapshot,
  language: ManagerLanguage,
  today: string,
): Fingerprint {
  const { traits, role, box } = candidate;
  const keep = keeper();
  const words = keep.text('words', candidate.name || traits.text);
  const id = keep.whole('id', traits.id);
  const classes = traits.classes.filter((name) => keep.whole('classes', name)).join(' ');
  const attributes = attributesOf(candidate.attributes, keep);
  const alt = keep.text('alt', traits.alt);
  const area = candidate.areas[0]?.kind;
  const heading = keep.text('heading', candidate.headings[0] ?? '');
  const nearby = keep.text('nearby', without(traits.nearby, wordsInRows(candidates)));
  const seen: SeenElement = {
    on: today,
    language,
    address: pathToKeep(path) || '/',
    window: sizeOf(viewport),
    ...(words && { words: { [language]: words } }),
    role,
    path: traits.xpath.slice(1).replaceAll('[1]', ''),
    ...(traits.siblings > 0 && { siblings: traits.siblings }),
    box: `${sizeOf(box)} at ${Math.round(box.x)},${Math.round(box.y)}`,
    ...(id && { id }),
    ...(classes && { classes }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(alt && { alt }),
    ...(area && { area }),
    ...(heading && { heading }),
    ...(nearby && { nearby }),
  };
  return { seen, lessened: keep.lessened() };
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${Math.round(width)}x${Math.round(height)}`;
}

function without(text: string, words: ReadonlySet<string>): string {
  return text
    .split(' ')
    .filter((word) => !words.has(word))
    .join(' ');
}

type Attributes = NonNullable<SeenElement['attributes']>;

const KEPT_WHOLE = ['name', 'type', 'autocomplete', 'data-testid'] as const;

function attributesOf(attributes: Candidate['attributes'], keep: Keeper): Attributes {
  const kept: Attributes = {};
  for (const name of KEPT_WHOLE) {
    const text = keep.whole(name, attributes[name] ?? '');
    if (text) kept[name] = text;
  }
  const href = keep.whole('href', pathToKeep(attributes.href ?? ''));
  return href ? { ...kept, href } : kept;
}

type Keeper = ReturnType<typeof keeper>;

/** Takes out what looks like a customer's, and remembers where. */
function keeper() {
  const lessened = new Set<string>();
  return {
    text(field: string, text: string): string {
      if (privateDataIn(text)) lessened.add(field);
      return withoutPrivateData(text);
    },
    /** All of it or nothing: half an identifier is none. */
    whole(field: string, text: string): string {
      if (withoutPrivateData(text) === text) return text;
      lessened.add(field);
      return '';
    },
    lessened: (): readonly string[] => [...lessened],
  };
}
