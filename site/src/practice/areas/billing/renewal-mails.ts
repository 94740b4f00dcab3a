import { sliceOf } from '../../session/slice.ts';

export const FREQUENCIES = ['months2', 'month', 'week'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Which e-mails about renewals and invoices are sent, and how early. */
export type RenewalMails = {
  readonly reminders: boolean;
  readonly often: Frequency;
  readonly warning: boolean;
  readonly confirmation: boolean;
  readonly issued: boolean;
};

export const FIRST_MAILS: RenewalMails = {
  reminders: false,
  often: 'month',
  warning: true,
  confirmation: false,
  issued: true,
};

export const renewalMails = sliceOf<RenewalMails, Partial<RenewalMails>>(
  () => FIRST_MAILS,
  (state, change) => ({ ...state, ...change }),
);
