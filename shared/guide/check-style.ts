import type { Finding, Path } from './content-file.ts';
import type { Language } from './language.ts';
import { maskMarks } from './mask-marks.ts';
import { textsOf } from './texts-of.ts';

/** Longer sentences are read twice. */
const MOST_WORDS = 30;

const TU = /(?<![\p{L}’-])(?:tu|toi|ton|ta|tes|te)(?![\p{L}’-])|(?<!\p{L})t’(?=\p{L})/iu;
const HERE = /click here|cliquez ici|cliquer ici|\[(?:here|ici|this link|ce lien|this page|cette page)\]/i;
const TWO_ACTIONS = { en: /\band then\b/i, fr: /(?<!\p{L})puis(?!\p{L})/iu };

/** How we speak to readers: vous, links that say where they lead, short sentences, one action a step. */
export function checkStyle(guide: unknown): Finding[] {
  return textsOf(guide).flatMap(({ path, language, text }) => {
    const words = maskMarks(text);
    return [
      ...checkVous(words, language, path),
      ...checkHere(words, path),
      ...checkOneAction(words, language, path),
      ...checkSentences(words, path),
    ];
  });
}

function checkVous(words: string, language: Language, path: Path): Finding[] {
  const found = language === 'fr' ? TU.exec(words) : null;
  if (!found) return [];
  const message = `"${found[0]}" says tu to the reader`;
  return [{ path, at: { character: found.index }, message, hint: 'Write "vous", "votre" or "vos".' }];
}

function checkHere(words: string, path: Path): Finding[] {
  const character = words.search(HERE);
  if (character < 0) return [];
  const hint = 'Say what is there: out of its sentence, the words of a link are all that some readers hear.';
  return [{ path, at: { character }, message: 'this does not say where it leads', hint }];
}

function checkOneAction(words: string, language: Language, path: Path): Finding[] {
  const character = path.at(-2) === 'do' ? words.search(TWO_ACTIONS[language]) : -1;
  if (character < 0) return [];
  const hint = 'Divide it: each step is shown, done and ticked by itself.';
  return [{ path, at: { character }, severity: 'warning', message: 'this step may hold two actions', hint }];
}

function checkSentences(words: string, path: Path): Finding[] {
  return [...words.matchAll(/\S(?:(?![.!?…](?:\s|$))[\s\S])*/g)].flatMap((sentence) => {
    const count = sentence[0].split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (count <= MOST_WORDS) return [];
    const hint = `Divide it, so that no sentence has more than ${MOST_WORDS}.`;
    const message = `this sentence has ${count} words`;
    return [{ path, at: { character: sentence.index }, severity: 'warning', message, hint }];
  });
}
