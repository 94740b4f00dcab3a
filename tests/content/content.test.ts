import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { namesUsed } from '#shared/guide/names-used.ts';
import { readContent } from '#shared/guide/read-content.ts';
import { readGuide } from '#shared/guide/read-guide.ts';
import { sourceMapSchema } from '#shared/library/source-map.ts';
import { checkLocks } from '#shared/node/check-locks.ts';
import { checkOriginality, readSources } from '#shared/node/check-originality.ts';
import { GUIDE_SCHEMA, guideJsonSchema } from '#shared/node/json-schema.ts';
import { printProblems } from '#shared/node/print-problems.ts';
import { CONTENT, readLibrary } from '#shared/node/read-library.ts';
import { readLocks } from '#shared/node/read-locks.ts';

const composed = await readLibrary(CONTENT);
const { library, problems } = composed;

test('the content has no mistake', () => {
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(printProblems(errors)).toBe('\n\n0 errors, 0 warnings'.trimStart());
  expect(library?.guides.length).toBeGreaterThan(0);
});

test('the locks say what the guides say: nothing published is lost, nothing is unstamped', async () => {
  const problems = checkLocks(composed, await readLocks(CONTENT));
  expect(printProblems(problems.filter(({ severity }) => severity === 'error'))).toBe(printProblems([]));
});

test('every line of both sources is carried by an id, or says why not', async () => {
  const { sourceMap } = await readLocks(CONTENT);
  const { value } = readContent(sourceMap?.text ?? '', 'content/source-map.yaml', sourceMapSchema);
  expect(Object.values(value ?? {}).map(({ lines }) => lines)).toEqual([35, 388]);
  const carriers = Object.values(value ?? {}).flatMap((mapped) => Object.values(mapped['carried-by']).flat());
  // A checklist without an FAQ number is our own order of guides that carry their lines themselves.
  for (const guide of library?.guides.filter(({ kind, faq }) => kind !== 'checklist' || faq) ?? [])
    expect(
      carriers.some((carrier) => carrier.startsWith(`${guide.key}#`)),
      guide.key,
    ).toBe(true);
});

test('no text has eight words in the order of a source', async (context) => {
  const index = await readSources(join(CONTENT, '../../shared'));
  context.skip(!index, 'the sources are not beside this repository');
  expect(printProblems(index ? checkOriginality(composed.files, index) : [])).toBe(printProblems([]));
});

test('what an editor checks is the guide format as it is, and it accepts every guide', async () => {
  const written = await readFile(join(CONTENT, GUIDE_SCHEMA), 'utf8');
  expect(written, 'run "npm run stamp"').toBe(guideJsonSchema());
  const schema = z.fromJSONSchema(JSON.parse(written));
  const refused = composed.files.guides.filter(
    ({ file }) => !schema.safeParse(JSON.parse(JSON.stringify(file.value))).success,
  );
  expect(refused.map(({ file }) => file.name)).toEqual([]);
  expect(schema.safeParse({ ...composed.library?.guides[0], colour: 'red' }).success).toBe(false);
});

test('the example that writers learn from is a guide without a mistake', async () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(await readFile(join(CONTENT, 'README.md'), 'utf8')) ?? [];
  const { guide, problems } = readGuide(example, 'content/README.md');
  expect(printProblems(problems)).toBe(printProblems([]));
  const known = Object.keys(library?.labels ?? {});
  const labels = namesUsed(guide).flatMap(({ of, name }) => (of === 'label' ? [name] : []));
  expect(labels.filter((name) => !known.includes(name))).toEqual([]);
});
