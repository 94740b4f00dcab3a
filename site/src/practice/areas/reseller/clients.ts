import { sliceOf } from '../../session/slice.ts';

/** A client whose products the organization manages, or who was invited. Invented. */
export type Client = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly access: 'full' | 'limited';
  readonly status: 'accepted' | 'pending';
  /** In Swiss francs. */
  readonly turnover: number;
};

const FIRST_CLIENTS: readonly Client[] = [
  {
    id: 'rosier',
    name: 'Librairie du Rosier',
    email: 'info@rosier.example',
    access: 'full',
    status: 'accepted',
    turnover: 1284.5,
  },
  {
    id: 'alpina',
    name: 'Alpina Bergsport AG',
    email: 'office@alpina.example',
    access: 'limited',
    status: 'accepted',
    turnover: 642,
  },
  {
    id: 'harbour',
    name: 'Harbour Street Café',
    email: 'hello@harbour.example',
    access: 'full',
    status: 'accepted',
    turnover: 318.2,
  },
  {
    id: 'choeur',
    name: 'Chœur des deux rives',
    email: 'comite@choeur.example',
    access: 'limited',
    status: 'pending',
    turnover: 0,
  },
];

export const clients = sliceOf<readonly Client[], { readonly type: 'stop'; readonly id: string }>(
  ({ organization }) => (organization === 'empty' ? [] : FIRST_CLIENTS),
  (all, event) => all.filter(({ id }) => id !== event.id),
);
