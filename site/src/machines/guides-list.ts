import { z } from 'zod';
import type { Language } from '#shared/guide/language.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { anchorsOf } from '#shared/library/anchors.ts';
import { guideAddress, type Library, shortAddress } from '#shared/library/library.ts';
import { isTranslated } from './is-translated.ts';

const bothSchema = z.strictObject({ en: z.string(), fr: z.string() });
const addressSchema = z.strictObject({
  page: z.url(),
  markdown: z.url(),
  /** False while the guide still lacks texts in this language; what is missing is shown in the other one. */
  translated: z.boolean(),
});

/** The shape of guides.json, published as guides.schema.json. What it has keeps its meaning while `version` stays. */
export const guidesListSchema = z.strictObject({
  version: z.literal(1),
  guides: z.array(
    z.strictObject({
      key: z.string().meta({ description: 'Identity of the guide. Never changes.' }),
      faq: z.int().optional().meta({ description: 'Its number at Infomaniak’s own knowledge base.' }),
      aliases: z.array(z.string()).meta({ description: 'Older keys that still land.' }),
      category: z.string(),
      kind: z.enum(['procedure', 'reference', 'mixed', 'checklist']),
      title: bothSchema,
      checked: z.iso.date().meta({ description: 'When somebody last compared it with its sources.' }),
      short: z.url().meta({ description: 'Serves both languages; a fragment is carried on.' }),
      addresses: z.strictObject({ en: addressSchema, fr: addressSchema }),
      anchors: z
        .array(
          z.strictObject({
            id: z.string(),
            kind: z.enum(['task', 'section', 'step', 'choice', 'branch', 'note', 'prerequisite', 'follow-up']),
            aliases: z.array(z.string()),
          }),
        )
        .meta({ description: 'What a fragment may name, in reading order; the same in both languages.' }),
    }),
  ),
});

export type GuidesList = z.infer<typeof guidesListSchema>;

/** Every guide with its ids and addresses, for programs that link here. */
export function guidesList(library: Library, site: URL): GuidesList {
  return { version: 1, guides: library.guides.map((guide) => guideEntry(guide, site)) };
}

function guideEntry(guide: Guide, site: URL): GuidesList['guides'][number] {
  const { key, faq, aliases = [], category, kind, title, checked } = guide;
  return {
    key,
    ...(faq && { faq }),
    aliases,
    category,
    kind,
    title: { en: title.en, fr: title.fr },
    checked,
    short: new URL(shortAddress(guide), site).href,
    addresses: { en: addressIn(guide, 'en', site), fr: addressIn(guide, 'fr', site) },
    anchors: anchorsOf(guide).map(({ id, kind, aliases }) => ({ id, kind, aliases: [...aliases] })),
  };
}

function addressIn(guide: Guide, language: Language, site: URL): z.infer<typeof addressSchema> {
  const page = new URL(guideAddress(guide, language), site).href;
  return { page, markdown: `${page}index.md`, translated: isTranslated(guide, language) };
}
