import type { Destination } from '#shared/guide/inline.ts';
import { guideAddress, guideByFaq, guideByKey, originalAddress } from '#shared/library/library.ts';
import type { GuideView } from './guide-view.ts';

/** Where a link in a text leads. `at` says what a reader should know before following it. */
export type LinkAddress = { readonly href: string; readonly at: 'cairn' | 'infomaniak' | 'elsewhere' };

export function linkAddress({ guide, library, language }: GuideView, to: Destination): LinkAddress {
  switch (to.to) {
    case 'here':
      return { href: `#${to.anchor}`, at: 'cairn' };
    case 'guide':
      return { href: guideAddress(guideByKey(library, to.guide) ?? guide, language, to.anchor), at: 'cairn' };
    case 'faq': {
      const ours = guideByFaq(library, to.faq);
      if (ours) return { href: guideAddress(ours, language), at: 'cairn' };
      return { href: originalAddress(to.faq), at: 'infomaniak' };
    }
    case 'web':
      return { href: to.url, at: isInfomaniak(to.url) ? 'infomaniak' : 'elsewhere' };
  }
}

function isInfomaniak(url: string): boolean {
  return /(^|\.)infomaniak\.com$/.test(new URL(url).hostname);
}
