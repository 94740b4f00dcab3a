import * as z from 'zod/mini';
import { isPossibleId } from '#shared/library/start-link.ts';
import { type BadFile, LARGEST_FILE, type ProgressFile } from '../messages/progress-file.ts';
import { checkpointSchema } from '../messages/stored-event.ts';

const words = z.string().check(z.maxLength(300));
const instant = z.string().check(z.refine((text) => Number.isFinite(Date.parse(text))));

const fileSchema: z.ZodMiniType<ProgressFile> = z.strictObject({
  cairn: z.literal('progress'),
  format: z.literal([1, 2]),
  made: instant,
  guides: z
    .array(
      z.strictObject({
        guide: z.string().check(z.refine(isPossibleId)),
        title: z.strictObject({ en: words, fr: words }),
        lastUsed: instant,
        guideVersion: z.string().check(z.maxLength(40)),
        place: checkpointSchema,
      }),
    )
    .check(z.maxLength(1000)),
});

const laterSchema = z.object({ cairn: z.literal('progress'), format: z.number().check(z.gt(2)) });

/** The file in a text, or why it is none. */
export function readProgressFile(text: string): ProgressFile | BadFile {
  if (text.length > LARGEST_FILE) return 'too-large';
  const value = parse(text);
  if (value === undefined) return 'no-json';
  const read = fileSchema.safeParse(value);
  if (read.success) return read.data;
  return laterSchema.safeParse(value).success ? 'newer' : 'not-ours';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
