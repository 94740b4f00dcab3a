import { readStamps, type Stamp } from '#shared/translation/stamp.ts';
import lock from '../../../content/translations.lock?raw';

/** What content/translations.lock knows, as it is when the site is built. */
export const translationStamps: readonly Stamp[] = readStamps(lock).stamps;
