import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page of the recorded admin app, as its browser drew it, and the style sheets it asks for. */
export type RecordedPage = {
  readonly name: string;
  readonly html: string;
  readonly styles: Readonly<Record<string, string>>;
};

/** @returns nothing where the data are not on this machine. */
export function recordedPages(data: string, languages: readonly string[]): readonly RecordedPage[] | undefined {
  const folder = join(data, 'vendure-admin');
  if (!existsSync(folder)) return undefined;
  return readdirSync(join(folder, 'pages')).flatMap((version) => {
    const styles = { [`${version}.css`]: unpacked(join(folder, 'css', `${version}.css.gz`)) };
    return readdirSync(join(folder, 'pages', version))
      .filter((file) => languages.some((language) => file.endsWith(`.${language}.html.gz`)))
      .map((file) => ({
        name: `${version}/${file.replace('.html.gz', '')}`,
        // The recorder's own marks are nothing that a page has.
        html: unpacked(join(folder, 'pages', version, file)).replace(/ data-uid="[^"]*"/g, ''),
        styles,
      }));
  });
}

function unpacked(file: string): string {
  return gunzipSync(readFileSync(file)).toString('utf8');
}
