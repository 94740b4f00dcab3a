import type { z } from 'zod';
import { type ContentFile, type Finding, pathKey } from './content-file.ts';
import { explainIssues } from './explain-issues.ts';
import { readYaml } from './read-yaml.ts';

/** One file of the content, read and compared with its schema. */
export type ReadContent<T> = {
  readonly file: ContentFile;
  /** Absent where the file does not keep to the schema. */
  readonly value?: T;
  readonly findings: readonly Finding[];
};

/**
 * Reads the text of a YAML file by a schema. Any string is accepted; every mistake is told, and none is thrown.
 *
 * @param prepare what to do to the plain data before it is compared with the schema. Must keep every path.
 */
export function readContent<T>(
  text: string,
  name: string,
  schema: z.ZodType<T>,
  prepare: (value: unknown) => unknown = (value) => value,
): ReadContent<T> {
  const { file, findings, whole } = readYaml(text, name);
  if (!whole) return { file, findings };
  // An empty message marks the issues for which the schema itself has no words.
  const value = prepare(file.value);
  const parsed = schema.safeParse(value, { error: () => '' });
  if (parsed.success) return { file, value: parsed.data, findings };
  // Where the YAML itself was refused, the schema has nothing to add.
  const refused = new Set(findings.map(({ path }) => pathKey(path)));
  const explained = explainIssues(parsed.error.issues, schema, value);
  return { file, findings: [...findings, ...explained.filter(({ path }) => !refused.has(pathKey(path)))] };
}
