import { sliceOf } from '../../session/slice.ts';

export const METHODS = ['kauth', 'sms', 'otp'] as const;
export type Method = (typeof METHODS)[number];

/** The second factor of the account; nothing while it is off. */
export const twoFactor = sliceOf<
  { readonly method: Method | undefined },
  { readonly type: 'set'; readonly method: Method | undefined }
>(
  () => ({ method: 'kauth' }),
  (_state, { method }) => ({ method }),
);
