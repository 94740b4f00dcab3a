import { ORGANIZATION } from '../../session/accounts.ts';
import { sliceOf } from '../../session/slice.ts';
import type { Country } from './vat-number.ts';

export const KINDS = ['company', 'private', 'association'] as const;
export type Kind = (typeof KINDS)[number];

/** The details of the organization. A VAT number belongs to a company. */
export type Details = {
  readonly name: string;
  readonly kind: Kind;
  readonly address: string;
  readonly country: Country;
  readonly vat: string;
};

export const FIRST_DETAILS: Details = {
  name: ORGANIZATION,
  kind: 'company',
  address: '12 rue de l’Exemple, 01210 Ferney',
  country: 'FR',
  vat: '',
};

export const details = sliceOf<Details, { readonly type: 'save'; readonly details: Details }>(
  () => FIRST_DETAILS,
  (_state, event) => event.details,
);
