import type { ErrorCode, YAMLError } from 'yaml';

/** What a mistake in the YAML itself is called when speaking to a writer. */
type Words = { readonly message: string; readonly hint: string };

const QUOTE =
  'Put the text in double quotes when it begins with a sign such as { [ * & ! | > @ `, or holds ": " or " #".';
const INDENT = 'Keys of the same list or group begin in the same column; use two spaces for each level.';
const PLAIN = 'Guides use plain YAML: keys, lists and texts.';

const WORDS: Partial<Record<ErrorCode, Words>> = {
  ALIAS_PROPS: { message: 'anchors and aliases (&, *) are not allowed', hint: QUOTE },
  BAD_ALIAS: { message: 'anchors and aliases (&, *) are not allowed', hint: QUOTE },
  BAD_COLLECTION_TYPE: { message: 'this list or group cannot be read', hint: PLAIN },
  BAD_DIRECTIVE: { message: 'a line that begins with % is not allowed', hint: 'Remove the line.' },
  BAD_DQ_ESCAPE: {
    message: 'a backslash in double quotes must be written twice',
    hint: 'Write \\\\ or use single quotes.',
  },
  BAD_INDENT: { message: 'this line is indented wrongly', hint: INDENT },
  BAD_SCALAR_START: { message: 'a text cannot begin with this sign', hint: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: { message: 'two keys stand on one line, or ": " stands inside a text', hint: QUOTE },
  BLOCK_IN_FLOW: { message: 'inside { } or [ ] only short values on one line may stand', hint: INDENT },
  KEY_OVER_1024_CHARS: { message: 'a ":" or a line break is missing', hint: INDENT },
  MISSING_CHAR: {
    message: 'a sign is missing here',
    hint: 'Check that every quote, { and [ above is closed, and that a space follows every ":".',
  },
  MULTILINE_IMPLICIT_KEY: { message: 'a ":" is missing, or a text runs on over several lines', hint: QUOTE },
  MULTIPLE_ANCHORS: { message: 'anchors and aliases (&, *) are not allowed', hint: QUOTE },
  MULTIPLE_DOCS: {
    message: 'a second document begins here (a line "---" or "...")',
    hint: 'Write one guide a file and remove the line.',
  },
  MULTIPLE_TAGS: { message: 'tags (words that begin with !) are not allowed', hint: QUOTE },
  NON_STRING_KEY: { message: 'a key must be a word', hint: QUOTE },
  RESOURCE_EXHAUSTION: { message: 'too many levels stand inside each other here', hint: PLAIN },
  TAB_AS_INDENT: { message: 'a tab is used to indent', hint: 'Use spaces, two for each level.' },
  TAG_RESOLVE_FAILED: { message: 'tags (words that begin with !) are not allowed', hint: QUOTE },
  UNEXPECTED_TOKEN: { message: 'this cannot be read here', hint: QUOTE },
};

const UNREADABLE: Words = { message: 'this cannot be read', hint: PLAIN };

/** A mistake that the YAML parser found, in words for a writer. */
export function yamlWords(error: YAMLError): Words {
  return WORDS[error.code] ?? UNREADABLE;
}
