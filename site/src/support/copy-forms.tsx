import type { SupportWords } from '../words/support-words.ts';
import type { MadeLink } from './make-link.ts';

type Props = {
  readonly say: SupportWords;
  readonly made: MadeLink;
  onCopied(form: string): void;
  onRefused(): void;
};

const FORMS = ['link', 'short', 'sentence', 'markdown', 'html'] as const;

/** The link in every form, each with a button that copies it. A form that says nothing new is left out. */
export function CopyForms({ say, made, onCopied, onRefused }: Props) {
  const forms = FORMS.filter((form) => form !== 'short' || made.short !== made.link);
  const copy = (form: (typeof FORMS)[number]) =>
    navigator.clipboard.writeText(made[form]).then(() => onCopied(say.forms[form]), onRefused);
  return (
    <section class="support-forms" aria-labelledby="_forms">
      <h3 id="_forms">{say.copyTitle}</h3>
      <ul>
        {forms.map((form) => (
          <li key={form}>
            <span class="support-form-name">{say.forms[form]}</span>
            <button
              type="button"
              class="button"
              aria-label={say.copyForm(say.forms[form])}
              onClick={() => void copy(form)}
            >
              {say.copy}
            </button>
            <code>{made[form]}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
