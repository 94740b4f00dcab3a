import { z } from 'zod';
import type { Path } from './content-file.ts';

/** The part of a schema that a path leads to; nothing where it leads out of the schema. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const [part, ...rest] = path;
  const plain = unwrapped(schema);
  if (part === undefined) return plain;
  if (plain instanceof z.ZodUnion) {
    for (const option of plain.options) {
      const found = schemaAt(option, path);
      if (found) return found;
    }
    return undefined;
  }
  const inner = partOf(plain, part);
  return inner ? schemaAt(inner, rest) : undefined;
}

function partOf(schema: z.core.$ZodType, part: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject)
    return typeof part === 'string' && Object.hasOwn(schema.shape, part) ? schema.shape[part] : undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** Without "optional" around it. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

/** The keys a mapping may have by this schema; none where it is no mapping. */
export function keysOf(schema: z.core.$ZodType | undefined): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** The schemas of a union, in the order in which zod tells their issues. */
export function optionsOf(schema: z.core.$ZodType | undefined): readonly z.core.$ZodType[] {
  return schema instanceof z.ZodUnion ? schema.options : [];
}
