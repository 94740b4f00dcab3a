import { z } from 'zod';
import { idSchema } from '#shared/guide/id.ts';
import { textSchema } from '#shared/guide/text.ts';

/** content/categories.yaml: the categories in the order in which they are shown. */
export const categoriesSchema = z.record(idSchema, textSchema);
