import type { Text } from '#shared/guide/schema.ts';

/** What the page on privacy says around the promises of shared/promises. */
export const privacyWords: Readonly<Record<'title' | 'lead' | 'host', Text>> = {
  title: { en: 'Privacy', fr: 'Vie privée' },
  lead: {
    en: 'What Cairn keeps, what it never does, and where it works. Behind each sentence stands a test that anybody can run.',
    fr: 'Ce que Cairn garde, ce qu’il ne fait jamais, et où il fonctionne. Derrière chaque phrase se trouve un test que chacun peut lancer.',
  },
  host: {
    en: 'As with every website, whoever runs the server of these pages can see which of them your browser asks for.',
    fr: 'Comme pour tout site web, qui exploite le serveur de ces pages peut voir lesquelles votre navigateur demande.',
  },
};
