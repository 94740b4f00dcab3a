import type { Texts } from '../session/languages.ts';

const en = {
  loading: 'Loading…',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  copy: 'Copy',
  copied: 'Copied',
  actions: 'Actions',
  actionsFor: (name: string) => `Actions, ${name}`,
  required: 'Fill in this field.',
  noRight: 'Your role does not allow you to change anything here. Ask a legal representative of the organization.',
  passwordTitle: 'Enter your password',
  passwordLead: 'The real Manager asks for the password of your account here. Any made-up word will do in this copy.',
  password: 'Password',
  confirm: 'Confirm',
  home: 'Back to home',
  notHere: 'This page is not part of the practice copy.',
  unknown: 'Page not found',
  unknownLead: 'There is no page at this address.',
  notLoaded: 'This page could not be loaded. Reload it to try again.',
  reload: 'Reload',
};

const fr: typeof en = {
  loading: 'Chargement…',
  cancel: 'Annuler',
  close: 'Fermer',
  back: 'Retour',
  copy: 'Copier',
  copied: 'Copié',
  actions: 'Actions',
  actionsFor: (name) => `Actions, ${name}`,
  required: 'Remplissez ce champ.',
  noRight: 'Votre rôle ne permet aucune modification ici. Adressez-vous à un responsable légal de l’organisation.',
  passwordTitle: 'Saisissez votre mot de passe',
  passwordLead:
    'Le vrai Manager demande ici le mot de passe de votre compte. Dans cette copie, n’importe quel mot inventé convient.',
  password: 'Mot de passe',
  confirm: 'Confirmer',
  home: 'Retour à l’accueil',
  notHere: 'Cette page ne fait pas partie de la copie d’entraînement.',
  unknown: 'Page introuvable',
  unknownLead: 'Il n’y a pas de page à cette adresse.',
  notLoaded: 'Cette page n’a pas pu être chargée. Rechargez-la pour réessayer.',
  reload: 'Recharger',
};

const de: typeof en = {
  loading: 'Wird geladen…',
  cancel: 'Abbrechen',
  close: 'Schliessen',
  back: 'Zurück',
  copy: 'Kopieren',
  copied: 'Kopiert',
  actions: 'Aktionen',
  actionsFor: (name) => `Aktionen, ${name}`,
  required: 'Füllen Sie dieses Feld aus.',
  noRight: 'Mit Ihrer Rolle können Sie hier nichts ändern. Wenden Sie sich an einen gesetzlichen Vertreter.',
  passwordTitle: 'Geben Sie Ihr Passwort ein',
  passwordLead: 'Der echte Manager fragt hier nach Ihrem Passwort. In dieser Kopie genügt ein erfundenes Wort.',
  password: 'Passwort',
  confirm: 'Bestätigen',
  home: 'Zurück zur Startseite',
  notHere: 'Diese Seite gehört nicht zur Übungskopie.',
  unknown: 'Seite nicht gefunden',
  unknownLead: 'Unter dieser Adresse gibt es keine Seite.',
  notLoaded: 'Diese Seite konnte nicht geladen werden. Laden Sie sie neu.',
  reload: 'Neu laden',
};

/** What the parts say that many pages share. Our own words, but for the row menu, which has no known name. */
export const PARTS: Texts<typeof en> = { en, fr, de };
