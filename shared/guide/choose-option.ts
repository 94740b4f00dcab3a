import { z } from 'zod';
import { isMapping, type Mapping } from './content-file.ts';
import { nearestWord } from './nearest-word.ts';
import { keysOf, unwrapped } from './schema-at.ts';

type Schema = z.core.$ZodType;

/** These keys decide what an entry is meant to be, whatever else stands in it. */
const DECIDING = new Set(['ask', 'branches']);

/**
 * Which option of a union the writer meant, so that only its mistakes are told: the one whose keys fit best.
 *
 * @returns its index, or -1 where the value is of another kind than every option.
 */
export function meantOption(options: readonly Schema[], value: unknown): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, option] of options.entries()) {
    const misfit = misfitOf(option, value);
    if (misfit < least) {
      best = index;
      least = misfit;
    }
  }
  return best;
}

/** 0 fits; infinite is of another kind (a word where a group is expected). */
function misfitOf(schema: Schema, value: unknown): number {
  const plain = unwrapped(schema);
  if (plain instanceof z.ZodUnion) return Math.min(...plain.options.map((option) => misfitOf(option, value)));
  if (plain instanceof z.ZodObject) return isMapping(value) ? misfitOfKeys(plain, value) : Number.POSITIVE_INFINITY;
  if (plain instanceof z.ZodArray) return Array.isArray(value) ? 0 : Number.POSITIVE_INFINITY;
  return z.core.safeParse(plain, value).success ? 0 : Number.POSITIVE_INFINITY;
}

function misfitOfKeys(schema: z.ZodObject, mapping: Mapping): number {
  const known = keysOf(schema);
  let misfit = 0;
  for (const key of Object.keys(mapping)) {
    if (known.includes(key)) continue;
    misfit += DECIDING.has(key) ? 1000 : nearestWord(key, known) ? 5 : 10;
  }
  for (const key of known)
    if (!(schema.shape[key] instanceof z.ZodOptional) && !Object.hasOwn(mapping, key)) misfit += 1;
  return misfit;
}
