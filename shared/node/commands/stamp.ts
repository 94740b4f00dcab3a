import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stampAddresses } from '#shared/library/anchors-lock.ts';
import { stampGuides } from '#shared/translation/check-translations.ts';
import { readStamps } from '#shared/translation/stamp.ts';
import { stampHistory } from '#shared/translation/stamp-history.ts';
import { textPairs } from '#shared/translation/text-pairs.ts';
import { checkLocks } from '../check-locks.ts';
import { GUIDE_SCHEMA, guideJsonSchema } from '../json-schema.ts';
import { printProblems } from '../print-problems.ts';
import { CONTENT, readLibrary } from '../read-library.ts';
import { ANCHORS_LOCK, HISTORY_LOCK, readLocks, TRANSLATIONS_LOCK } from '../read-locks.ts';

/**
 * `node shared/node/commands/stamp.ts [--same name]… [folder]`: writes content/anchors.lock, content/translations.lock,
 * content/history.lock and the JSON Schema as the content is now. `--same authorize-partner#access.ask` says that the translation of this text
 * still holds; a key or an id means all texts there. Exit code 1 where something is left to do.
 */
const { values, positionals } = parseArgs({
  options: { same: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const folder = positionals[0] ? resolve(positionals[0]) : CONTENT;
const composed = await readLibrary(folder, process.cwd());
const { library } = composed;
const unknown = library ? values.same.filter((name) => !library.guides.flatMap(textPairs).some(isMeantBy(name))) : [];

if (!library) stop(`${printProblems(composed.problems)}\n\nNothing was stamped. Correct the errors first.`);
else if (unknown.length > 0) stop(`Nothing was stamped. There is no text called ${unknown.join(', ')}.`);
else {
  const before = await readLocks(folder, process.cwd());
  const isSame = (name: string) => values.same.some((meant) => isMeantBy(meant)({ name }));
  const { stamps } = readStamps(before.translations.text);
  await writeFile(join(folder, ANCHORS_LOCK), stampAddresses(library.guides, before.anchors.text));
  await writeFile(join(folder, TRANSLATIONS_LOCK), stampGuides(library.guides, stamps, isSame));
  await writeFile(join(folder, HISTORY_LOCK), stampHistory(library.guides, before.history.text, stamps, today()));
  await writeFile(join(folder, GUIDE_SCHEMA), guideJsonSchema());
  const left = checkLocks(composed, await readLocks(folder, process.cwd()));
  console.log(left.length > 0 ? printProblems(left) : 'Everything is stamped.');
  if (left.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

/** `guide`, `guide#id` and `guide#id.more`, each with all that is inside it. */
function isMeantBy(meant: string): (text: { readonly name: string }) => boolean {
  return ({ name }) => name === meant || name.startsWith(`${meant}.`) || name.startsWith(`${meant}#`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function stop(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
