import { describe, expect, test } from 'vitest';
import type { Description } from '#shared/target/description.ts';
import { findTarget } from '#shared/target/find-target.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';
import type { Verdict } from '#shared/target/verdict.ts';
import { at, described, element, page } from './some-page.ts';

const partner = described({ role: 'link', label: 'partner', place: { area: 'sidebar' } });
const addPartner = described({ role: 'button', label: 'add-partner', place: { area: 'main', region: 'top-right' } });
const searchPartner = described({ role: 'textbox', place: { area: 'main' }, only: true });
const yourPartner = described({ role: 'checkbox', place: { area: 'main' }, yours: true });
const proceed = described({ role: 'button', label: 'continue' });
const limited = described({ role: 'button', label: 'limited-access', place: { area: 'main' } });

const sidebar = { in: ['sidebar'] } as const;

/** What a customer would be shown: names of what is pointed at, or why nothing is. */
function look(description: Description, snapshot: Snapshot): readonly string[] | string {
  const verdict = findTarget(description, snapshot);
  if (verdict.verdict === 'found') return verdict.candidates.map(({ name }) => name);
  return verdict.verdict === 'hidden' ? verdict.by : verdict.verdict;
}

describe('what has no name is known by its page', () => {
  const search = described({ role: 'textbox', place: { area: 'main' }, with: 'continue', only: true });

  test('it is found where the page shows what it should, and on no other page', () => {
    expect(look(search, page('en', element('textbox', ''), element('button', 'Continue')))).toHaveLength(1);
    expect(look(search, page('fr', element('textbox', ''), element('button', 'Continuer')))).toHaveLength(1);
    expect(look(search, page('en', element('textbox', 'Find a product'), element('button', 'Search')))).toBe('absent');
  });

  test('nor where nobody knows how the page would say it, or where it is folded away', () => {
    expect(look(search, page('de', element('textbox', ''), element('button', 'Weiter')))).toBe('absent');
    const folded = element('button', 'Continue', { state: { reach: 'hidden' } });
    expect(look(search, page('en', element('textbox', ''), folded))).toBe('absent');
  });
});

describe('the words decide', () => {
  test('an entry of the sidebar is found by its name, in either language', () => {
    expect(look(partner, page('en', element('link', 'Partner', sidebar), element('link', 'Support', sidebar)))).toEqual(
      ['Partner'],
    );
    expect(look(partner, page('fr', element('link', 'Partenaire', sidebar)))).toEqual(['Partenaire']);
  });

  test('an older wording is found too', () => {
    expect(look(partner, page('en', element('link', 'Partners', sidebar)))).toEqual(['Partners']);
  });

  test('case, spaces, signs and a counter do not matter', () => {
    expect(look(partner, page('en', element('link', '  PARTNER\u00a0', sidebar)))).toHaveLength(1);
    expect(look(addPartner, page('en', element('button', '+ Add\u202fa  partner')))).toHaveLength(1);
    expect(look(partner, page('en', element('link', 'Partner (2)', sidebar)))).toHaveLength(1);
  });

  test('another word in the right place is never taken for it', () => {
    expect(look(partner, page('en', element('link', 'Reseller', sidebar)))).toBe('absent');
    expect(look(proceed, page('fr', element('button', 'Annuler')))).toBe('absent');
  });

  test('longer words are only taken where the sources saw them in running text', () => {
    expect(look(limited, page('en', element('radio', 'Limited access Only the products you pick')))).toHaveLength(1);
    expect(look(limited, page('fr', element('button', 'Donner un accès limité')))).toHaveLength(1);
    expect(look(limited, page('en', element('button', 'Unlimited access')))).toBe('absent');
    expect(look(proceed, page('en', element('button', 'Continue without saving')))).toBe('absent');
  });

  test('a page that speaks the other language here and there is understood', () => {
    expect(look(proceed, page('fr', element('button', 'Continue')))).toEqual(['Continue']);
    expect(look(proceed, page('fr', element('button', 'Continue'), element('button', 'Continuer')))).toEqual([
      'Continuer',
    ]);
  });

  test('a wrong or missing declared language still finds what is named right', () => {
    for (const language of ['', 'de', 'en', 'zz']) {
      expect(look(partner, page(language, element('link', 'Partenaire', sidebar)))).toEqual(['Partenaire']);
    }
  });

  test('without a declared language, other words are still other words', () => {
    expect(look({ ...proceed, only: true }, page('', element('button', 'Cancel')))).toBe('absent');
  });

  test('apostrophes and the space before a question mark are the same in every spelling', () => {
    const forgotten: Description = {
      ...proceed,
      name: { wordings: { fr: ['Mot de passe d’application compromis ?'] }, loose: false },
    };
    expect(look(forgotten, page('fr', element('button', "Mot de passe d'application compromis?")))).toHaveLength(1);
    expect(look(forgotten, page('fr', element('button', 'Mot de passe d’application compromis\u202f?')))).toHaveLength(
      1,
    );
  });
});

