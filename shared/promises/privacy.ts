import type { Text } from '#shared/guide/schema.ts';

/** One sentence that anybody may hold us to. proofs.ts names the test behind it, by the same id. */
export type PrivacyPromise = { readonly id: string; readonly text: Text };

export type PrivacyPart = {
  readonly id: string;
  readonly title: Text;
  readonly promises: readonly PrivacyPromise[];
};

/** What Cairn does with what it learns, in plain words: on the knowledge base, in the extension, and in PRIVACY.md. */
export const PRIVACY: readonly PrivacyPart[] = [
  {
    id: 'kept',
    title: { en: 'What is kept, and where', fr: 'Ce qui est gardé, et où' },
    promises: [
      {
        id: 'keeps-progress',
        text: {
          en: 'The extension keeps which guides you have started, where you are in them, what you answered there, which cautions you have read, how often you repeated a step, and when you last looked.',
          fr: 'L’extension garde les guides que vous avez commencés, où vous en êtes, vos réponses dans le guide, les mises en garde que vous avez lues, le nombre de fois où vous avez répété une étape, et la date de votre dernier passage.',
        },
      },
      {
        id: 'keeps-settings',
        text: {
          en: 'It also keeps the language you read in, whether you like a card or a list at the side, and the address of the knowledge base, and nothing else.',
          fr: 'Elle garde aussi votre langue de lecture, votre préférence entre une carte et une liste sur le côté, et l’adresse de la base de connaissances, et rien d’autre.',
        },
      },
      {
        id: 'export',
        text: {
          en: 'You can save a copy of your progress, read it, and bring it back.',
          fr: 'Vous pouvez enregistrer une copie de votre progression, la lire et la reprendre.',
        },
      },
      {
        id: 'forget',
        text: {
          en: '“Forget everything” deletes all of it.',
          fr: '« Tout oublier » efface tout.',
        },
      },
      {
        id: 'year',
        text: {
          en: 'When you have not looked at a guide for a year, Cairn offers to delete your progress in it.',
          fr: 'Si vous laissez un guide de côté pendant un an, Cairn vous propose d’effacer sa progression.',
        },
      },
    ],
  },
  {
    id: 'never',
    title: { en: 'What never happens', fr: 'Ce qui n’arrive jamais' },
    promises: [
      {
        id: 'sends-nothing',
        text: {
          en: 'The extension sends nothing to anybody: it has no means of doing so.',
          fr: 'L’extension n’envoie rien à personne : elle n’en a pas les moyens.',
        },
      },
      {
        id: 'reads-no-field',
        text: {
          en: 'It never reads what stands in a field, neither a password nor anything else you type.',
          fr: 'Elle ne lit jamais le contenu d’un champ, ni un mot de passe ni rien de ce que vous saisissez.',
        },
      },
      {
        id: 'stores-no-secret',
        text: {
          en: 'Passwords and tokens that the Manager shows are not kept, not even in a message between its own parts.',
          fr: 'Les mots de passe et les tokens affichés par le Manager ne sont pas gardés, pas même dans un message entre ses propres parties.',
        },
      },
      {
        id: 'never-acts',
        text: {
          en: 'It never clicks or types in your place.',
          fr: 'Elle ne clique et n’écrit jamais à votre place.',
        },
      },
      {
        id: 'no-remote-code',
        text: {
          en: 'It runs no code but what came with it.',
          fr: 'Elle n’exécute que le code livré avec elle.',
        },
      },
    ],
  },
  {
    id: 'where',
    title: { en: 'Where it works', fr: 'Où elle fonctionne' },
    promises: [
      {
        id: 'two-places',
        text: {
          en: 'The extension works on manager.infomaniak.com and on its knowledge base, and on no other site; the sign-in page is not among them.',
          fr: 'L’extension fonctionne sur manager.infomaniak.com et sur sa base de connaissances, et sur aucun autre site ; la page de connexion n’en fait pas partie.',
        },
      },
      {
        id: 'few-permissions',
        text: {
          en: 'It asks for three permissions: to store your progress, to show the card on the Manager’s pages, and to stand in the browser’s side panel when you open it there. Firefox needs none for the last.',
          fr: 'Elle demande trois autorisations : enregistrer votre progression, afficher la carte sur les pages du Manager, et se tenir dans le panneau latéral du navigateur quand vous l’y ouvrez. Firefox n’en exige aucune pour ce dernier point.',
        },
      },
      {
        id: 'idle',
        text: {
          en: 'Where no guide runs, it leaves the Manager’s pages as they are.',
          fr: 'Là où aucun guide n’est en cours, elle laisse les pages du Manager telles quelles.',
        },
      },
    ],
  },
  {
    id: 'site',
    title: { en: 'The knowledge base', fr: 'La base de connaissances' },
    promises: [
      {
        id: 'site-asks-nobody',
        text: {
          en: 'Its pages load nothing from any other site, and none of them counts its visitors.',
          fr: 'Ses pages ne chargent rien depuis un autre site, et aucune ne compte ses visiteurs.',
        },
      },
      {
        id: 'site-ticks',
        text: {
          en: 'Steps that you tick on a page are kept on this device only.',
          fr: 'Les étapes que vous cochez sur une page ne sont gardées que sur cet appareil.',
        },
      },
    ],
  },
];
