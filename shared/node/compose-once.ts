import { type Composed, type ContentTexts, composeLibrary } from '#shared/library/compose-library.ts';
import { readOnTwoCores } from './read-on-two-cores.ts';

type Last = { readonly texts: ContentTexts; readonly composed: Composed };

declare global {
  /** One build reads the content three times, in modules that Astro loads apart: nothing but the process is shared. */
  var cairnComposed: Last | undefined;
}

/** What these texts compose to. The same texts as the last time are not read again. */
export async function composeOnce(texts: ContentTexts): Promise<Composed> {
  const last = globalThis.cairnComposed;
  if (last && haveSameTexts(last.texts, texts)) return last.composed;
  const composed = composeLibrary(texts, await readOnTwoCores(texts.guides));
  globalThis.cairnComposed = { texts, composed };
  return composed;
}

function haveSameTexts(one: ContentTexts, other: ContentTexts): boolean {
  const [ours, theirs] = [one, other].map(({ guides, ...files }) => [...guides, ...Object.values(files)]);
  if (ours?.length !== theirs?.length) return false;
  return (ours ?? []).every((file, index) => file.name === theirs?.[index]?.name && file.text === theirs[index].text);
}
