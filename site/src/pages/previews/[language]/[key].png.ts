import library from 'virtual:cairn-library';
import regularFile from '@fontsource/roboto/files/roboto-latin-400-normal.woff?inline';
import boldFile from '@fontsource/roboto/files/roboto-latin-700-normal.woff?inline';
import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES } from '#shared/guide/language.ts';
import mark from '../../../assets/cairn.svg?raw';
import { previewPress } from '../../../preview/preview-picture.ts';
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

const press = previewPress({ bold: bytesOf(boldFile), regular: bytesOf(regularFile), mark });

export const GET: APIRoute = async ({ props: { above, title, below } }) =>
  new Response(new Uint8Array(await press({ above, title, below })), {
    headers: { 'content-type': 'image/png' },
  });

function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}
