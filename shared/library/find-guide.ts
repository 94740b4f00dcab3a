import type { Guide } from '#shared/guide/schema.ts';
import { guideByFaq, guideByKey, type Library } from './library.ts';

/** The guide that a short address or a link names: by key, by an older key, or by its number (`2669`). */
export function findGuide(library: Library, name: string): Guide | undefined {
  return /^\d+$/.test(name) ? guideByFaq(library, Number(name)) : guideByKey(library, name);
}
