/** Calls for tenders that are still valid. Invented. */
export const TENDERS = [
  {
    id: 'shop',
    subject: 'tenderShop',
    text: 'tenderShopText',
    until: '31.12.2026',
    contact: 'Iris Blanc, iris.blanc@librairie-blanc.example',
  },
  {
    id: 'site',
    subject: 'tenderSite',
    text: 'tenderSiteText',
    until: '15.01.2027',
    contact: 'Jonas Weber, jonas.weber@chor-am-see.example',
  },
] as const;
