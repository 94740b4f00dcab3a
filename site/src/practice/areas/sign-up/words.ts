import type { Texts } from '../../session/languages.ts';

const en = {
  title: 'Create an account',
  lead: 'Nothing is created here, and nothing is sent. Make up what you type.',
  steps: 'Steps of the registration',
  stepEntity: 'Entity',
  stepPerson: 'You',
  stepDone: 'Organization',
  next: 'Next',
  back: 'Back',
  person: 'First name and name',
  email: 'E-mail address',
  password: 'Password',
  emailWrong: 'Enter a whole e-mail address.',
  passwordShort: 'Eight characters at least.',
  create: 'Create the organization',
  doneTitle: 'The organization was created',
  doneLead: (name: string) => `In the real Manager, ${name} could be used now. Here nothing was created.`,
  kindMissing: 'Choose the type of entity first.',
  toLogin: 'To the login',
};

const fr: typeof en = {
  title: 'Créer un compte',
  lead: 'Rien n’est créé ici, et rien n’est envoyé. Inventez ce que vous saisissez.',
  steps: 'Étapes de l’inscription',
  stepEntity: 'Entité',
  stepPerson: 'Vous',
  stepDone: 'Organisation',
  next: 'Suivant',
  back: 'Retour',
  person: 'Prénom et nom',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  emailWrong: 'Saisissez une adresse e-mail complète.',
  passwordShort: 'Huit caractères au minimum.',
  create: 'Créer l’organisation',
  doneTitle: 'L’organisation a été créée',
  doneLead: (name) => `Dans le vrai Manager, ${name} serait maintenant utilisable. Ici, rien n’a été créé.`,
  kindMissing: 'Choisissez d’abord le type d’entité.',
  toLogin: 'Vers la connexion',
};

const de: typeof en = {
  title: 'Konto erstellen',
  lead: 'Hier wird nichts erstellt und nichts gesendet. Erfinden Sie, was Sie eingeben.',
  steps: 'Schritte der Anmeldung',
  stepEntity: 'Art',
  stepPerson: 'Sie',
  stepDone: 'Organisation',
  next: 'Weiter',
  back: 'Zurück',
  person: 'Vorname und Name',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  emailWrong: 'Geben Sie eine vollständige E-Mail-Adresse ein.',
  passwordShort: 'Mindestens acht Zeichen.',
  create: 'Organisation erstellen',
  doneTitle: 'Die Organisation wurde erstellt',
  doneLead: (name) => `Im echten Manager könnte ${name} jetzt benutzt werden. Hier wurde nichts erstellt.`,
  kindMissing: 'Wählen Sie zuerst die Art.',
  toLogin: 'Zur Anmeldung',
};

/** What the registration says. Only the kind of entity was seen, see the words of the organization. */
export const SIGN_UP_TEXTS: Texts<typeof en> = { en, fr, de };
