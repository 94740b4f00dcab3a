import library from 'virtual:cairn-library';
import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES } from '#shared/guide/language.ts';
import { searchWordsOf } from '../../loader/search-words.ts';

/** Fetched with the first search. */
export const getStaticPaths = (() =>
  LANGUAGES.map((language) => ({ params: { language }, props: { language } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: (typeof LANGUAGES)[number] }> = ({ props }) =>
  Response.json(searchWordsOf(library, props.language));
