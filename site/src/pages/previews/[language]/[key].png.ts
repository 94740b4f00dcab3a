import library from 'virtual:cairn-library';
import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES } from '#shared/guide/language.ts';
import { previewPicture } from '../../../preview/preview-picture.ts';
import { words } from '../../../words.ts';

/** A picture for each guide and language, and `_home` for all other pages. */
export const getStaticPaths = (() =>
  LANGUAGES.flatMap((language) => {
    const say = words[language];
    const home = { above: '', title: say.homeTitle, below: say.independent };
    return [
      { params: { language, key: '_home' }, props: home },
      ...library.guides.map((guide) => ({
        params: { language, key: guide.key },
        props: {
          above: library.categories[guide.category]?.[language] ?? '',
          title: guide.title[language],
          below: say.independent,
        },
      })),
    ];
  })) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { above, title, below } }) =>
  new Response(new Uint8Array(await previewPicture({ above, title, below })), {
    headers: { 'content-type': 'image/png' },
  });
