import { LANGUAGES, type Language, languageOf } from '#shared/guide/language.ts';

/**
 * What the knowledge base and the extension agree on, and all that they know of each other. A page marks its "Guide me in the
 * Manager" link with `startAttributes`; the extension, where it is installed, answers a click on such a link itself, so
 * the link's own address may tell how to install it.
 */
export type StartRequest = {
  /** Key, alias or FAQ number of a guide. */
  readonly guide: string;
  /** Id of a step, section or branch: where to start. */
  readonly step?: string;
  readonly language?: Language;
};

export const START_SELECTOR = 'a[data-cairn-start]';

/** On `<html>`: the version of the extension, as soon as it has answered. Absent where it is not installed. */
export const PRESENCE_ATTRIBUTE = 'data-cairn';

/** On a start link: `3/9` while the guide is being walked, or `finished`. Absent where it was never started. */
export const PROGRESS_ATTRIBUTE = 'data-cairn-progress';

/** On a guide's page, the line that knows the guide by this attribute; its boxes are named by the ids of steps. */
export const TICKS_ATTRIBUTE = 'data-ticks';

/** On that line: the steps that are done in the Manager, parted by spaces. Absent where the guide was never begun there. */
export const DONE_ATTRIBUTE = 'data-cairn-done';

/** The boxes of a guide's page. */
export const BOX_SELECTOR = 'main input[type=checkbox][value]';

/** Longer than any id of ours, and short enough to store without a second thought. */
const LONGEST_ID = 80;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The attributes of a link that starts a guide in the Manager. */
export function startAttributes(request: StartRequest): Record<string, string> {
  return {
    'data-cairn-start': request.guide,
    ...(request.step && { 'data-cairn-step': request.step }),
    ...(request.language && { 'data-cairn-language': request.language }),
  };
}

/** What a start link asks for, or nothing when an attribute cannot be one of ours. */
export function readStartAttributes(read: (name: string) => string | null): StartRequest | undefined {
  const guide = read('data-cairn-start');
  const step = read('data-cairn-step') || undefined;
  const language = languageOf(read('data-cairn-language'), LANGUAGES);
  if (!guide || !isPossibleId(guide) || (step && !isPossibleId(step))) return undefined;
  return { guide, ...(step && { step }), ...(language && { language }) };
}

export function isPossibleId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}
