import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Guide, guideSchema } from '#shared/guide/schema.ts';

const file = new URL('../../../content/guides/authorize-partner.yaml', import.meta.url);

/** The real guide 2669. */
export const authorizePartner: Guide = guideSchema.parse(parse(readFileSync(file, 'utf8')));
