/**
 * The guides whose pages the practice Manager has, by key. Only these offer "Practise here": nobody is sent to look for what
 * is not shown. Apart from everything else here, because the guide pages read it at the build.
 */
export const PRACTISED: ReadonlySet<string> = new Set([
  'api-tokens',
  'application-passwords',
  'authorize-partner',
  'call-for-tenders',
  'change-legal-representative',
  'dark-mode',
  'data-protection',
  'end-partnership',
  'eu-vat-number',
  'export-managed-clients',
  'kauth-recovery',
  'modify-partner-access',
  'partner-payment-modes',
  'product-tags',
  'renewal-emails',
  'secure-account',
  'switch-user',
]);

/** Those of them that can also play by themselves: whose hands are in watch/. */
export const WATCHED: ReadonlySet<string> = PRACTISED;
