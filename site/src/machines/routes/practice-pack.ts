import library from 'virtual:cairn-library';
import type { APIRoute, GetStaticPaths } from 'astro';
import { practicePack } from '../practice-pack.ts';

/** One file a guide, so that walking one on the practice Manager does not load the others. */
export const getStaticPaths = (() =>
  library.guides.map((guide) => ({ params: { key: guide.key }, props: { guide } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(practicePack(library, props.guide));