describe('a name that nobody has seen in this language', () => {
  test('is not enough to point at a button that merely stands in the right place', () => {
    expect(look(addPartner, page('fr', element('button', 'Inviter', at(1150, 80))))).toBe('absent');
  });

  test('does not matter where the sources say that it is the only one', () => {
    expect(look({ ...addPartner, only: true }, page('fr', element('button', 'Inviter', at(1150, 80))))).toEqual([
      'Inviter',
    ]);
  });

  test('does not matter where the sources name a neighbour and the place', () => {
    const near = { wordings: { fr: ['Adresse de facturation'] }, loose: false };
    const edit = element('button', 'Modifier', { before: 'Adresse de facturation', ...at(1150, 80) });
    expect(look({ ...addPartner, near }, page('fr', edit, element('button', 'Supprimer')))).toEqual(['Modifier']);
  });

  test('a drawing without words is not taken for a button that has some in another language', () => {
    const near = { wordings: { fr: ['Adresse de facturation'] }, loose: false };
    const drawing = element('button', '', { before: 'Adresse de facturation', ...at(1150, 80) });
    expect(look({ ...addPartner, near }, page('fr', drawing))).toBe('absent');
  });

  test('in the language where it is known, it is found', () => {
    expect(look(addPartner, page('en', element('button', 'Add a partner', at(1150, 80))))).toEqual(['Add a partner']);
  });
});

describe('one of the customer’s own that nobody named', () => {
  const menuOfRow = described({ role: 'button', place: { area: 'table-row', region: 'right' }, yours: true });

  test('is every one in its row', () => {
    const inRow = (y: number) => element('button', '⋮', { in: ['table-row'], ...at(1180, y) });
    expect(look(menuOfRow, page('en', inRow(310), inRow(360)))).toHaveLength(2);
  });

  test('is none on a page without rows, however alone a button stands there', () => {
    expect(look(menuOfRow, page('en', element('button', 'Add a partner', at(1150, 80))))).toBe('absent');
  });

  test('is none where no column has the title that it stands under', () => {
    const tag = described({ role: 'button', under: 'tag-column', yours: true });
    expect(look(tag, page('fr', element('button', 'Conditions')))).toBe('absent');
  });
});

describe('the place', () => {
  test('the same word elsewhere on the page is not meant', () => {
    const snapshot = page('en', element('link', 'Partner'), element('link', 'Support', sidebar));
    expect(look(partner, snapshot)).toBe('absent');
    expect(look(partner, page('en', element('link', 'Partner'), element('link', 'Partner', sidebar)))).toEqual([
      'Partner',
    ]);
  });

  test('a page that does not say what is where is still searched', () => {
    expect(look(partner, page('en', element('link', 'Partner', { in: [] })))).toEqual(['Partner']);
  });

  test('a sidebar that is a bar at the top now is still understood', () => {
    expect(look(partner, page('en', element('link', 'Partner', { in: ['header'] })))).toEqual(['Partner']);
  });

  test('the only field of a window is not the search field in the bar while no window is open', () => {
    const field = described({ role: 'textbox', place: { area: 'dialog' }, only: true });
    expect(look(field, page('en', element('textbox', 'Search', { in: ['header'] })))).toBe('absent');
    const open = page(
      'en',
      element('textbox', 'Search', { in: ['header'] }),
      element('textbox', 'Name', { in: ['dialog'] }),
    );
    expect(look(field, open)).toEqual(['Name']);
  });

  test('of two equal buttons, the one in the corner that is described is meant', () => {
    const below = { ...proceed, place: { area: 'main', region: 'bottom-right' } } as const;
    const wanted = element('button', 'Continue', at(1150, 740));
    const verdict = findTarget(below, page('en', element('button', 'Continue', at(260, 80)), wanted));
    expect(verdict).toMatchObject({ verdict: 'found', candidates: [{ box: wanted.box }] });
  });

  test('an assistant that opens in a window counts as the main part', () => {
    expect(
      look(limited, page('en', element('radio', 'Limited access', { in: ['dialog'] }), element('link', 'Help'))),
    ).toHaveLength(1);
  });
});

