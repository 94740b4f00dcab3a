import type { SeenElement, Target } from '#shared/guide/schema.ts';

/** A target with an element once seen, in YAML, as it stands in a step. */
export function printTarget({ role, label, seen }: Target & { readonly seen: SeenElement }): string {
  const lines = [
    'target:',
    `  role: ${role}`,
    label === undefined ? '  # label: add its words to content/labels.yaml, and name them here' : `  label: ${label}`,
    '  seen:',
    ...Object.entries(seen).flatMap(([key, value]) => (value === undefined ? [] : `    ${key}: ${printValue(value)}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function printValue(value: string | number | Readonly<Record<string, string | undefined>>): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return MEASURED.test(value) ? value : printText(value, PLAIN);
  const entries = Object.entries(value).map(([key, text]) => `${key}: ${printText(String(text), PLAIN_INSIDE)}`);
  return `{ ${entries.join(', ')} }`;
}

// Days, sizes and places: they begin with a digit and are no numbers.
const MEASURED = /^(?:\d{4}-\d{2}-\d{2}|\d+x\d+(?: at -?\d+,-?\d+)?)$/;
// What can mean nothing else to YAML, as a line of its own and inside { }.
const PLAIN = /^[\p{L}/](?:[\p{L}\p{N}_./[\],-]|:(?! |$)| (?! |#|$))*$/u;
const PLAIN_INSIDE = /^[\p{L}/](?:[\p{L}\p{N}_./-]|:(?! |$)| (?! |#|$))*$/u;
const WORD_OF_YAML = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function printText(text: string, plain: RegExp): string {
  return plain.test(text) && !WORD_OF_YAML.test(text) ? text : JSON.stringify(text);
}
