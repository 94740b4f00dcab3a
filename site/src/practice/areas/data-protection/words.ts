import type { Texts } from '../../session/languages.ts';

const en = {
  title: 'Data processing agreement (DPA)',
  lead: 'The agreement says what may be done with the personal data that your organization stores here.',
  who: 'It is made out in the name of your organization, as a PDF.',
  generate: 'Generate',
  generated: 'The PDF was downloaded. It is a practice copy and says so.',
  pdf: 'Practice copy. This is not an agreement.',
};

const fr: typeof en = {
  title: 'Contrat de sous-traitance des données (DPA)',
  lead: 'Ce contrat dit ce qui peut être fait des données personnelles que votre organisation conserve ici.',
  who: 'Il est établi au nom de votre organisation, en PDF.',
  generate: 'Générer',
  generated: 'Le PDF a été téléchargé. C’est une copie d’entraînement, et il le dit.',
  pdf: 'Copie d’entraînement. Ceci n’est pas un contrat.',
};

const de: typeof en = {
  title: 'Auftragsverarbeitungsvertrag (AVV)',
  lead: 'Der Vertrag sagt, was mit den Personendaten geschehen darf, die Ihre Organisation hier speichert.',
  who: 'Er lautet auf den Namen Ihrer Organisation, als PDF.',
  generate: 'Generieren',
  generated: 'Das PDF wurde heruntergeladen. Es ist eine Übungskopie und sagt das auch.',
  pdf: 'Übungskopie. Dies ist kein Vertrag.',
};

/** What the page of the DPA says. Only "Générer" was seen; the other two names of the button are ours. */
export const DPA_TEXTS: Texts<typeof en> = { en, fr, de };
