import { z } from 'zod';
import { guideSchema } from '#shared/guide/schema.ts';

export const GUIDE_SCHEMA = 'guide.schema.json';

/** The guide format as JSON Schema, for the editors of writers. What it cannot say, `npm run content` says. */
export function guideJsonSchema(): string {
  const schema = z.toJSONSchema(guideSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'A guide of Cairn', ...schema }, null, 2)}\n`;
}
