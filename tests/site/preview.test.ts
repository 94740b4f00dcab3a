import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { crc32, inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { breakLines } from '../../site/src/preview/break-lines.ts';
import { indexedPng } from '../../site/src/preview/indexed-png.ts';
import { previewPress } from '../../site/src/preview/preview-picture.ts';

const fontFile = (weight: number) =>
  readFileSync(createRequire(import.meta.url).resolve(`@fontsource/roboto/files/roboto-latin-${weight}-normal.woff`));
const mark = readFileSync(new URL('../../site/src/assets/cairn.svg', import.meta.url), 'utf8');
const previewPicture = previewPress({ bold: fontFile(700), regular: fontFile(400), mark });
const WORDS = { above: 'Partenariat', title: 'Donner à un Partenaire l’accès à vos produits', below: 'Cairn' };

test('lines break at spaces, not at those that French ties to its signs, and never run over', () => {
  const widthOf = (words: string) => words.length;
  expect(breakLines('one two three', { lines: 3, width: 7 }, widthOf)).toEqual(['one two', 'three']);
  expect(breakLines('et quoi\u202f? rien', { lines: 3, width: 7 }, widthOf)).toEqual(['et', 'quoi\u202f?', 'rien']);
  expect(breakLines('one two three', { lines: 1, width: 7 }, widthOf)).toBeUndefined();
  expect(breakLines('enormous', { lines: 3, width: 7 }, widthOf)).toBeUndefined();
});

test('a PNG of ours is what any reader of PNG expects', async () => {
  // Two rows, each after the number of its filter.
  const rows = Uint8Array.from([0, 0, 1, 1, 0, 0, 0, 1]);
  const png = indexedPng({
    width: 3,
    height: 2,
    rows,
    palette: [
      [255, 255, 255],
      [10, 20, 30],
    ],
  });
  const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([...data.subarray(3, 6)]).toEqual([10, 20, 30]);
  expect([...data.subarray(9, 12)]).toEqual([255, 255, 255]);
  expect(png.readUInt32BE(png.length - 4)).toBe(crc32('IEND'));
  expect(inflateSync(png.subarray(png.indexOf('IDAT') + 4, -16)).length).toBe(8);
});

test('a picture has the size that others ask for, shows its words, and is the same every time', async () => {
  const picture = await previewPicture(WORDS);
  const { width, height, format } = await sharp(picture).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
  expect(await previewPicture(WORDS)).toEqual(picture);
  expect(await previewPicture({ ...WORDS, title: 'Une autre chose' })).not.toEqual(picture);
});

test('a long title gets smaller letters, and of one that no size fits the beginning is shown', async () => {
  const long = 'Comprendre pourquoi une très longue phrase reste lisible dans une image de taille fixe, même ici';
  await expect(previewPicture({ ...WORDS, title: long })).resolves.toBeDefined();
  const endless = await previewPicture({ ...WORDS, title: 'mot '.repeat(120).trim() });
  expect(endless).toEqual(await previewPicture({ ...WORDS, title: 'mot '.repeat(200).trim() }));
  await expect(previewPicture({ ...WORDS, title: 'm'.repeat(200) })).resolves.toBeDefined();
});
