import type { z } from 'zod';
import { meantOption } from './choose-option.ts';
import { type Finding, isMapping, type Path, pathKey, valueAt } from './content-file.ts';
import { isText, kindOfSchema, kindOfValue } from './kind-words.ts';
import { LANGUAGE_NAMES, LANGUAGES, languageOf } from './language.ts';
import { didYouMean, nearestWord, oneOf } from './nearest-word.ts';
import { keysOf, optionsOf, schemaAt } from './schema-at.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;
/** What the issues are about. `path` leads from the top of the file to `value`, which `schema` describes. */
type About = { readonly schema: Schema; readonly value: unknown; readonly path: Path };

/** Turns what zod says of a value into mistakes in words for a writer. */
export function explainIssues(issues: readonly Issue[], schema: Schema, value: unknown): Finding[] {
  const findings = issues.flatMap((issue) => explain(issue, { schema, value, path: [] }));
  const meant = new Set(findings.map(({ meantKey }) => meantKey));
  // A misspelt key is one mistake, not an unknown key and a missing one.
  return findings
    .filter(({ path, missing }) => !missing || !meant.has(pathKey(path)))
    .map(({ meantKey, missing, ...finding }) => finding);
}

type Explained = Finding & { readonly meantKey?: string; readonly missing?: true };

function explain(issue: Issue, about: About): Explained[] {
  const inner = issue.path.filter((part) => typeof part !== 'symbol');
  const path = [...about.path, ...inner];
  const value = valueAt(about.value, inner);
  const schema = schemaAt(about.schema, inner);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, path, keysFor(schema, value), value));
  if (isMissing(about.value, inner)) return [missingKey(path, schema, valueAt(about.value, inner.slice(0, -1)))];
  if (value === null)
    return [
      {
        path,
        at: 'key',
        message: `"${path.at(-1) ?? ''}" has no value`,
        hint: issue.message || `Write ${kindOfSchema(schema)}, or remove the key.`,
      },
    ];
  if (issue.code === 'invalid_union') return explainUnion(issue, { schema: schema ?? about.schema, value, path });
  if (issue.code === 'invalid_key') return [wrongKey(issue, path)];
  return [{ path, ...wrongValue(issue, value, schema) }];
}

/** Of a union, the keys of the option that was meant. */
function keysFor(schema: Schema | undefined, value: unknown): readonly string[] {
  const options = optionsOf(schema);
  const meant = options[meantOption(options, value)];
  return meant ? keysFor(meant, value) : keysOf(schema);
}

function isMissing(value: unknown, path: Path): boolean {
  const key = path.at(-1);
  const parent = valueAt(value, path.slice(0, -1));
  return typeof key === 'string' && isMapping(parent) && !Object.hasOwn(parent, key);
}

function missingKey(path: Path, schema: Schema | undefined, parent: unknown): Explained {
  const key = String(path.at(-1));
  const language = languageOf(key, LANGUAGES);
  if (language && isMapping(parent) && ('en' in parent || 'fr' in parent))
    return {
      path,
      missing: true,
      message: `the ${LANGUAGE_NAMES[language]} text is missing`,
      hint: `Add "${key}:" beside the other language.`,
    };
  return {
    path,
    missing: true,
    message: `"${key}" is missing here`,
    hint: `Add "${key}:" with ${kindOfSchema(schema)}.`,
  };
}

function unknownKey(key: string, path: Path, known: readonly string[], mapping: unknown): Explained {
  const free = isMapping(mapping) ? known.filter((word) => !Object.hasOwn(mapping, word)) : known;
  const nearest = nearestWord(key, free);
  return {
    path: [...path, key],
    at: 'key',
    message: `unknown key "${key}"`,
    hint: nearest ? `Did you mean "${nearest}"?` : `Keys that may stand here: ${known.join(', ')}.`,
    ...(nearest ? { meantKey: pathKey([...path, nearest]) } : {}),
  };
}

function wrongKey(issue: z.core.$ZodIssueInvalidKey, path: Path): Explained {
  const hint = issue.issues[0]?.message || 'Choose another word.';
  return { path, at: 'key', message: `"${path.at(-1)}" cannot be a key here`, hint };
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, about: About): Explained[] {
  const options = optionsOf(about.schema);
  const meant = meantOption(options, about.value);
  const schema = options[meant];
  if (schema) return (issue.errors[meant] ?? []).flatMap((inner) => explain(inner, { ...about, schema }));
  const words = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  const expected = oneOf(options.map(kindOfSchema));
  const written = typeof about.value === 'string' ? `"${about.value}"` : kindOfValue(about.value);
  return [
    {
      path: about.path,
      message: `${written} cannot stand here`,
      hint: didYouMean(shown(about.value), words, `Write ${expected}.`),
    },
  ];
}

function wrongValue(issue: Issue, value: unknown, schema: Schema | undefined): { message: string; hint: string } {
  const hint = issue.message || `Write ${kindOfSchema(schema)}.`;
  switch (issue.code) {
    case 'invalid_value':
      return {
        message: `"${shown(value)}" cannot stand here`,
        hint: didYouMean(shown(value), issue.values.map(String), `Write ${kindOfSchema(schema)}.`),
      };
    case 'too_small':
      return { message: issue.origin === 'string' ? 'this text is empty' : tooFew(issue), hint };
    case 'invalid_format':
      return { message: `"${shown(value)}" ${formatWords(issue.format)}`, hint };
    default:
      return { message: `${kindOfValue(value)} cannot stand here`, hint: issue.message || hintForKind(value, schema) };
  }
}

function hintForKind(value: unknown, schema: Schema | undefined): string {
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  if (isPlain && isText(schema)) return `Put it in double quotes: "${value}".`;
  return `Write ${kindOfSchema(schema)}.`;
}

function tooFew(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin !== 'array') return 'this number is too small';
  return issue.minimum === 1 ? 'this list is empty' : `this list needs at least ${issue.minimum} entries`;
}

function formatWords(format: string): string {
  if (format === 'date') return 'is not a date';
  return format === 'url' ? 'is not a secure web address' : 'is not written as it must be';
}

/** A single value as it was written. Groups and lists are never printed: those of a file have no words of their own. */
function shown(value: unknown): string {
  const words = typeof value === 'object' ? kindOfValue(value) : String(value);
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
