import { z } from 'zod';
import { idSchema, textSchema } from '#shared/guide/schema.ts';

/** content/categories.yaml: the categories in the order in which they are shown. */
export const categoriesSchema = z.record(idSchema, textSchema);
