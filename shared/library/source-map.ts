import { z } from 'zod';

const RANGE = /^[1-9]\d*(?:-[1-9]\d*)?$/;
const ADDRESS = /^[a-z0-9-]+#[a-z0-9-]+$/;

const carriersSchema = z.union([
  z.array(z.string().regex(ADDRESS, 'Write the guide and the id, such as authorize-partner#limited.')).min(1),
  /** Why no guide carries it. */
  z.string().trim().min(1),
]);

/** content/source-map.yaml: which ids carry the lines of the documents that the guides were made from. */
export const sourceMapSchema = z.record(
  z.string(),
  z.strictObject({
    /** How many lines the document has. */
    lines: z.int().positive(),
    /** A line (`7`) or a range of lines (`7-9`), from 1. */
    'carried-by': z.record(z.string().regex(RANGE, 'Write a line such as 7, or lines such as 7-9.'), carriersSchema),
  }),
);

export type SourceMap = z.infer<typeof sourceMapSchema>;
