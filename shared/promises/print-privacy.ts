import { LANGUAGES, type Language } from '#shared/guide/language.ts';
import { PRIVACY, type PrivacyPromise } from './privacy.ts';
import { PROOFS } from './proofs.ts';

const TITLE = { en: 'Privacy', fr: 'Vie privée' };
const LEAD = {
  en: 'Each sentence is followed by the tests that are red once it is no longer true.',
  fr: 'Chaque phrase est suivie des tests qui échouent dès qu’elle n’est plus vraie.',
};

/** The text of PRIVACY.md: every promise in both languages, with its tests. */
export function printPrivacy(): string {
  return `${LANGUAGES.map(inLanguage).join('\n')}`;
}

function inLanguage(language: Language): string {
  const parts = PRIVACY.flatMap(({ title, promises }) => [
    `## ${title[language]}\n`,
    ...promises.map((promise) => line(promise, language)),
    '',
  ]);
  return [`# ${TITLE[language]}\n`, `${LEAD[language]}\n`, ...parts].join('\n');
}

function line({ id, text }: PrivacyPromise, language: Language): string {
  const tests = (PROOFS[id] ?? []).map(({ file, test }) => `  - \`${file}\`: “${test}”`);
  return [`- ${text[language]}`, ...tests].join('\n');
}