describe('what it is', () => {
  test('a choice described as a button may be a radio button, and a link may be a menu item', () => {
    expect(look(limited, page('en', element('radio', 'Limited access')))).toHaveLength(1);
    expect(look(partner, page('en', element('menuitem', 'Partner', sidebar)))).toHaveLength(1);
  });

  test('a heading with the same words is no button', () => {
    expect(look(addPartner, page('en', element('heading', 'Add a partner')))).toBe('absent');
  });

  test('a link around a button is one thing, and not two that cannot be told apart', () => {
    const box = at(600, 400);
    expect(
      look(proceed, page('en', element('link', 'Continue', box), element('button', 'Continue', box))),
    ).toHaveLength(1);
  });
});

describe('more than one', () => {
  test('three equal buttons are not guessed among', () => {
    const three = [at(300, 100), at(300, 200), at(300, 300)].map((box) => element('button', 'Continue', box));
    expect(look(proceed, page('en', ...three))).toBe('several');
  });

  test('the only search field of the main part is found, whatever its name', () => {
    const other = element('textbox', 'Search the Manager', { in: ['header'] });
    expect(look(searchPartner, page('fr', other, element('searchbox', 'Chercher')))).toEqual(['Chercher']);
  });

  test('where there are two, it is not guessed which', () => {
    expect(look(searchPartner, page('en', element('textbox', 'Name'), element('textbox', 'E-mail')))).toBe('several');
  });

  test('all the boxes among which the customer knows theirs are shown', () => {
    const boxes = [
      element('checkbox', 'Alpha SA', at(300, 200, 16, 16)),
      element('checkbox', 'Beta Sàrl', at(300, 260, 16, 16)),
    ];
    expect(look(yourPartner, page('en', ...boxes, element('checkbox', 'Dark mode', { in: ['header'] })))).toEqual([
      'Alpha SA',
      'Beta Sàrl',
    ]);
    expect(look(yourPartner, page('en', element('button', 'Continue')))).toBe('absent');
  });
});

describe('what the customer cannot use now', () => {
  test.each(['covered', 'inert', 'hidden'] as const)('a %s button is said to be so, and not pointed at', (reach) => {
    expect(look(proceed, page('en', element('button', 'Continue', { state: { reach } })))).toBe(reach);
  });

  test('a folded copy of the menu does not stand in the way of the one that is shown', () => {
    const folded = element('link', 'Partner', { in: ['sidebar'], ...at(0, 0, 0, 0), state: { reach: 'hidden' } });
    expect(look(partner, page('en', folded, element('link', 'Partner', sidebar)))).toEqual(['Partner']);
  });

  test('scrolled out of sight or not ready yet, it is found', () => {
    expect(look(proceed, page('en', element('button', 'Continue', { state: { reach: 'off-screen' } })))).toHaveLength(
      1,
    );
    expect(look(proceed, page('en', element('button', 'Continue', { state: { disabled: true } })))).toHaveLength(1);
  });

  test('what lies behind a window is not replaced by something like it in front', () => {
    const behind = element('radio', 'Limited access', { state: { reach: 'covered' } });
    const infront = element('button', 'Read more about limited access', { in: ['dialog'] });
    expect(look(limited, page('en', behind, infront))).toBe('covered');
  });
});

describe('for the person who asks why', () => {
  const says = (verdict: Verdict, signal: string): string | undefined =>
    verdict.evidence.find((evidence) => evidence.signal === signal)?.says;

  test('the nearest one tells what spoke against it', () => {
    const verdict = findTarget(partner, page('en', element('link', 'Reseller', sidebar)));
    expect(verdict).toMatchObject({ verdict: 'absent', nearest: { name: 'Reseller' } });
    expect(says(verdict, 'name')).toBe('against');
    expect(says(verdict, 'area')).toBe('for');
  });

  test('what is not known is called unknown', () => {
    const verdict = findTarget(addPartner, page('fr', element('button', 'Inviter', at(1150, 80))));
    expect(says(verdict, 'name')).toBe('unknown');
  });

  test('a page with nothing on it is no error', () => {
    expect(findTarget(partner, page('en'))).toEqual({ verdict: 'absent', probability: 0, evidence: [] });
  });
});

describe('the page', () => {
  const onPartners: Description = { ...proceed, page: { routes: ['/v3/:org?/partners'], others: ['/v3/ng/home'] } };

  test('on a page that is known to be another one, nothing is looked for', () => {
    expect(look(onPartners, page('en', element('button', 'Continue')))).toBe('elsewhere');
  });

  test('an address that nobody knows may be a new one of the page', () => {
    const moved = { ...page('en', element('button', 'Continue')), path: '/v4/partners/all' };
    expect(look(onPartners, moved)).toEqual(['Continue']);
  });
});
