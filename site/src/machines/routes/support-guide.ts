import library from 'virtual:cairn-library';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Guide } from '#shared/guide/schema.ts';
import { describeGuide } from '../../support/describe-guide.ts';

/** One small file for each guide, fetched when support chooses it. */
export const getStaticPaths = (() =>
  library.guides.map((guide) => ({ params: { key: guide.key }, props: { guide } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ guide: Guide }> = ({ props }) => Response.json(describeGuide(library, props.guide));
