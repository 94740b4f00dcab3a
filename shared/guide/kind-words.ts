import { z } from 'zod';
import { idSchema } from './id.ts';
import { oneOf } from './nearest-word.ts';
import { keysOf } from './schema-at.ts';
import { textSchema } from './text.ts';

/** What a schema expects, in words that follow "Write". */
export function kindOfSchema(schema: z.core.$ZodType | undefined): string {
  if (schema === textSchema) return 'the text in both languages, "en:" and "fr:"';
  if (schema === idSchema) return 'an id such as "open-partners"';
  if (schema instanceof z.ZodOptional) return kindOfSchema(schema.unwrap());
  if (schema instanceof z.ZodEnum) return oneOf(schema.options.map((word) => `"${word}"`));
  if (schema instanceof z.ZodLiteral) return oneOf([...schema.values].map((word) => JSON.stringify(word)));
  if (schema instanceof z.ZodObject) return `the keys ${keysOf(schema).join(', ')}`;
  if (schema instanceof z.ZodArray) return 'a list, each entry after "- "';
  if (schema instanceof z.ZodUnion) return oneOf(schema.options.map(kindOfSchema));
  if (schema instanceof z.ZodNumber) return 'a whole number from 1 on, without quotes';
  if (schema instanceof z.ZodURL) return 'an address that begins with https://';
  return isText(schema) ? 'a text' : 'a group of keys';
}

export function isText(schema: z.core.$ZodType | undefined): boolean {
  return schema?._zod.def.type === 'string';
}

/** What stands there, for the beginning of a sentence. */
export function kindOfValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a single text';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `"${value}"`;
  return 'a group of keys';
}
