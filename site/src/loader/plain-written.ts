import { plainText } from '#shared/guide/plain-text.ts';
import { readInline } from '#shared/guide/read-inline.ts';

/** A text as it was written, without its marks; labels read as their keys. */
export function plainWritten(text: string): string {
  return plainText(readInline(text).inline);
}
