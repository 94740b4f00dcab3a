import { render } from 'preact';
import { LANGUAGES, languageOf } from '#shared/guide/language.ts';
import { App } from './app.tsx';

/** Shows the page in its place, in the language of the document. */
const root = document.querySelector('#support');
if (root) render(<App language={languageOf(document.documentElement.lang, LANGUAGES) ?? 'en'} />, root);
