import type { Language } from '#shared/guide/language.ts';
import { PRIVACY } from '#shared/promises/privacy.ts';

/** The same words as on the knowledge base's page on privacy, so that they can be read without it. */
export function PrivacyPromises({ title, language }: { readonly title: string; readonly language: Language }) {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{title}</h2>
      {PRIVACY.map((part) => (
        <section key={part.id}>
          <h3>{part.title[language]}</h3>
          <ul>
            {part.promises.map(({ id, text }) => (
              <li key={id}>{text[language]}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
