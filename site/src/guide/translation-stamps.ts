import lock from '#content/translations.lock?raw';
import { readStamps, type Stamp, stampsByGuide } from '#shared/translation/stamp.ts';

/** What content/translations.lock knows, as it is when the site is built. */
export const translationStamps: readonly Stamp[] = readStamps(lock).stamps;

/** The same, by the key of the guide. */
export const stampsOfGuides = stampsByGuide(translationStamps);
