import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXCEPTIONS, type Exception, RULES, type Rule } from './forbidden.ts';
import { namesInScript } from './names-in-script.ts';

/** The scripts of a built extension: name in its folder, text. */
export function readScripts(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]));
}

/** What scripts do that they may not: one line for each name in each script. */
export function checkScripts(scripts: ReadonlyMap<string, string>): string[] {
  return [...scripts].flatMap(([file, text]) => {
    const used = namesInScript(text);
    return RULES.filter(({ only }) => !only || only.test(file)).flatMap((rule) => {
      const met = used.filter(({ name, isWritten }) => rule.names.test(name) && !(rule.onlyReads && isWritten));
      return [...Map.groupBy(met, ({ name }) => name)].flatMap(([name, places]) =>
        complain(
          file,
          rule,
          name,
          places.map(({ at }) => text.slice(Math.max(0, at - 30), at + 50)),
        ),
      );
    });
  });
}

function complain(file: string, rule: Rule, name: string, places: readonly string[]): string[] {
  const allowed = exceptionFor(file, name)?.times ?? 0;
  if (places.length <= allowed) return [];
  const shown = places.map((place) => `\n    …${place.replace(/\s+/g, ' ')}…`).join('');
  return [`${file}: "${name}" (${rule.why}) stands ${places.length} times, allowed ${allowed}:${shown}`];
}

function exceptionFor(file: string, name: string): Exception | undefined {
  return EXCEPTIONS.find((exception) => exception.name === name && exception.script.test(file));
}
