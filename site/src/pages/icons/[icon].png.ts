import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { LIGHT } from '#shared/page/tokens.ts';
import mark from '../../assets/cairn.svg?raw';

/** The mark, for home screens. `maskable` keeps clear of corners that a system may cut, and `touch` has no see-through ones. */
export const getStaticPaths = (() => [
  { params: { icon: '192' }, props: { size: 192, share: 1, ground: 'transparent' } },
  { params: { icon: '512' }, props: { size: 512, share: 1, ground: 'transparent' } },
  { params: { icon: 'maskable' }, props: { size: 512, share: 0.62, ground: LIGHT.paper } },
  { params: { icon: 'touch' }, props: { size: 180, share: 0.76, ground: LIGHT.paper } },
]) satisfies GetStaticPaths;

const SVG_SIDE = 32;
const SVG_DENSITY = 72;

export const GET: APIRoute = async ({ props: { size, share, ground } }) => {
  const side = Math.round(size * share);
  const before = Math.floor((size - side) / 2);
  const after = size - side - before;
  const png = await sharp(Buffer.from(mark), { density: (SVG_DENSITY * side) / SVG_SIDE })
    .resize(side, side)
    .extend({ top: before, bottom: after, left: before, right: after, background: ground })
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
