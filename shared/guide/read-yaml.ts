import { type Document, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { ContentFile, Finding } from './content-file.ts';
import { parseYaml } from './parse-yaml.ts';
import { yamlValue } from './yaml-value.ts';
import { yamlWords } from './yaml-words.ts';

export type ReadYaml = {
  readonly file: ContentFile;
  readonly findings: readonly Finding[];
  /** False where the YAML itself is broken: then nothing can be said about what it holds. */
  readonly whole: boolean;
};

/** Longer than any file by far: the sources of 4,000 guides are half of it. More is a wrong file, and would only make the reader wait. */
export const MOST_CHARACTERS = 2_500_000;

/** Control characters but for tab and line ends: invisible in an editor, and no text needs them. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Reads the text of a YAML file into plain data. Any string is accepted. */
export function readYaml(text: string, name: string): ReadYaml {
  const nothing: ContentFile = { name, text, value: null };
  if (text.length > MOST_CHARACTERS)
    return refused(nothing, 0, 'this file is far too long', 'Is it the right file? Divide it.');
  const control = text.search(CONTROL);
  if (control !== -1)
    return refused(
      nothing,
      control,
      'an invisible control character stands here',
      'Delete it and write the text again.',
    );
  const document = parseYaml(text);
  const broken = firstErrors(document.errors).map((error) => explainError(error, document));
  if (document.directives?.yaml.explicit)
    return refused(nothing, 0, 'a line that begins with % is not allowed', 'Remove the line.');
  if (broken.length > 0) return { file: nothing, findings: broken, whole: false };
  if (document.contents === null || isEmpty(document.contents))
    return refused(nothing, 0, 'this file is empty', 'Write it, or delete the file.');
  const { value, findings } = yamlValue(document.contents);
  return { file: { ...nothing, value }, findings, whole: true };
}

function isEmpty(root: Node): boolean {
  return isScalar(root) && root.value === null;
}

function refused(file: ContentFile, offset: number, message: string, hint: string): ReadYaml {
  return { file, findings: [{ path: [], at: { offset }, message, hint }], whole: false };
}

/** After these the parser knows where it is; after any other mistake, what it says next is mostly an echo. */
const LOCAL = new Set([
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'NON_STRING_KEY',
]);

function firstErrors(errors: readonly YAMLError[]): readonly YAMLError[] {
  const inOrder = errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
  const lost = inOrder.findIndex(({ code }) => !LOCAL.has(code));
  return lost === -1 ? inOrder : inOrder.slice(0, lost + 1);
}

function explainError(error: YAMLError, document: Document.Parsed): Finding {
  const [offset] = error.pos;
  const opening = error.code === 'MISSING_CHAR' ? openQuote(document, offset) : undefined;
  if (opening === undefined) return { path: [], at: { offset }, ...yamlWords(error) };
  const hint = 'Close it at the end of the text; inside, write \\" for the sign itself.';
  return { path: [], at: { offset: opening }, message: 'a quote opens here and is never closed', hint };
}

/** Where the quoted text begins that runs on up to this offset: the parser itself only says where it gave up. */
function openQuote(document: Document.Parsed, end: number): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range?.[1] === end) opening = range[0];
    },
  });
  return opening;
}
